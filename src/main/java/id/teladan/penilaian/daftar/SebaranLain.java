package id.teladan.penilaian.daftar;

import id.teladan.periode.AturanPenilaian;
import id.teladan.umum.PeriodeId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the predikat of the others are spread, apart from one person who is being rated.
 *
 * @param nama of the school; null for someone assessed as kepala sekolah, who is counted among those of the dinas
 * @param pko code of the PKO of his school; null while it was not set
 */
public record SebaranLain(
        AturanPenilaian aturan,
        PeriodeId periode,
        UUID lingkup,
        @Nullable String nama,
        @Nullable String pko,
        Map<String, Integer> ditetapkan,
        Map<String, Integer> draf,
        @Nullable AlasanPola alasan) {

    /** All together when he gets this predikat; null while he has none. */
    public SebaranNilai dengan(@Nullable String predikat) {
        Map<String, Integer> semua = new HashMap<>(draf);
        if (predikat != null) {
            semua.merge(predikat, 1, Integer::sum);
        }
        return new PenyusunSebaran(aturan, periode).susun(lingkup, nama, pko, ditetapkan, semua, -1, alasan);
    }
}
