package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts about many plans at once, each by one statement. */
@Repository
class MassalRepository {
    private final JdbcClient jdbc;

    MassalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When these plans were last handed in, approved and agreed. */
    Map<SkpId, UnduhanDaftar.Waktu> waktu(DinasId dinas, List<SkpId> skp) {
        Map<SkpId, UnduhanDaftar.Waktu> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT skp_id, max(pada) FILTER (WHERE langkah = 'AJUKAN') AS diajukan,
                               max(pada) FILTER (WHERE langkah = 'SETUJUI') AS disetujui,
                               max(pada) FILTER (WHERE langkah = 'SEPAKATI') AS disepakati
                          FROM perencanaan.riwayat WHERE dinas_id = ? AND skp_id = ANY(?) GROUP BY skp_id
                        """)
                .params(dinas.nilai(), skp.stream().map(SkpId::nilai).toArray(UUID[]::new))
                .query(r -> {
                    hasil.put(
                            new SkpId(r.getObject("skp_id", UUID.class)),
                            new UnduhanDaftar.Waktu(
                                    WaktuRepository.baca(r, "diajukan"),
                                    WaktuRepository.baca(r, "disetujui"),
                                    WaktuRepository.baca(r, "disepakati")));
                });
        return hasil;
    }
}
