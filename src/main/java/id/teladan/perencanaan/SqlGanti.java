package id.teladan.perencanaan;

import id.teladan.umum.Uuid7;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;

/** The agreed plan ends in the moment, and in the statement, in which its amendment is agreed; it must still be the one that counts. */
final class SqlGanti {
    /** Stands before the statement that makes the amendment count. */
    static final String GANTI = """
            WITH lama AS (
                UPDATE perencanaan.skp SET status = ?, versi = versi + 1, sejak = ?
                 WHERE dinas_id = ? AND skp_id = ? AND status = ? RETURNING dinas_id, skp_id),
            terganti AS (
                INSERT INTO perencanaan.riwayat (dinas_id, skp_id, riwayat_id, pada, sebagai, langkah, dari, ke)
                SELECT dinas_id, skp_id, ?, ?, ?, ?, ?, ? FROM lama RETURNING skp_id)
            """;
    /** A further condition of it. What was returned is asked for, so it is done before: at no time do two plans count. */
    static final String TERGANTI = " AND (SELECT count(*) FROM terganti) = 1";

    private SqlGanti() {}

    static boolean perlu(Skp lama, Skp baru) {
        return baru.perubahan() != null
                && baru.status() == StatusSkp.DISEPAKATI
                && lama.status() != StatusSkp.DISEPAKATI;
    }

    /** Parameters of {@link #GANTI} in their order. */
    static List<?> isi(Skp baru) {
        LangkahSkp.Lintasan l =
                LangkahSkp.GANTI.untuk(StatusSkp.DISEPAKATI, Pihak.SISTEM).orElseThrow();
        Timestamp kini = WaktuRepository.sql(baru.tanda().sejak());
        return List.of(
                l.ke().name(),
                kini,
                baru.dinas().nilai(),
                Objects.requireNonNull(baru.perubahan()).dasar().nilai(),
                l.dari().name(),
                Uuid7.baru(),
                kini,
                l.pihak().name(),
                LangkahSkp.GANTI.name(),
                l.dari().name(),
                l.ke().name());
    }
}
