package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An upload under way.
 *
 * @param sidik digest of the whole; null where the sender did not know it at the start
 * @param diterima how many bytes are here, from the first one on
 * @param potongan names of the chunks in their order
 * @param berkas the file that it became; null until then
 */
record Kiriman(
        DinasId dinas,
        UUID id,
        PegawaiId oleh,
        Guna guna,
        String nama,
        int panjang,
        @Nullable String sidik,
        int diterima,
        List<String> potongan,
        @Nullable BerkasId berkas) {}
