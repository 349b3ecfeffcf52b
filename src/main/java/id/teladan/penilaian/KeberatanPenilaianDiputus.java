package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The atasan pejabat penilai confirmed the result or changed it; the frozen version {@code ke} is there. */
public record KeberatanPenilaianDiputus(
        DinasId dinas,
        PenilaianId id,
        int ke,
        PeriodeId periode,
        PegawaiId pegawai,
        @Nullable SatuanId satuan,
        PegawaiId penilai,
        boolean diubah,
        Instant kini) {}
