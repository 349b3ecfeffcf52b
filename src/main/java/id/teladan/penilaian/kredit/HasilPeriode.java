package id.teladan.penilaian.kredit;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;

/** The final predikat of someone in a period; {@code hanyaPerilaku}: he began late and only his behaviour was rated. */
record HasilPeriode(PegawaiId pegawai, PeriodeId periode, String predikat, boolean hanyaPerilaku) {}
