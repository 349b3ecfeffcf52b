package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import java.math.BigDecimal;
import java.util.List;

/** A predikat turned into angka kredit; {@code bulan} is 12 for a whole year. */
public record Konversi(
        String jenjang,
        String predikat,
        int bulan,
        int persen,
        BigDecimal koefisien,
        BigDecimal kredit,
        List<Klausul> dasar) {
    public Konversi {
        dasar = List.copyOf(dasar);
    }
}
