package id.teladan.organisasi.dapodik;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a pull or test ended.
 *
 * @param percobaan failures in a row that may pass by themselves
 * @param berikut when the next is due
 */
record Akhir(
        KeadaanSambungan keadaan,
        String pesan,
        int percobaan,
        @Nullable Instant berikut) {}
