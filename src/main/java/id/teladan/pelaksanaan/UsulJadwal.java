package id.teladan.pelaksanaan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A date that is proposed; parts as in {@link Jadwal}. */
record UsulJadwal(
        Instant mulai,
        int menit,
        @Nullable String tempat,
        @Nullable String kegiatan,
        @Nullable String keterangan,
        String cara,
        @Nullable String alasan) {}
