package id.teladan.penilaian.pko;

import id.teladan.penilaian.hitung.Sebaran;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import java.util.List;

/** The PKO of the rule set that a period pins. */
final class SebutanPko {
    private SebutanPko() {}

    static List<PilihanPko> semua(Periode periode, PeriodeRingkas p) {
        AturanPenilaian a = periode.penilaian(p);
        return a.predikat().organisasi().stream()
                .map(s -> new PilihanPko(
                        s.kode(),
                        s.judul(),
                        a.pola(s.kode()).isEmpty() ? "" : "Pola: " + Sebaran.pola(a, s.kode()) + ".",
                        s.lain()))
                .toList();
    }
}
