package id.teladan.perencanaan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a preview asks for when it is confirmed.
 *
 * @param id that the act will bear
 * @param periode of the list; {@code baris}, rows with the versions that were shown, as {@link Pratinjau#muatan} wrote them
 * @param catatan what the superior adds to a reminder
 */
record Permintaan(
        UUID id,
        UUID periode,
        @Nullable String baris,
        @Nullable String catatan) {
    private static final Pattern POLA = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Key of a row to the version that was shown; what cannot be read names nothing and gets a key that no row has. */
    Map<String, Integer> terurai() {
        Map<String, Integer> hasil = new LinkedHashMap<>();
        for (String x : (baris == null ? "" : baris).split(",", -1)) {
            String[] bagian = x.strip().split(":", -1);
            if (bagian.length == 2 && bagian[1].matches("\\d{1,9}")) {
                hasil.put(bagian[0], Integer.valueOf(bagian[1]));
            } else if (!x.isBlank()) {
                hasil.put(x, 0);
            }
        }
        return hasil;
    }

    /** The rows without their versions. */
    List<UUID> kunci() {
        return terurai().keySet().stream()
                .filter(x -> POLA.matcher(x).matches())
                .map(UUID::fromString)
                .toList();
    }
}
