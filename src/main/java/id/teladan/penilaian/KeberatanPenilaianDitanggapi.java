package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The pejabat penilai answered an objection; {@code kepada} may decide now, null where no atasan is recorded. */
public record KeberatanPenilaianDitanggapi(
        DinasId dinas,
        PenilaianId id,
        PeriodeId periode,
        PegawaiId pegawai,
        @Nullable PegawaiId kepada,
        Instant kini) {}
