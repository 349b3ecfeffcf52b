package id.teladan.penilaian;

import id.teladan.umum.Uuid7;
import java.util.UUID;

/** The assessment of one person in one role for one period. */
public record PenilaianId(UUID nilai) {
    static PenilaianId baru() {
        return new PenilaianId(Uuid7.baru());
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
