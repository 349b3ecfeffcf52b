package id.teladan.organisasi.impor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its pages show it.
 *
 * @param jumlah rows read so far, while it is read
 * @param pesan why it was refused
 * @param catatan remarks on the files as a whole
 */
record ImporRingkas(
        UUID id,
        JenisImpor jenis,
        KeadaanImpor keadaan,
        String berkas,
        @Nullable String npsn,
        String namaOleh,
        Instant dibuat,
        String tahap,
        int jumlah,
        @Nullable String pesan,
        List<String> catatan,
        @Nullable Instant diterapkan,
        @Nullable String penerap) {}
