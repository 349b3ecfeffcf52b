package id.teladan.penilaian.kredit;

import id.teladan.organisasi.DataDiri;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.hitung.KebutuhanKredit.Butuh;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's angka kredit as one reader sees it.
 *
 * @param aturan null while the dinas has no period
 * @param acuan the newest period, whose rule set counts for what is needed
 * @param tanpa why there is no angka kredit, and who mends it where it can be mended; null when there is
 * @param rekap null when there is none
 */
record LembarKredit(
        PihakKredit pihak,
        @Nullable AturanAngkaKredit aturan,
        @Nullable PeriodeRingkas acuan,
        @Nullable String tanpa,
        @Nullable RekapKredit rekap,
        List<MasaKonversi> masa,
        Map<String, String> predikat,
        List<KreditTersimpan> tersimpan,
        List<KreditLain> lain,
        Map<PegawaiId, String> nama) {
    private static final int PENUH = 100;

    DataDiri diri() {
        return pihak.diri();
    }

    boolean punya() {
        return rekap != null;
    }

    String angka(BigDecimal n) {
        return AngkaKredit.angka(n);
    }

    /** How far along, from 0 to 100. */
    int persen(Butuh b) {
        BigDecimal ada = b.minimal().add(b.selisih());
        return Math.clamp(
                ada.multiply(BigDecimal.valueOf(PENUH))
                        .divide(b.minimal(), 0, RoundingMode.DOWN)
                        .intValue(),
                0,
                PENUH);
    }

    String selisih(Butuh b) {
        return b.cukup()
                ? b.selisih().signum() == 0 ? "Tepat cukup" : "Lebih " + angka(b.selisih())
                : "Kurang " + angka(b.selisih().negate());
    }

    String judulPredikat(String kode) {
        return predikat.getOrDefault(kode, kode);
    }

    String oleh(KreditLain k) {
        return nama.getOrDefault(k.oleh(), "pegawai yang sudah dihapus") + ", "
                + Tanggal.singkat(k.pada(), pihak.dinas().zona());
    }

    String judulSumber(KreditLain k) {
        return aturan == null
                ? k.sumber()
                : aturan.sumber(k.sumber()).map(AturanAngkaKredit.Sumber::judul).orElse(k.sumber());
    }

    String url() {
        return "/angka-kredit/" + pihak.diri().id();
    }

    /** Documents in the order of time, the newest first. */
    List<KreditTersimpan> dokumen(KreditDitetapkan.Jenis jenis) {
        return tersimpan.stream().filter(k -> k.isi().jenis() == jenis).toList();
    }
}
