package id.teladan.umum;

import java.util.UUID;

/** A periode of performance management that a dinas has opened. */
public record PeriodeId(UUID nilai) {
    public static PeriodeId baru() {
        return new PeriodeId(Uuid7.baru());
    }

    /** Reads the text form; an id that is no UUID is an {@link IllegalArgumentException}. */
    public static PeriodeId of(String teks) {
        return new PeriodeId(UUID.fromString(teks));
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
