package id.teladan.penilaian.pko;

import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Sidik;
import id.teladan.umum.Tanggal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet would change as things stand now.
 *
 * @param baris those to be mended first, then in the order of the sheet
 */
record PratinjauPko(LembarPko lembar, PeriodeRingkas ini, String oleh, List<BarisLembar> baris) {
    PratinjauPko {
        baris = baris.stream()
                .sorted(Comparator.comparing(BarisLembar::keadaan))
                .toList();
    }

    long jumlah(KeadaanLembar k) {
        return baris.stream().filter(b -> b.keadaan() == k).count();
    }

    List<BarisLembar> tulis() {
        return baris.stream().filter(b -> b.keadaan().menulis()).toList();
    }

    List<BarisLembar> yang(@Nullable KeadaanLembar k) {
        return k == null ? baris : baris.stream().filter(b -> b.keadaan() == k).toList();
    }

    boolean diterapkan() {
        return lembar.diterapkan() != null;
    }

    String waktu() {
        return Tanggal.singkat(lembar.dibuat(), ini.zona());
    }

    /** Digest of all that is shown: a form that bears another one was drawn from an older state. */
    String sidik() {
        return Sidik.dari(baris.stream().map(BarisLembar::toString).collect(Collectors.joining("\n")));
    }
}
