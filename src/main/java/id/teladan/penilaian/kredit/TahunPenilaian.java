package id.teladan.penilaian.kredit;

import id.teladan.penilaian.hitung.UsulRating;
import id.teladan.penilaian.hitung.Usulan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.TabelPredikat.Sebutan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        for (PeriodeRingkas p : periode) {
            label.put(p.label(), predikat.get(p.id()));
        }
        for (int i = periode.size() + 1; i <= seharusnya; i++) {
            label.put("periode ke-" + i, null);
        }
        return UsulRating.tahunan(aturan, label);
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
