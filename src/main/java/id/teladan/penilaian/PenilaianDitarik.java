package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.Instant;

/** Drawn back before the employee received it; the frozen version {@code ke} no longer counts. */
public record PenilaianDitarik(
        DinasId dinas, PenilaianId id, int ke, PeriodeId periode, PegawaiId pegawai, Instant kini) {}
