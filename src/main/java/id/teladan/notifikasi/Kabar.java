package id.teladan.notifikasi;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message to one person; {@code url} is the page that it is about, always one of this server. */
record Kabar(
        UUID id,
        Instant pada,
        String judul,
        String isi,
        String url,
        @Nullable Instant dibaca) {

    /** Addresses come from this program only; another one in a message is a fault of the program. */
    static String periksaUrl(String url) {
        if (!url.startsWith("/") || url.startsWith("//")) {
            throw new IllegalArgumentException("Bukan halaman Teladan: " + url);
        }
        return url;
    }

    boolean belumDibaca() {
        return dibaca == null;
    }
}
