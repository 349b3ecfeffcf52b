package id.teladan.perencanaan;

import id.teladan.umum.Sidik;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What filling a draft would do to it.
 *
 * @param skp the draft at the school for which it is filled, {@link Lembar#skpDiSekolahnya}
 * @param sumber null: there is nothing to fill it from
 */
record PratinjauSalin(
        Lembar l, Skp skp, AsalSalin asal, @Nullable SumberSalin sumber, HasilSalin hasil) {

    /** Names what the page showed: the draft, the source, and the level of school whose choices fit. */
    String tanda() {
        return tanda(skp, sumber);
    }

    static String tanda(Skp s, @Nullable SumberSalin sumber) {
        String draf = Arrays.stream(Bagian.values()).map(s.isi()::sidik).collect(Collectors.joining());
        return Sidik.dari(draf + s.jenjang() + (sumber == null ? "" : sumber.tanda()))
                .substring(0, 16);
    }

    List<Bagian> bertabrakan() {
        return hasil.bertabrakan(l.skp().isi());
    }

    /** What the plan lacks when it is filled and nothing is replaced. */
    List<Kekurangan> kurang() {
        return skp.kelengkapan(l.ketentuan()).periksa(hasil.gabung(skp.isi(), Set.of()));
    }
}
