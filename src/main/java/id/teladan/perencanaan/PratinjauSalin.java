package id.teladan.perencanaan;

import id.teladan.umum.Sidik;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What filling a draft would do to it; {@code sumber} null: there is nothing to fill it from. */
record PratinjauSalin(Lembar l, AsalSalin asal, @Nullable SumberSalin sumber, HasilSalin hasil) {

    /** Names what the page showed: the draft and the source. */
    String tanda() {
        return tanda(l.skp(), sumber);
    }

    static String tanda(Skp s, @Nullable SumberSalin sumber) {
        String draf = Arrays.stream(Bagian.values()).map(s.isi()::sidik).collect(Collectors.joining());
        return Sidik.dari(draf + (sumber == null ? "" : sumber.tanda())).substring(0, 16);
    }

    List<Bagian> bertabrakan() {
        return hasil.bertabrakan(l.skp().isi());
    }

    /** What the plan lacks when it is filled and nothing is replaced. */
    List<Kekurangan> kurang() {
        return l.skp().kelengkapan(l.ketentuan()).periksa(hasil.gabung(l.skp().isi(), Set.of()));
    }
}
