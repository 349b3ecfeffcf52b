package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose; who decides may depart from it with a reason.
 *
 * @param nilai null while something is missing
 * @param kurang what is missing, in words
 */
public record Usulan(@Nullable Nilai nilai, List<String> kurang, List<Klausul> dasar) {
    public Usulan {
        kurang = List.copyOf(kurang);
        dasar = List.copyOf(dasar);
    }
}
