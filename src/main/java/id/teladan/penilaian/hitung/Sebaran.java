package id.teladan.penilaian.hitung;

import id.teladan.penilaian.hitung.HasilSebaran.Bagian;
import id.teladan.penilaian.hitung.HasilSebaran.Temuan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.Batas;
import id.teladan.periode.AturanPenilaian.Distribusi;
import id.teladan.periode.TabelPredikat.Sebutan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The predikat of all people of a school beside the pattern that goes with the predikat of the school. */
public final class Sebaran {
    private static final int SERATUS = 100;
    private static final int SERIBU = 1000;

    private Sebaran() {}

    /**
     * Counts and compares; people without a predikat are not counted.
     *
     * @param pko null while it was not set
     * @param orang number of people by predikat; what is not named is none
     */
    public static HasilSebaran banding(AturanPenilaian a, @Nullable String pko, Map<String, Integer> orang) {
        for (Map.Entry<String, Integer> e : orang.entrySet()) {
            Pasal.cari(a.predikat().predikat(), e.getKey());
            if (e.getValue() < 0) {
                throw new IllegalArgumentException("Jumlah orang tidak dapat kurang dari nol");
            }
        }
        int jumlah = orang.values().stream().mapToInt(Integer::intValue).sum();
        List<Bagian> bagian = bagian(a.predikat().predikat(), orang, jumlah);
        Distribusi d = a.distribusi();
        if (pko == null) {
            return new HasilSebaran(
                    jumlah,
                    bagian,
                    false,
                    "Pola belum dapat diukur: Predikat Kinerja Organisasi belum ada.",
                    List.of());
        }
        String judul = Pasal.cari(a.predikat().organisasi(), pko).judul();
        if (jumlah < d.diukurMulai()) {
            String kalimat =
                    "Pola tidak diukur: baru diukur bila paling sedikit " + d.diukurMulai() + " orang dinilai.";
            return new HasilSebaran(jumlah, bagian, false, kalimat, List.of());
        }
        List<Temuan> temuan = new ArrayList<>();
        for (Batas b : a.pola(pko).orElseThrow().batas()) {
            kalimat(a, b, orang, jumlah)
                    .ifPresent(k -> temuan.add(new Temuan(k, Pasal.klausul("POLA-" + pko, k, d.landasan()))));
        }
        String kalimat = temuan.isEmpty()
                ? "Sesuai pola untuk organisasi " + judul + "."
                : "Menyimpang dari pola untuk organisasi " + judul + "; diperlukan alasan.";
        return new HasilSebaran(jumlah, bagian, true, kalimat, temuan);
    }

    /** The pattern in words, as it stands beside a predikat of the organisation. */
    public static String pola(AturanPenilaian a, String pko) {
        return a.pola(pko).orElseThrow().batas().stream()
                .map(b -> siapa(a, b) + " " + syarat(b))
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> kalimat(AturanPenilaian a, Batas b, Map<String, Integer> orang, int jumlah) {
        int ada = b.predikat().stream().mapToInt(k -> orang.getOrDefault(k, 0)).sum();
        if (!dilanggar(b, ada, jumlah)) {
            return Optional.empty();
        }
        return Optional.of("%s %d dari %d orang; pola: %s.".formatted(siapa(a, b), ada, jumlah, anjuran(b, jumlah)));
    }

    private static boolean dilanggar(Batas b, int ada, int jumlah) {
        int perseratus = ada * SERATUS;
        return b.palingBanyak() != null && perseratus > b.palingBanyak() * jumlah
                || b.palingSedikit() != null && perseratus < b.palingSedikit() * jumlah
                || b.palingSedikitOrang() != null && ada < b.palingSedikitOrang();
    }

    /**
     * By how many people each bound that is not kept is passed; empty where nothing is measured. So one departure can be held against an
     * earlier one.
     *
     * @param pko null while it was not set
     */
    public static Map<Batas, Integer> lebih(AturanPenilaian a, @Nullable String pko, Map<String, Integer> orang) {
        int jumlah = orang.values().stream().mapToInt(Integer::intValue).sum();
        if (pko == null || jumlah < a.distribusi().diukurMulai()) {
            return Map.of();
        }
        Map<Batas, Integer> hasil = new HashMap<>();
        for (Batas b : a.pola(pko).orElseThrow().batas()) {
            int ada = b.predikat().stream()
                    .mapToInt(k -> orang.getOrDefault(k, 0))
                    .sum();
            if (dilanggar(b, ada, jumlah)) {
                hasil.put(b, lebih(b, ada, jumlah));
            }
        }
        return hasil;
    }

    private static int lebih(Batas b, int ada, int jumlah) {
        int lebih = 0;
        if (b.palingBanyak() != null) {
            lebih = Math.max(lebih, ada - b.palingBanyak() * jumlah / SERATUS);
        }
        if (b.palingSedikit() != null) {
            lebih = Math.max(lebih, (b.palingSedikit() * jumlah + SERATUS - 1) / SERATUS - ada);
        }
        if (b.palingSedikitOrang() != null) {
            lebih = Math.max(lebih, b.palingSedikitOrang() - ada);
        }
        return lebih;
    }

    private static String siapa(AturanPenilaian a, Batas b) {
        return b.predikat().stream()
                .map(k -> Pasal.cari(a.predikat().predikat(), k).judul())
                .collect(Collectors.joining(" dan/atau "));
    }

    private static String syarat(Batas b) {
        List<String> kata = new ArrayList<>();
        if (b.palingBanyak() != null) {
            kata.add(b.palingBanyak() == 0 ? "tidak ada" : "paling banyak " + b.palingBanyak() + "%");
        }
        if (b.palingSedikit() != null) {
            kata.add("paling sedikit " + b.palingSedikit() + "%");
        }
        if (b.palingSedikitOrang() != null) {
            kata.add("paling sedikit " + b.palingSedikitOrang() + " orang");
        }
        return String.join(", ", kata);
    }

    /** The bound with the number of people that it means here. */
    private static String anjuran(Batas b, int jumlah) {
        if (b.palingBanyak() != null && b.palingBanyak() > 0) {
            return syarat(b) + ", yaitu " + b.palingBanyak() * jumlah / SERATUS + " orang";
        }
        if (b.palingSedikit() != null) {
            return syarat(b) + ", yaitu " + (b.palingSedikit() * jumlah + SERATUS - 1) / SERATUS + " orang";
        }
        return syarat(b);
    }

    /** Tenths of a percent by largest remainder, so that all together are 100. */
    private static List<Bagian> bagian(List<Sebutan> predikat, Map<String, Integer> orang, int jumlah) {
        int n = predikat.size();
        int[] ada =
                predikat.stream().mapToInt(s -> orang.getOrDefault(s.kode(), 0)).toArray();
        int[] per = new int[n];
        if (jumlah > 0) {
            int sisa = SERIBU;
            for (int i = 0; i < n; i++) {
                per[i] = ada[i] * SERIBU / jumlah;
                sisa -= per[i];
            }
            IntStream.range(0, n)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> ada[i] * SERIBU % jumlah)
                            .reversed())
                    .limit(sisa)
                    .forEach(i -> per[i]++);
        }
        return IntStream.range(0, n)
                .mapToObj(i -> new Bagian(
                        predikat.get(i).kode(), predikat.get(i).judul(), ada[i], BigDecimal.valueOf(per[i], 1)))
                .toList();
    }
}
