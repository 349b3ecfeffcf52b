package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.Instant;

/** Closed without a predicate; {@code sebab} in words. */
public record PenilaianDitutup(
        DinasId dinas, PenilaianId id, PeriodeId periode, PegawaiId pegawai, String sebab, Instant kini) {}
