package id.teladan.penilaian.pko;

import id.teladan.penilaian.hitung.Sebaran;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.TabelPredikat.Sebutan;
import java.util.List;
import java.util.stream.Stream;

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
                        lain(a, s)))
                .toList();
    }

    /** Other names of the code, which schools and people share. */
    private static List<String> lain(AturanPenilaian a, Sebutan s) {
        return Stream.concat(
                        s.lain().stream(),
                        a.predikat().pegawai(s.kode()).stream().flatMap(p -> p.lain().stream()))
                .distinct()
                .toList();
    }
}
