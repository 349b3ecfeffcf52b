package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decided and sent to the employee; the frozen version {@code ke} is there. */
public record PenilaianDitetapkan(
        DinasId dinas,
        PenilaianId id,
        int ke,
        PeriodeId periode,
        PegawaiId pegawai,
        @Nullable SatuanId satuan,
        PegawaiId penilai,
        Instant kini) {}
