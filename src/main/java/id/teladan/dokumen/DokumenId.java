package id.teladan.dokumen;

import id.teladan.umum.Uuid7;
import java.util.UUID;

/** An official document; another version of it is another document. */
public record DokumenId(UUID nilai) {
    static DokumenId baru() {
        return new DokumenId(Uuid7.baru());
    }

    /** Reads the text form; an id that is no UUID is an {@link IllegalArgumentException}. */
    public static DokumenId of(String teks) {
        return new DokumenId(UUID.fromString(teks));
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
