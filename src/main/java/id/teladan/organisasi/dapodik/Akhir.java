package id.teladan.organisasi.dapodik;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a pull or test ended.
 *
 * @param impor the preview that waits now; null leaves the one before
 * @param percobaan failures in a row that may pass by themselves
 * @param berikut when the next is due
 */
record Akhir(
        KeadaanSambungan keadaan,
        String pesan,
        @Nullable UUID impor,
        int percobaan,
        @Nullable Instant berikut) {}
