package id.teladan.umum;

import java.util.UUID;

/** A satuan pendidikan (school). */
public record SatuanId(UUID nilai) {
    public static SatuanId baru() {
        return new SatuanId(Uuid7.baru());
    }

    /** Reads the text form; an id that is no UUID is an {@link IllegalArgumentException}. */
    public static SatuanId of(String teks) {
        return new SatuanId(UUID.fromString(teks));
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
