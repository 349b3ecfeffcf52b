package id.teladan.organisasi;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the history of a school, a person or an assignment. */
record Perubahan(
        Instant pada, String oleh, String apa, @Nullable String alasan, List<Beda> beda) {

    /** One field before and after; "-" where it was or is empty. */
    record Beda(String bidang, String lama, String baru) {}
}
