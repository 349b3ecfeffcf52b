package id.teladan.penilaian.kredit;

import id.teladan.penilaian.hitung.UsulRating;
import id.teladan.penilaian.hitung.Usulan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.TabelPredikat.Sebutan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A year of periods whose rule set wants a predikat of the year.
 *
 * @param periode as they were opened, the first first
 * @param seharusnya how many the rule set has in a year
 */
record TahunPenilaian(int tahun, List<PeriodeRingkas> periode, int seharusnya, AturanPenilaian aturan) {

    /** The newest year first. */
    static List<TahunPenilaian> semua(
            List<PeriodeRingkas> semua,
            Function<PeriodeRingkas, AturanPenilaian> aturan,
            Function<PeriodeRingkas, Integer> banyak) {
        Map<Integer, List<PeriodeRingkas>> tahun = new TreeMap<>(Comparator.reverseOrder());
        for (PeriodeRingkas p : semua) {
            if (aturan.apply(p).tahunan() != null) {
                tahun.computeIfAbsent(p.mulai().getYear(), t -> new ArrayList<>())
                        .add(p);
            }
        }
        List<TahunPenilaian> hasil = new ArrayList<>();
        tahun.forEach((t, periode) -> {
            List<PeriodeRingkas> urut = periode.stream()
                    .sorted(Comparator.comparing(PeriodeRingkas::mulai))
                    .toList();
            PeriodeRingkas akhir = urut.getLast();
            hasil.add(new TahunPenilaian(t, urut, banyak.apply(akhir), aturan.apply(akhir)));
        });
        return hasil;
    }

    LocalDate mulai() {
        return LocalDate.of(tahun, 1, 1);
    }

    LocalDate sampai() {
        return LocalDate.of(tahun, 12, 31);
    }

    /** Final predikat by period; null while there is none. */
    Map<PeriodeId, @Nullable String> predikat(PegawaiId siapa, Collection<HasilPeriode> hasil) {
        Map<PeriodeId, @Nullable String> m = new LinkedHashMap<>();
        periode.forEach(p -> m.put(p.id(), null));
        for (HasilPeriode h : hasil) {
            if (h.pegawai().equals(siapa) && m.containsKey(h.periode())) {
                m.put(h.periode(), h.predikat());
            }
        }
        return m;
    }

    Usulan usulan(Map<PeriodeId, @Nullable String> predikat) {
        LinkedHashMap<String, @Nullable String> label = new LinkedHashMap<>();
        for (int i = 0; i < seharusnya; i++) {
            PeriodeRingkas p = ke(i);
            label.put(p == null ? bagian(i) : p.label(), p == null ? null : predikat.get(p.id()));
        }
        periode.forEach(p -> label.putIfAbsent(p.label(), predikat.get(p.id())));
        return UsulRating.tahunan(aturan, label);
    }

    /** Parts of the year that were never opened as a period, in words. */
    List<String> tanpaPeriode() {
        return IntStream.range(0, seharusnya)
                .filter(i -> ke(i) == null)
                .mapToObj(this::bagian)
                .toList();
    }

    /** The period that lies in the middle of this part of the year. */
    private @Nullable PeriodeRingkas ke(int i) {
        LocalDate tengah = awal(i).plusDays(180 / seharusnya);
        return periode.stream()
                .filter(p -> new Rentang(p.mulai(), p.sampai()).memuat(tengah))
                .findFirst()
                .orElse(null);
    }

    private LocalDate awal(int i) {
        return mulai().plusMonths(12L / seharusnya * i);
    }

    /** As the labels of periods read: {@code Januari - Juni 2024}. */
    private String bagian(int i) {
        return Tanggal.namaBulan(YearMonth.from(awal(i))) + " - "
                + Tanggal.bulan(YearMonth.from(awal(i + 1)).minusMonths(1));
    }

    /** What the pejabat penilai sees, in words. */
    String dilihat(Map<PeriodeId, @Nullable String> predikat) {
        return periode.stream()
                .map(p -> p.label() + ": " + judul(predikat.get(p.id())))
                .collect(Collectors.joining("; "));
    }

    String judul(@Nullable String kode) {
        return kode == null
                ? "belum ada"
                : aturan.predikat().pegawai(kode).map(Sebutan::judul).orElse(kode);
    }
}
