package id.teladan.penilaian.kredit;

import id.teladan.umum.Uuid7;
import java.util.UUID;

/** A document about angka kredit. */
public record KreditId(UUID nilai) {
    static KreditId baru() {
        return new KreditId(Uuid7.baru());
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
