package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A rating whose days have passed without a word; in the order of their deadlines, over all dinas. */
record PenilaianLewat(DinasId dinas, PenilaianId id, Instant tenggat) {
    /** Before the first. */
    static final PenilaianLewat AWAL =
            new PenilaianLewat(new DinasId(new UUID(0, 0)), new PenilaianId(new UUID(0, 0)), Instant.EPOCH);

    static PenilaianLewat baca(ResultSet r) throws SQLException {
        return new PenilaianLewat(
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new PenilaianId(r.getObject("penilaian_id", UUID.class)),
                r.getTimestamp("tenggat").toInstant());
    }
}
