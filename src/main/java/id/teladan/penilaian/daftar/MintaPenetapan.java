package id.teladan.penilaian.daftar;

import id.teladan.penilaian.PenilaianId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a preview asks for when it is confirmed: assessments with the versions that were shown. */
record MintaPenetapan(Map<PenilaianId, Integer> versi, int banyak) {
    private static final Pattern POLA = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,9})");

    /** What cannot be read names nobody. */
    static MintaPenetapan baca(@Nullable String teks) {
        Map<PenilaianId, Integer> hasil = new LinkedHashMap<>();
        String[] potong = Arrays.stream((teks == null ? "" : teks).split(",", -1))
                .map(String::strip)
                .filter(x -> !x.isEmpty())
                .distinct()
                .toArray(String[]::new);
        for (String x : potong) {
            Matcher m = POLA.matcher(x);
            if (m.matches()) {
                hasil.put(new PenilaianId(UUID.fromString(m.group(1))), Integer.parseInt(m.group(2)));
            }
        }
        return new MintaPenetapan(hasil, potong.length);
    }

    static String tulis(PenilaianId id, int versi) {
        return id + ":" + versi;
    }
}
