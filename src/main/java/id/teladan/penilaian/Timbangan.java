package id.teladan.penilaian;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.periode.AturanPenilaian;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rule set says to a draft: the proposed Rating Hasil Kerja, what is missing, and the predicate that follows.
 *
 * @param usul null while an aspect is missing, or where only behaviour is rated
 * @param kenapa the clauses of the proposal
 * @param predikat null while a rating is missing
 * @param dasar the clauses of the predicate
 */
record Timbangan(
        AturanPenilaian aturan,
        boolean hanyaPerilaku,
        @Nullable Nilai usul,
        List<Klausul> kenapa,
        List<Kurang> kurang,
        @Nullable Nilai predikat,
        List<Klausul> dasar) {

    List<Kurang> menghalangi() {
        return kurang.stream().filter(Kurang::menghalangi).toList();
    }

    boolean perluAlasan() {
        return kurang.stream().anyMatch(Kurang::perluAlasan);
    }

    /** The Rating Hasil Kerja that counts: where only behaviour is rated, that of the rule set. */
    String hasil(IsiPenilaian isi) {
        return hanyaPerilaku ? aturan.hanyaPerilaku().hasil() : isi.hasil();
    }

    Optional<Nilai> rating(String kode) {
        return aturan.predikat().rating(kode).map(s -> new Nilai(s.kode(), s.judul()));
    }

    /** Whether this rating is another than the proposed one. */
    boolean menyimpang(IsiPenilaian isi) {
        Nilai u = usul;
        return u != null && !isi.hasil().isEmpty() && !u.kode().equals(isi.hasil());
    }
}
