package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.Instant;

/** Decided and sent to the employee; the frozen version {@code ke} is there. */
public record PenilaianDitetapkan(
        DinasId dinas, PenilaianId id, int ke, PeriodeId periode, PegawaiId pegawai, PegawaiId penilai, Instant kini) {}
