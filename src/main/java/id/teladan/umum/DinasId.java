package id.teladan.umum;

import java.util.UUID;

/** A dinas pendidikan: the tenant; every row that grows with teachers carries it. */
public record DinasId(UUID nilai) {
    public static DinasId baru() {
        return new DinasId(Uuid7.baru());
    }

    /** Reads the text form; an id that is no UUID is an {@link IllegalArgumentException}. */
    public static DinasId of(String teks) {
        return new DinasId(UUID.fromString(teks));
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
