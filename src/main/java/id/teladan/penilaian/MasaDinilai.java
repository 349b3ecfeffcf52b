package id.teladan.penilaian;

import id.teladan.organisasi.MasaJabatan;
import id.teladan.penilaian.hitung.Kelengkapan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When a person held the post for which he is assessed, and what follows from it in a period.
 *
 * @param semua all times in which he held a post that makes a plan
 */
record MasaDinilai(List<MasaJabatan> semua, Peran peran, PeriodeRingkas periode) {

    /** The times of this post that touch the period, oldest first. */
    List<Rentang> dalamPeriode() {
        return semua.stream()
                .filter(m -> m.peran() == peran)
                .map(MasaJabatan::rentang)
                .filter(r -> !r.mulai().isAfter(periode.sampai()) && !akhir(r).isBefore(periode.mulai()))
                .sorted(Comparator.comparing(Rentang::mulai))
                .toList();
    }

    private static LocalDate akhir(Rentang r) {
        LocalDate s = r.sampai();
        return s == null ? LocalDate.MAX : s;
    }

    private Optional<Rentang> terakhir() {
        List<Rentang> ada = dalamPeriode();
        return ada.isEmpty() ? Optional.empty() : Optional.of(ada.getLast());
    }

    /**
     * The day whose pejabat penilai rates: today, while the person holds the post that he had last in the period. Who left it is rated by
     * him who assessed him on his last day in it, or on the last day of the period: a transfer after the period changes nothing.
     */
    LocalDate hariPenilai(LocalDate hari) {
        Optional<Rentang> r = terakhir();
        if (r.isEmpty() || r.get().memuat(hari)) {
            return hari;
        }
        LocalDate batas = akhir(r.get()).isBefore(periode.sampai()) ? akhir(r.get()) : periode.sampai();
        return batas.isBefore(hari) ? batas : hari;
    }

    /** Whether he left the post before the period ended, as of this day: then there may be nothing to rate. */
    Optional<LocalDate> berakhir(LocalDate hari) {
        return terakhir().map(MasaDinilai::akhir).filter(a -> a.isBefore(hari) && a.isBefore(periode.sampai()));
    }

    /** Whether he began to work so late in the period that only his behaviour is rated. */
    boolean hanyaPerilaku(AturanPenilaian a) {
        return semua.stream()
                .map(m -> m.rentang().mulai())
                .min(Comparator.naturalOrder())
                .filter(mulai -> Kelengkapan.hanyaPerilaku(a, mulai, periode.sampai()))
                .isPresent();
    }

    /** Days of the period on which another may have been his superior: the first, and the last at each post that he left in it. */
    List<LocalDate> hariTerdahulu(LocalDate hariPenilai) {
        TreeSet<LocalDate> hasil = new TreeSet<>();
        List<Rentang> ada = dalamPeriode();
        for (Rentang r : ada) {
            LocalDate awal = r.mulai().isBefore(periode.mulai()) ? periode.mulai() : r.mulai();
            if (r.equals(ada.getFirst())) {
                hasil.add(awal);
            }
            if (akhir(r).isBefore(hariPenilai)) {
                hasil.add(akhir(r));
            }
        }
        hasil.removeIf(h -> !h.isBefore(hariPenilai));
        return List.copyOf(hasil);
    }

    boolean pindah() {
        return dalamPeriode().size() > 1;
    }
}
