package id.teladan.pelaksanaan.daftar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who would be reminded of what, or was; and who is left out.
 *
 * @param tertutup why nobody can be reminded now; null when people can
 */
record PratinjauPengingat(
        DaftarObservasi d, List<Baris> baris, @Nullable String tertutup) {

    /** @param apa null where he is left out, for this {@code sebab} */
    record Baris(BarisObservasi orang, @Nullable PengingatSiklus apa, String sebab) {
        boolean ikut() {
            return apa != null;
        }
    }

    List<Baris> ikut() {
        return baris.stream().filter(Baris::ikut).toList();
    }

    List<Baris> tertinggal() {
        return baris.stream().filter(b -> !b.ikut()).toList();
    }

    /** How many are told each thing. */
    Map<String, Long> kelompok() {
        return ikut().stream()
                .collect(Collectors.groupingBy(
                        b -> java.util.Objects.requireNonNull(b.apa()).judul(d.aturan()),
                        LinkedHashMap::new,
                        Collectors.counting()));
    }
}
