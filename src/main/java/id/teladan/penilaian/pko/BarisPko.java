package id.teladan.penilaian.pko;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a school's PKO; the one with the greatest {@code ke} counts.
 *
 * @param lembar the sheet with which it came; null when it was set by itself
 * @param atasNama the kepala dinas for whom a delegate acted
 */
record BarisPko(
        int ke,
        String kode,
        @Nullable String alasan,
        @Nullable UUID lembar,
        PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        Instant pada) {}
