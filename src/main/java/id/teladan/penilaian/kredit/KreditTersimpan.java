package id.teladan.penilaian.kredit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document as it is kept; {@code batal} null while it counts. */
record KreditTersimpan(
        KreditDitetapkan isi, int ke, @Nullable Batal batal) {
    record Batal(Instant pada, String alasan) {}

    boolean berlaku() {
        return batal == null;
    }

    boolean berlaku(KreditDitetapkan.Jenis jenis) {
        return berlaku() && isi.jenis() == jenis;
    }
}
