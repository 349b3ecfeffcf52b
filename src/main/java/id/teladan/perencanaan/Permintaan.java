package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a preview asks for when it is confirmed.
 *
 * @param id that the act will bear
 * @param periode of the list; {@code baris}, rows with the versions that were shown, as {@link Pratinjau#muatan} wrote them
 * @param catatan what the superior adds to a reminder
 * @param denganDraf as in {@link Massal}
 */
record Permintaan(
        UUID id,
        UUID periode,
        @Nullable String baris,
        @Nullable String catatan,
        boolean denganDraf) {
    private static final Pattern POLA =
            Pattern.compile("(ID):(ID|-):(\\d{1,9})".replace("ID", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"));

    /** What the preview showed of one person; {@code skp} null where it showed no plan. */
    record Diminta(PegawaiId pegawai, @Nullable SkpId skp, int versi) {
        private static final String TANPA = "-";

        String tulis() {
            return pegawai + ":" + (skp == null ? TANPA : skp) + ":" + versi;
        }

        /** Empty when it cannot be read: then it names nobody. */
        static Optional<Diminta> baca(String teks) {
            Matcher m = POLA.matcher(teks.strip());
            return m.matches()
                    ? Optional.of(new Diminta(
                            PegawaiId.of(m.group(1)),
                            m.group(2).equals(TANPA) ? null : new SkpId(UUID.fromString(m.group(2))),
                            Integer.parseInt(m.group(3))))
                    : Optional.empty();
        }
    }

    /** How many rows were asked for, those that cannot be read among them. */
    int banyak() {
        return potongan().size();
    }

    /** The rows by person. */
    Map<PegawaiId, Diminta> terurai() {
        Map<PegawaiId, Diminta> hasil = new LinkedHashMap<>();
        for (String x : potongan()) {
            Diminta.baca(x).ifPresent(d -> hasil.put(d.pegawai(), d));
        }
        return hasil;
    }

    /** The people alone, as ticks name them. */
    List<UUID> orang() {
        return terurai().keySet().stream().map(PegawaiId::nilai).toList();
    }

    private Set<String> potongan() {
        return Arrays.stream((baris == null ? "" : baris).split(",", -1))
                .filter(x -> !x.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
