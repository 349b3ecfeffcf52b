package id.teladan.penilaian.kredit;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import org.jspecify.annotations.Nullable;

/** How the assessment of someone in a period stands; {@code predikat} only once it is final. */
record HasilPeriode(
        PegawaiId pegawai,
        PeriodeId periode,
        Peran peran,
        boolean akhir,
        @Nullable String predikat,
        boolean hanyaPerilaku) {}
