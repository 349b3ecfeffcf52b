package id.teladan.perencanaan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of one plan: the first, and every amendment that was made of it. */
@Repository
class PerubahanRepository {
    private final JdbcClient jdbc;

    PerubahanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a plan stands in its versions.
     *
     * @param berikut number of the amendment that would come next; {@code terbuka}, the one that is open, null when none is
     */
    record Urutan(int berikut, @Nullable SkpId terbuka) {}

    Urutan urutan(Skp s) {
        return jdbc.sql("""
                        SELECT max(ubahan) + 1 AS berikut,
                               (array_agg(skp_id) FILTER (WHERE ubahan > 0
                                  AND status NOT IN ('DISEPAKATI', 'DIGANTI', 'DIBATALKAN')))[1] AS terbuka
                          FROM perencanaan.skp
                         WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ? AND peran = ?
                        """)
                .params(kunci(s))
                .query((r, n) -> {
                    UUID terbuka = r.getObject("terbuka", UUID.class);
                    return new Urutan(r.getInt("berikut"), terbuka == null ? null : new SkpId(terbuka));
                })
                .single();
    }

    /** All versions, oldest first. */
    List<VersiSkp> versi(Skp s) {
        return jdbc.sql("""
                        SELECT s.skp_id, s.ubahan, s.status, s.sejak, s.alasan,
                               (SELECT max(r.pada) FROM perencanaan.riwayat r
                                 WHERE r.dinas_id = s.dinas_id AND r.skp_id = s.skp_id AND r.langkah = 'SEPAKATI') AS disepakati
                          FROM perencanaan.skp s
                         WHERE s.dinas_id = ? AND s.periode_id = ? AND s.pegawai_id = ? AND s.peran = ?
                         ORDER BY s.ubahan
                        """)
                .params(kunci(s))
                .query((r, n) -> new VersiSkp(
                        new SkpId(r.getObject("skp_id", UUID.class)),
                        0,
                        StatusSkp.valueOf(r.getString("status")),
                        WaktuRepository.wajib(r, "sejak"),
                        WaktuRepository.baca(r, "disepakati"),
                        r.getString("alasan")))
                .list();
    }

    private static List<Object> kunci(Skp s) {
        return List.of(
                s.dinas().nilai(),
                s.periode().nilai(),
                s.pemilik().nilai(),
                s.peran().name());
    }
}
