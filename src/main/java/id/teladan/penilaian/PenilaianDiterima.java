package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.Instant;

/** The employee accepted what {@code penilai} decided. */
public record PenilaianDiterima(
        DinasId dinas, PenilaianId id, PeriodeId periode, PegawaiId pegawai, PegawaiId penilai, Instant kini) {}
