package id.teladan.penilaian.pko;

import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import java.util.List;

/** The PKO of the rule set that a period pins. */
final class SebutanPko {
    private SebutanPko() {}

    static List<PilihanPko> semua(Periode periode, PeriodeRingkas p) {
        return List.of(
                new PilihanPko("ISTIMEWA", "Istimewa", "Rencana aksi melampaui target.", List.of()),
                new PilihanPko("BAIK", "Baik", "", List.of()),
                new PilihanPko("BUTUH_PERBAIKAN", "Butuh Perbaikan", "", List.of("Cukup")),
                new PilihanPko("KURANG", "Kurang", "", List.of()),
                new PilihanPko("SANGAT_KURANG", "Sangat Kurang", "", List.of()));
    }
}
