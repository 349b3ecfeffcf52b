package id.teladan.penilaian.kredit;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The predikat of a year as it was set, with what was proposed and seen then. */
record BarisTahunan(
        PegawaiId pegawai,
        int tahun,
        int ke,
        String predikat,
        @Nullable String usulan,
        String dilihat,
        @Nullable String alasan,
        PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        Instant pada) {}
