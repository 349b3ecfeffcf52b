package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import java.time.Instant;
import java.util.UUID;

/** A rating whose days have passed without a word; in the order of their deadlines, over all dinas. */
record PenilaianLewat(DinasId dinas, PenilaianId id, Instant tenggat) {
    /** Before the first. */
    static final PenilaianLewat AWAL =
            new PenilaianLewat(new DinasId(new UUID(0, 0)), new PenilaianId(new UUID(0, 0)), Instant.EPOCH);
}
