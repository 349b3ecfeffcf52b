package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person reported as wrong in his own data.
 *
 * @param selesai when an admin dinas closed it; null while it is open
 * @param jawaban what the admin wrote to him
 */
public record LaporanDiri(
        UUID id,
        PegawaiId pegawai,
        String nama,
        Instant pada,
        String isi,
        @Nullable Instant selesai,
        @Nullable String jawaban) {}
