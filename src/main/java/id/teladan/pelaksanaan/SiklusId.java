package id.teladan.pelaksanaan;

import id.teladan.umum.Uuid7;
import java.util.UUID;

/** The observation cycle of one person for one period. */
public record SiklusId(UUID nilai) {
    static SiklusId baru() {
        return new SiklusId(Uuid7.baru());
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
