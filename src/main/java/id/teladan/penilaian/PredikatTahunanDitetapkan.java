package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** The predikat of a year was set, or set anew; {@code judul} in words. */
public record PredikatTahunanDitetapkan(DinasId dinas, PegawaiId pegawai, int tahun, String judul, Instant kini) {}
