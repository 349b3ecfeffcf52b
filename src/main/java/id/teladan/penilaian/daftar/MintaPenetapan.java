package id.teladan.penilaian.daftar;

import id.teladan.penilaian.PenilaianId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a preview asks for when it is confirmed: assessments with the versions that were shown.
 *
 * @param ke by school, or the dinas, the number of the reason that was shown; 0 where there was none
 */
record MintaPenetapan(Map<PenilaianId, Integer> versi, Map<UUID, Integer> ke, int banyak) {
    private static final Pattern POLA = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,9})");

    /** What cannot be read names nobody. */
    static MintaPenetapan baca(@Nullable String teks, @Nullable String alasanKe) {
        String[] potong = potong(teks);
        Map<PenilaianId, Integer> versi = new LinkedHashMap<>();
        angka(potong).forEach((id, n) -> versi.put(new PenilaianId(id), n));
        return new MintaPenetapan(versi, angka(potong(alasanKe)), potong.length);
    }

    private static String[] potong(@Nullable String teks) {
        return Arrays.stream((teks == null ? "" : teks).split(",", -1))
                .map(String::strip)
                .filter(x -> !x.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    private static Map<UUID, Integer> angka(String[] potong) {
        Map<UUID, Integer> hasil = new LinkedHashMap<>();
        for (String x : potong) {
            Matcher m = POLA.matcher(x);
            if (m.matches()) {
                hasil.put(UUID.fromString(m.group(1)), Integer.parseInt(m.group(2)));
            }
        }
        return hasil;
    }

    static String tulis(Object id, int angka) {
        return id + ":" + angka;
    }
}
