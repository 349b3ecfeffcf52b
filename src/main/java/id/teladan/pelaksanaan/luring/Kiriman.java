package id.teladan.pelaksanaan.luring;

import id.teladan.umum.Sidik;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a device sends: the whole of B and of the notes as they stood on the device.
 *
 * @param id made on the device
 * @param urutan counts what this device sends about this cycle
 * @param dasar digest of B when this writing began from it
 * @param naskah a note with an empty text was taken back
 * @param sidik digest over it, made on the device
 */
record Kiriman(
        UUID id,
        UUID siklus,
        UUID perangkat,
        long urutan,
        String dasar,
        Map<String, String> isi,
        List<Catatan> naskah,
        boolean kumpulkan,
        String sidik) {
    private static final int TERBANYAK = 300;
    private static final int TERPANJANG = 8_000;
    /** Numbers above are not exact in a script. */
    private static final long URUTAN_TERBESAR = 1L << 53;

    private static final Pattern KUNCI = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,99}");

    /** A note as the device wrote it; {@code waktu} is an instant in ISO form. */
    record Catatan(
            UUID id, String waktu, String teks, @Nullable String fokus) {
        Naskah naskah() {
            return new Naskah(id, Instant.parse(waktu), teks, fokus == null || fokus.isBlank() ? null : fokus);
        }
    }

    /** What of it no page of ours sends; empty when it can be taken. */
    Optional<String> salah() {
        return lengkap() && isi.size() <= TERBANYAK && naskah.size() <= TERBANYAK && tersusun() && terbaca()
                ? sidik.equals(hitung())
                        ? Optional.empty()
                        : Optional.of("Kiriman ini tidak utuh sewaktu tiba. Kirim sekali lagi.")
                : Optional.of("Kiriman ini tidak lengkap atau tidak dapat dibaca.");
    }

    /** Fields that a JSON text left out are null, whatever the types say. */
    @SuppressWarnings({"NullAway", "ConstantValue"})
    private boolean lengkap() {
        return Stream.of(id, siklus, perangkat, dasar, isi, naskah, sidik).allMatch(x -> x != null)
                && dasar.matches("[0-9a-f]{64}")
                && isi.values().stream().allMatch(x -> x != null)
                && naskah.stream().allMatch(n -> n != null && n.id != null && n.waktu != null && n.teks != null);
    }

    private boolean tersusun() {
        return urutan > 0
                && urutan < URUTAN_TERBESAR
                && isi.keySet().stream().allMatch(k -> KUNCI.matcher(k).matches())
                && naskah.stream()
                        .allMatch(n -> (n.fokus == null
                                        || n.fokus.isEmpty()
                                        || KUNCI.matcher(n.fokus).matches())
                                && saat(n.waktu))
                && naskah.stream().map(Catatan::id).distinct().count() == naskah.size();
    }

    private static boolean saat(String teks) {
        try {
            Instant i = Instant.parse(teks);
            return i.isAfter(Instant.EPOCH) && i.isBefore(Instant.parse("2200-01-01T00:00:00Z"));
        } catch (java.time.format.DateTimeParseException e) {
            return false;
        }
    }

    /** Whether it can be kept: without NUL and halves of characters. */
    private boolean terbaca() {
        return Stream.concat(isi.values().stream(), naskah.stream().map(Catatan::teks))
                .allMatch(t -> t.length() <= TERPANJANG
                        && t.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF)));
    }

    /** The digest that the device makes too (gudang.js). */
    String hitung() {
        TreeMap<String, String> peta = new TreeMap<>();
        peta.put("siklus", siklus.toString());
        peta.put("kumpulkan", kumpulkan ? "ya" : "tidak");
        isi.forEach((k, v) -> peta.put("isi." + k, v));
        for (Catatan n : naskah) {
            peta.put("naskah." + n.id + ".fokus", n.fokus == null ? "" : n.fokus);
            peta.put("naskah." + n.id + ".teks", n.teks);
            peta.put("naskah." + n.id + ".waktu", n.waktu);
        }
        StringBuilder b = new StringBuilder();
        peta.forEach((k, v) -> b.append(k)
                .append('\n')
                .append(v.length())
                .append('\n')
                .append(v)
                .append('\n'));
        return Sidik.dari(b.toString());
    }
}
