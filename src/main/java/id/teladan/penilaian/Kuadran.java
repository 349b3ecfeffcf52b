package id.teladan.penilaian;

import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.TabelPredikat.Sebutan;
import java.util.List;

/**
 * The 3 x 3 picture of the ratings: columns hasil kerja from the lowest, rows perilaku kerja from the highest.
 *
 * @param hasil chosen rating, empty before
 */
record Kuadran(List<Sebutan> kolom, List<Baris> baris, String hasil, String perilaku) {

    record Baris(Sebutan perilaku, List<Sel> sel) {}

    record Sel(String hasil, String judul, boolean dipilih) {}

    static Kuadran of(AturanPenilaian a, String hasil, String perilaku) {
        List<Sebutan> tingkat = a.predikat().tingkat();
        return new Kuadran(
                tingkat.reversed(),
                tingkat.stream()
                        .map(p -> new Baris(
                                p,
                                tingkat.reversed().stream()
                                        .map(h -> sel(a, h.kode(), p.kode(), hasil, perilaku))
                                        .toList()))
                        .toList(),
                hasil,
                perilaku);
    }

    private static Sel sel(AturanPenilaian a, String h, String p, String hasil, String perilaku) {
        return new Sel(
                h,
                id.teladan.penilaian.hitung.Kuadran.predikat(a, h, p).judul(),
                h.equals(hasil) && p.equals(perilaku));
    }

    /** Without the word that all of them share: "Di Atas". */
    static String ringkas(String judul) {
        return judul.replace(" Ekspektasi", "");
    }
}
