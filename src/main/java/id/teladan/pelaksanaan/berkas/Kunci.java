package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of the store: a dinas has a folder of its own, so that equal content of two dinas never meets. */
final class Kunci {
    static final String ISI = "isi/";
    static final String POTONGAN = "potongan/";
    private static final Pattern POLA = Pattern.compile("isi/([0-9a-f-]{36})/[0-9a-f]{2}/([0-9a-f]{64})");
    private static final Pattern POLA_POTONGAN = Pattern.compile("potongan/([0-9a-f-]{36})/([0-9a-f-]{36})/.+");

    private Kunci() {}

    static String isi(DinasId dinas, String sidik) {
        return ISI + dinas + "/" + sidik.substring(0, 2) + "/" + sidik;
    }

    static String potongan(DinasId dinas, UUID unggahan, String nama) {
        return POTONGAN + dinas + "/" + unggahan + "/" + nama;
    }

    /** A chunk's own name: where it begins and what it is, so that two senders never overwrite each other. */
    static String nama(int mulai, String sidik) {
        return "%08d-%s".formatted(mulai, sidik.substring(0, 32));
    }

    record Alamat(DinasId dinas, String sidik) {}

    record AlamatPotongan(DinasId dinas, UUID unggahan) {}

    static Optional<Alamat> baca(String kunci) {
        Matcher m = POLA.matcher(kunci);
        return m.matches() ? Optional.of(new Alamat(DinasId.of(m.group(1)), m.group(2))) : Optional.empty();
    }

    static Optional<AlamatPotongan> bacaPotongan(String kunci) {
        Matcher m = POLA_POTONGAN.matcher(kunci);
        return m.matches()
                ? Optional.of(new AlamatPotongan(DinasId.of(m.group(1)), UUID.fromString(m.group(2))))
                : Optional.empty();
    }

    /** A digest in hexadecimal, in lower case; null when the text is none. */
    static @Nullable String sidik(@Nullable String teks) {
        String s = teks == null ? "" : teks.strip().toLowerCase(java.util.Locale.ROOT);
        return s.matches("[0-9a-f]{64}") ? s : null;
    }
}
