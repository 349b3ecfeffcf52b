package id.teladan.penilaian.pko;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded sheet as it was read.
 *
 * @param diterapkan when it was applied, to {@code ditulis} schools; null while it was not
 */
record LembarPko(
        UUID id,
        PeriodeId periode,
        String berkas,
        List<Isi> isi,
        PegawaiId oleh,
        Instant dibuat,
        @Nullable Instant diterapkan,
        int ditulis) {

    /** One row; {@code salah} are sentences about cells that could not be read. */
    record Isi(int nomor, String npsn, String nama, String pko, String alasan, List<String> salah) {}
}
