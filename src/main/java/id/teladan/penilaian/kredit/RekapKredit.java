package id.teladan.penilaian.kredit;

import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.hitung.KebutuhanKredit;
import id.teladan.penilaian.hitung.KebutuhanKredit.Butuh;
import id.teladan.penilaian.kredit.KreditDitetapkan.Baris;
import id.teladan.penilaian.kredit.KreditDitetapkan.Jenis;
import id.teladan.penilaian.kredit.KreditDitetapkan.Kesimpulan;
import id.teladan.penilaian.kredit.KreditDitetapkan.Sumber;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.AturanAngkaKredit.JenjangJabatan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that counts within a person's jenjang, and what is needed next.
 *
 * @param lamaDiketahui whether credit from before Teladan was entered, or a PAK fixed without it
 * @param kebutuhan null when the golongan belongs to another jenjang than the post
 */
record RekapKredit(
        JenjangJabatan jenjang,
        String golongan,
        List<Baris> konversi,
        List<Sumber> sumber,
        BigDecimal jumlah,
        boolean lamaDiketahui,
        @Nullable KebutuhanKredit kebutuhan) {
    /** Row of PAK for conversions, and that of a higher diploma: both are new when no PAK named them before. */
    static final String KONVERSI = "KONVERSI";

    static final String PENDIDIKAN = "PENDIDIKAN";

    static RekapKredit dari(
            AturanAngkaKredit a,
            JenjangJabatan jenjang,
            String golongan,
            List<KreditTersimpan> tersimpan,
            List<KreditLain> lain) {
        List<KreditTersimpan> dalam = tersimpan.stream()
                .filter(k -> k.berlaku() && k.isi().jenjang().kode().equals(jenjang.kode()))
                .toList();
        List<Baris> konversi = dalam.stream()
                .filter(k -> k.isi().jenis() == Jenis.KONVERSI)
                .flatMap(k -> k.isi().konversi().stream())
                .sorted(Comparator.comparing(Baris::mulai))
                .toList();
        Optional<KreditDitetapkan> pak = dalam.stream()
                .map(KreditTersimpan::isi)
                .filter(k -> k.jenis() == Jenis.PAK)
                .max(Comparator.comparing(KreditDitetapkan::ditetapkanPada));
        List<KreditLain> dihitung = lain.stream()
                .filter(k -> k.berlaku() && k.jenjang().equals(jenjang.kode()))
                .toList();
        List<Sumber> sumber =
                a.sumber().stream().map(s -> sumber(s, konversi, dihitung, pak)).toList();
        BigDecimal jumlah =
                AngkaKredit.jumlah(sumber.stream().map(Sumber::jumlah).toList());
        return new RekapKredit(
                jenjang,
                golongan,
                konversi,
                sumber,
                jumlah,
                pak.isPresent() || !dihitung.isEmpty(),
                AngkaKredit.kebutuhan(a, golongan, jumlah)
                        .filter(b -> b.jenjang().equals(jenjang.kode()))
                        .orElse(null));
    }

    private static Sumber sumber(
            AturanAngkaKredit.Sumber s, List<Baris> konversi, List<KreditLain> lain, Optional<KreditDitetapkan> pak) {
        List<KreditLain> miliknya =
                lain.stream().filter(k -> k.sumber().equals(s.kode())).toList();
        BigDecimal dicatat =
                AngkaKredit.jumlah(miliknya.stream().map(KreditLain::jumlah).toList());
        BigDecimal dikonversi = s.kode().equals(KONVERSI)
                ? AngkaKredit.jumlah(konversi.stream().map(Baris::kredit).toList())
                : BigDecimal.ZERO;
        BigDecimal semua = AngkaKredit.jumlah(List.of(dicatat, dikonversi));
        BigDecimal lama =
                pak.map(k -> lama(k, s.kode())).orElse(s.kode().equals(PENDIDIKAN) ? BigDecimal.ZERO : dicatat);
        String keterangan = miliknya.stream().map(KreditLain::asal).distinct().collect(Collectors.joining("; "));
        return new Sumber(
                s.kode(), s.judul(), lama, AngkaKredit.jumlah(List.of(semua, lama.negate())), semua, keterangan);
    }

    private static BigDecimal lama(KreditDitetapkan pak, String kode) {
        return pak.sumber().stream()
                .filter(s -> s.kode().equals(kode))
                .map(Sumber::jumlah)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Whether anything came since the last PAK. */
    boolean adaBaru() {
        return sumber.stream().anyMatch(s -> s.baru().signum() != 0)
                || sumber.stream().allMatch(s -> s.lama().signum() == 0);
    }

    /** @param pangkat name of a golongan with its pangkat */
    Kesimpulan kesimpulan(Map<String, String> pangkat) {
        Butuh p = kebutuhan == null ? null : kebutuhan.pangkat();
        if (p == null) {
            return new Kesimpulan(false, "kenaikan pangkat, karena " + golongan + " golongan tertinggi");
        }
        Butuh j = kebutuhan == null ? null : kebutuhan.naikJenjang();
        String ke = pangkat.getOrDefault(p.ke(), p.ke());
        boolean naik = j != null && j.minimal().compareTo(p.minimal()) == 0;
        return new Kesimpulan(
                p.cukup(),
                naik && j != null
                        ? "kenaikan jenjang jabatan menjadi Guru " + j.ke() + " dan pangkat menjadi " + ke
                        : "kenaikan pangkat setingkat lebih tinggi menjadi " + ke);
    }
}
