package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.Uuid7;
import java.util.UUID;

/** A file that one person uploaded; the same content uploaded twice is two files and one content. */
public record BerkasId(UUID nilai) {
    static BerkasId baru() {
        return new BerkasId(Uuid7.baru());
    }

    /** Reads the text form; an id that is no UUID is an {@link IllegalArgumentException}. */
    public static BerkasId of(String teks) {
        return new BerkasId(UUID.fromString(teks));
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
