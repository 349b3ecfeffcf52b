package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import java.util.List;

/** A value of the rule set with the clauses that led to it. */
public record PredikatBerdasar(String kode, String judul, List<Klausul> dasar) {
    public PredikatBerdasar {
        dasar = List.copyOf(dasar);
    }
}
