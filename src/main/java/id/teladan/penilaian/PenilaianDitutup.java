package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.Instant;

/** Closed without a predicate; {@code sebab} in words, {@code meninggal}: there is nobody to be told. */
public record PenilaianDitutup(
        DinasId dinas,
        PenilaianId id,
        PeriodeId periode,
        PegawaiId pegawai,
        String sebab,
        boolean meninggal,
        Instant kini) {}
