package id.teladan.penilaian.kredit;

import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.kredit.KreditPegawai.IsianKonversi;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form about angka kredit must hold, and when it asks for a reason. */
final class PeriksaKonversi {
    private PeriksaKonversi() {}

    static Optional<HasilLangkah> periksa(LembarKredit l, MasaKonversi m, IsianKonversi isian) {
        Integer bulan = bulan(isian.bulan());
        if (bulan == null || bulan < 1 || bulan > m.palingBanyak()) {
            return tolak("bulan", "Isi banyaknya bulan dengan angka dari 1 sampai " + m.palingBanyak() + ".");
        }
        Optional<HasilLangkah> panjang = panjang(isian.nomor(), isian.alasan());
        if (panjang.isPresent()) {
            return panjang;
        }
        String sebab = sebab(l, m, bulan);
        return sebab != null && isian.alasan().isBlank() ? tolak("alasan", sebab) : Optional.empty();
    }

    /** Why a reason is asked for; null when none is. */
    static @Nullable String sebab(LembarKredit l, MasaKonversi m, int bulan) {
        if (m.periodik()) {
            return "Predikat setahunnya belum ada: tulis untuk apa angka kredit diperlukan sekarang.";
        }
        if (bulan != m.bulan()) {
            return "Bulan yang diusulkan " + m.bulan() + ": tulis alasan memakai " + bulan + ".";
        }
        LocalDate terawal = AngkaKredit.terawal(
                Objects.requireNonNull(l.aturan()), m.sampai().getYear());
        return l.pihak().hari().isBefore(terawal)
                ? "Ditetapkan paling awal " + Tanggal.panjang(terawal) + ": tulis alasan mendahuluinya."
                : null;
    }

    static Optional<HasilLangkah> panjang(String nomor, String alasan) {
        if (nomor.strip().length() > KreditPegawai.PANJANG_NOMOR) {
            return tolak("nomor", "Nomor paling panjang 60 huruf.");
        }
        return alasan.length() > KreditPegawai.PANJANG
                ? tolak("alasan", "Alasan paling panjang 500 huruf; sekarang " + alasan.length() + ".")
                : Optional.empty();
    }

    static String tidakSepadan(LembarKredit l) {
        return "Golongan " + l.diri().golongan() + " dan jenjang jabatan "
                + l.diri().jenjangJabatan()
                + " tidak sepadan, jadi kebutuhan pangkat belum dapat dihitung. Perbarui keduanya menurut SK terakhir di Data diri.";
    }

    private static @Nullable Integer bulan(String teks) {
        return teks.strip().matches("\\d{1,2}") ? Integer.valueOf(teks.strip()) : null;
    }

    private static Optional<HasilLangkah> tolak(String bidang, String pesan) {
        return Optional.of(new HasilLangkah.Ditolak(bidang, pesan));
    }
}
