package id.teladan.penilaian.kredit;

import id.teladan.organisasi.DataDiri;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.hitung.KebutuhanKredit;
import id.teladan.penilaian.hitung.KebutuhanKredit.Butuh;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's angka kredit as one reader sees it.
 *
 * @param aturan null while the dinas has no period
 * @param acuan the newest period, whose rule set counts for what is needed
 * @param tanpa why there is no angka kredit, and who mends it where it can be mended; null when there is
 * @param rekap null when there is none
 * @param jenjang by the key of the time
 */
record LembarKredit(
        PihakKredit pihak,
        @Nullable AturanAngkaKredit aturan,
        @Nullable PeriodeRingkas acuan,
        @Nullable String tanpa,
        @Nullable RekapKredit rekap,
        List<MasaKonversi> masa,
        Map<String, JenjangMasa> jenjang,
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

    /** What is needed, where nobody knows how much there is. */
    String syarat() {
        KebutuhanKredit k = rekap == null ? null : rekap.kebutuhan();
        Butuh pangkat = k == null ? null : k.pangkat();
        Butuh jenjang = k == null ? null : k.naikJenjang();
        return (pangkat == null
                        ? ""
                        : "Kenaikan pangkat ke " + pangkat.ke() + " memerlukan " + angka(pangkat.minimal()) + ". ")
                + (jenjang == null
                        ? ""
                        : "Kenaikan jenjang ke Guru " + jenjang.ke() + " memerlukan " + angka(jenjang.minimal()) + ".");
    }

    String selisih(Butuh b) {
        return b.cukup()
                ? b.selisih().signum() == 0 ? "Tepat cukup" : "Lebih " + angka(b.selisih())
                : "Kurang " + angka(b.selisih().negate());
    }

    JenjangMasa jenjang(MasaKonversi m) {
        return Objects.requireNonNull(jenjang.get(m.kunci()));
    }

    /** Whether every predikat that is final was converted: some were, and none waits. */
    boolean semuaDikonversi() {
        return masa.isEmpty() && tersimpan.stream().anyMatch(k -> k.berlaku(KreditDitetapkan.Jenis.KONVERSI));
    }

    /** What stops counting once this is fixed: accumulation and PAK go on from those before, conversions stand side by side. */
    Set<UUID> digantikan(KreditDitetapkan k) {
        return bersambung(k).map(x -> x.id().nilai()).collect(Collectors.toSet());
    }

    /** What counts again once this is cancelled: the newest that it had taken the place of and that was not cancelled itself. */
    Optional<KreditDitetapkan> berlakuLagi(KreditDitetapkan k) {
        return bersambung(k).max(Comparator.comparing(KreditDitetapkan::ditetapkanPada));
    }

    /** The others of its kind and jenjang that count; conversions have none. */
    private Stream<KreditDitetapkan> bersambung(KreditDitetapkan k) {
        return tersimpan.stream()
                .filter(x -> k.jenis() != KreditDitetapkan.Jenis.KONVERSI && x.berlaku(k.jenis()))
                .map(KreditTersimpan::isi)
                .filter(x -> x.jenjang().kode().equals(k.jenjang().kode()) && !x.id().equals(k.id()));
    }

    /** Why no PAK can be fixed now. */
    String belumDitetapkan() {
        if (rekap != null && rekap.kebutuhan() == null) {
            return PeriksaKonversi.tidakSepadan(this);
        }
        return tersimpan.stream().anyMatch(k -> k.berlaku(KreditDitetapkan.Jenis.PAK))
                ? "Belum ada angka kredit baru sejak penetapan terakhir."
                : "Belum ada angka kredit untuk ditetapkan. Konversi predikatnya, atau catat angka kredit sebelum Teladan.";
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
