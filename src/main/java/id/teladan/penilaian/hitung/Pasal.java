package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.periode.Landasan;
import id.teladan.periode.TabelPredikat.Sebutan;
import id.teladan.umum.Kepastian;
import java.util.List;

/** Clauses and titles out of a rule set. */
final class Pasal {
    private Pasal() {}

    static Klausul klausul(String kode, String kalimat, Landasan l) {
        String dasar = l.kepastian() != Kepastian.USULAN
                ? l.dasar()
                : l.dasar() == null ? "usulan Teladan" : "usulan Teladan, bertolak dari " + l.dasar();
        return new Klausul(kode, kalimat + " (" + dasar + ")", l.kepastian());
    }

    static Sebutan cari(List<Sebutan> semua, String kode) {
        return semua.stream()
                .filter(s -> s.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ketentuan tidak mengenal " + kode));
    }
}
