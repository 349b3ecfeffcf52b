package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The employee objected in writing; {@code kepada} is the atasan pejabat penilai, null where none is recorded. */
public record KeberatanPenilaianDiajukan(
        DinasId dinas,
        PenilaianId id,
        PeriodeId periode,
        PegawaiId pegawai,
        PegawaiId penilai,
        @Nullable PegawaiId kepada,
        String alasan,
        Instant kini) {}
