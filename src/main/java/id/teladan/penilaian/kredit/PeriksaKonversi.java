package id.teladan.penilaian.kredit;

import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.kredit.KreditPegawai.IsianKonversi;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form about angka kredit must hold, and when it asks for a reason. */
final class PeriksaKonversi {
    private PeriksaKonversi() {}

    /** What a form about a conversion came to. */
    sealed interface Periksa {}

    /** Its months, never empty, and its golongan. */
    record Benar(List<YearMonth> bulan, JenjangMasa.Pilihan jenjang) implements Periksa {}

    record Salah(HasilLangkah hasil) implements Periksa {
        Salah(String bidang, String pesan) {
            this(new HasilLangkah.Ditolak(bidang, pesan));
        }
    }

    static Periksa periksa(LembarKredit l, MasaKonversi m, IsianKonversi isian) {
        List<YearMonth> bulan = m.pilih(isian.bulan()).orElse(List.of());
        if (bulan.isEmpty()) {
            return new Salah("bulan", "Centang paling sedikit satu bulan; yang sudah dikonversi tidak dihitung lagi.");
        }
        JenjangMasa j = l.jenjang(m);
        JenjangMasa.Pilihan dipilih = isian.golongan().isEmpty()
                ? j.usulan()
                : j.pilih(isian.golongan()).orElse(null);
        if (dipilih == null) {
            return j.tanpa() == null
                    ? new Salah("golongan", "Pilih golongan dari daftar.")
                    : new Salah("", Objects.requireNonNull(j.tanpa()));
        }
        Optional<HasilLangkah> panjang = panjang(isian.nomor(), isian.alasan());
        if (panjang.isPresent()) {
            return new Salah(panjang.get());
        }
        Benar benar = new Benar(bulan, dipilih);
        String sebab = sebab(l, m, benar);
        return sebab != null && isian.alasan().isBlank() ? new Salah("alasan", sebab) : benar;
    }

    /** Why a reason is asked for when nothing is changed; null when none is. */
    static @Nullable String sebab(LembarKredit l, MasaKonversi m) {
        JenjangMasa.Pilihan usulan = l.jenjang(m).usulan();
        return usulan == null ? null : sebab(l, m, new Benar(m.usulan(), usulan));
    }

    private static @Nullable String sebab(LembarKredit l, MasaKonversi m, Benar b) {
        if (m.periodik()) {
            return "Predikat setahunnya belum ada: tulis untuk apa angka kredit diperlukan sekarang.";
        }
        if (!b.bulan().equals(m.usulan())) {
            return "Bulan yang diusulkan " + MasaKonversi.sebut(m.usulan()) + " ("
                    + m.usulan().size() + "): tulis alasan memilih yang lain.";
        }
        JenjangMasa.Pilihan usulan = l.jenjang(m).usulan();
        if (!b.jenjang().equals(usulan)) {
            return "Golongan yang diusulkan " + (usulan == null ? "tidak ada" : usulan.golongan())
                    + ": tulis alasan memakai " + b.jenjang().golongan() + ".";
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

    private static Optional<HasilLangkah> tolak(String bidang, String pesan) {
        return Optional.of(new HasilLangkah.Ditolak(bidang, pesan));
    }
}
