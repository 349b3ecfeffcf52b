package id.teladan.penilaian.daftar;

import id.teladan.penilaian.PenilaianId;
import id.teladan.umum.PegawaiId;
import org.jspecify.annotations.Nullable;

/**
 * One person of a bulk decision.
 *
 * @param versi of the assessment when the preview was drawn
 * @param keterangan what told him apart on the list
 * @param predikat what the preview showed
 * @param alasan why his school departs from its pattern; null when it does not
 * @param pesan what came of it, in a sentence
 */
record BarisPenetapan(
        int nomor,
        PegawaiId pegawai,
        PenilaianId penilaian,
        int versi,
        String keterangan,
        String predikat,
        @Nullable String alasan,
        KeadaanPenetapan keadaan,
        @Nullable String pesan) {}
