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
import org.jspecify.annotations.Nullable;

/**
 * When a person held the post for which he is assessed, and what follows from it in a period.
 *
 * @param semua all times in which he held a post that makes a plan
 * @param penilaiSejak since when his pejabat penilai of today has that post; null where it is not known
 */
record MasaDinilai(
        List<MasaJabatan> semua,
        Peran peran,
        PeriodeRingkas periode,
        @Nullable LocalDate penilaiSejak) {

    MasaDinilai(List<MasaJabatan> semua, Peran peran, PeriodeRingkas periode) {
        this(semua, peran, periode, null);
    }

    MasaDinilai dengan(@Nullable LocalDate sejak) {
        return new MasaDinilai(semua, peran, periode, sejak);
    }

    /** The times of this post that touch the period, oldest first. */
    List<Rentang> dalamPeriode() {
        return semua.stream()
                .filter(m -> m.peran() == peran)
                .map(MasaJabatan::rentang)
                .filter(r -> !r.mulai().isAfter(periode.sampai()) && !akhir(r).isBefore(periode.mulai()))
                .sorted(Comparator.comparing(Rentang::mulai))
                .toList();
    }

    /** Whether he has any post on this day that makes a plan. */
    boolean bertugas(LocalDate hari) {
        return semua.stream().anyMatch(m -> m.rentang().memuat(hari));
    }

    private static LocalDate akhir(Rentang r) {
        LocalDate s = r.sampai();
        return s == null ? LocalDate.MAX : s;
    }

    /** What begins after this day does not count yet. */
    private Optional<Rentang> terakhir(LocalDate hari) {
        return dalamPeriode().stream()
                .filter(r -> !r.mulai().isAfter(hari))
                .max(Comparator.comparing(Rentang::mulai).thenComparing(MasaDinilai::akhir));
    }

    /**
     * The day on which the person had the post for which he is rated: today, while he holds the one that he had last in the period.
     * Who left it is rated for his last day in it, or for the last day of the period, by whoever holds the post of his superior of that
     * day now: a transfer after the period changes nothing.
     */
    LocalDate hariPenilai(LocalDate hari) {
        Optional<Rentang> r = terakhir(hari);
        if (r.isEmpty() || r.get().memuat(hari)) {
            return hari;
        }
        LocalDate batas = akhir(r.get()).isBefore(periode.sampai()) ? akhir(r.get()) : periode.sampai();
        return batas.isBefore(hari) ? batas : hari;
    }

    /** Whether he left the post before the period ended, as of this day: then there may be nothing to rate. */
    Optional<LocalDate> berakhir(LocalDate hari) {
        return terakhir(hari).map(MasaDinilai::akhir).filter(a -> a.isBefore(hari) && a.isBefore(periode.sampai()));
    }

    /** Whether he began to work so late in the period that only his behaviour is rated. */
    boolean hanyaPerilaku(AturanPenilaian a) {
        return semua.stream()
                .map(m -> m.rentang().mulai())
                .min(Comparator.naturalOrder())
                .filter(mulai -> Kelengkapan.hanyaPerilaku(a, mulai, periode.sampai()))
                .isPresent();
    }

    /** Days of the period on which another may have been his superior: the first, and the last at each post that he has left. */
    List<LocalDate> hariTerdahulu(LocalDate hari) {
        TreeSet<LocalDate> hasil = new TreeSet<>();
        List<Rentang> ada = dalamPeriode();
        for (Rentang r : ada) {
            LocalDate awal = r.mulai().isBefore(periode.mulai()) ? periode.mulai() : r.mulai();
            if (r.equals(ada.getFirst()) && !samaSejak(awal, ada.size(), hari)) {
                hasil.add(awal);
            }
            if (akhir(r).isBefore(hari)) {
                hasil.add(akhir(r).isBefore(periode.sampai()) ? akhir(r) : periode.sampai());
            }
        }
        hasil.removeIf(h -> !h.isBefore(hari));
        return List.copyOf(hasil);
    }

    /** Whether it was the same superior all the time since then: at one post, which the person still has. */
    private boolean samaSejak(LocalDate awal, int banyak, LocalDate hari) {
        return banyak == 1 && hariPenilai(hari).equals(hari) && penilaiSejak != null && !penilaiSejak.isAfter(awal);
    }

    boolean pindah() {
        return dalamPeriode().size() > 1;
    }
}
