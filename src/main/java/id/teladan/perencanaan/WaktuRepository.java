package id.teladan.perencanaan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants on their way to and from the database. */
final class WaktuRepository {
    private WaktuRepository() {}

    static Timestamp sql(Instant i) {
        return Timestamp.from(i);
    }

    static @Nullable Timestamp sqlAtauKosong(@Nullable Instant i) {
        return i == null ? null : Timestamp.from(i);
    }

    static @Nullable Instant baca(ResultSet r, String kolom) throws SQLException {
        Timestamp t = r.getTimestamp(kolom);
        return t == null ? null : t.toInstant();
    }

    /** A column that the schema declares NOT NULL. */
    static Instant wajib(ResultSet r, String kolom) throws SQLException {
        return r.getTimestamp(kolom).toInstant();
    }
}
