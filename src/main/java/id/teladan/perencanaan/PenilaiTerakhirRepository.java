package id.teladan.perencanaan;

import id.teladan.organisasi.PenilaiOrang;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pejabat penilai last known of each plan, compared with those of the day in one statement, however many plans there are. */
@Repository
class PenilaiTerakhirRepository {
    /**
     * What differs is written and returned. Whoever comes second at the same time finds nothing to write, and so returns nothing; a
     * plan seen for the first time is remembered and not told.
     */
    private static final String BANDINGKAN = """
            WITH kini AS (SELECT * FROM unnest(:pegawai::uuid[], :peran::text[], :penilai::uuid[]) AS k (pegawai_id, peran, penilai_id)),
            beda AS (
                SELECT s.skp_id, s.pegawai_id, s.status, t.penilai_id AS lama, k.penilai_id AS baru, k.pegawai_id IS NULL AS lepas,
                    t.skp_id IS NULL AS pertama
                FROM perencanaan.skp s
                LEFT JOIN kini k ON k.pegawai_id = s.pegawai_id AND k.peran = s.peran
                LEFT JOIN perencanaan.penilai_terakhir t ON t.dinas_id = s.dinas_id AND t.skp_id = s.skp_id
                WHERE s.dinas_id = :dinas AND s.periode_id = ANY(:periode::uuid[])
                    AND s.status NOT IN ('DIGANTI', 'DIBATALKAN') AND CASE WHEN k.pegawai_id IS NULL THEN NOT t.lepas
                    ELSE t.skp_id IS NULL OR t.lepas OR t.penilai_id IS DISTINCT FROM k.penilai_id END
            ),
            tulis AS (
                INSERT INTO perencanaan.penilai_terakhir AS t (dinas_id, skp_id, penilai_id, lepas, pada)
                SELECT :dinas, skp_id, CASE WHEN lepas THEN lama ELSE baru END, lepas, :pada FROM beda
                ON CONFLICT (dinas_id, skp_id) DO UPDATE
                    SET penilai_id = excluded.penilai_id, lepas = excluded.lepas, pada = excluded.pada
                    WHERE t.penilai_id IS DISTINCT FROM excluded.penilai_id OR t.lepas <> excluded.lepas
                RETURNING skp_id
            )
            SELECT b.* FROM beda b JOIN tulis USING (skp_id)
            WHERE NOT b.pertama AND (b.lepas OR b.lama IS DISTINCT FROM b.baru) ORDER BY b.skp_id
            """;

    /** The superior of the day on which a plan first reaches him, so that a later change is noticed. */
    static final String INGAT = """
            INSERT INTO perencanaan.penilai_terakhir (dinas_id, skp_id, pada, penilai_id)
            SELECT * FROM (SELECT ?::uuid, ?::uuid, ?::timestamptz, ?::uuid) AS x (dinas_id, skp_id, pada, penilai_id)
             WHERE x.penilai_id IS NOT NULL ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher penyiar;

    PenilaiTerakhirRepository(JdbcClient jdbc, ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.penyiar = penyiar;
    }

    List<PenilaiBerganti.Pergantian> bandingkan(
            DinasId dinas, List<PeriodeId> periode, List<PenilaiOrang> kini, Instant pada) {
        return jdbc.sql(BANDINGKAN)
                .param("dinas", dinas.nilai())
                .param("periode", periode.stream().map(PeriodeId::nilai).toArray(UUID[]::new))
                .param("pegawai", kini.stream().map(o -> o.pegawai().nilai()).toArray(UUID[]::new))
                .param("peran", kini.stream().map(o -> o.peran().name()).toArray(String[]::new))
                .param("penilai", kini.stream().map(o -> nilai(o.penilai())).toArray(UUID[]::new))
                .param("pada", WaktuRepository.sql(pada))
                .query((r, n) -> new PenilaiBerganti.Pergantian(
                        new SkpId(r.getObject("skp_id", UUID.class)),
                        new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                        pegawai(r, "lama"),
                        pegawai(r, "baru"),
                        r.getBoolean("lepas"),
                        menunggu(StatusSkp.valueOf(r.getString("status")))))
                .list();
    }

    /** Waits until no other transaction that asked so compares this dinas. */
    void antre(DinasId dinas) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('penilai-berganti ' || ?, 0))")
                .param(dinas.toString())
                .query((r, n) -> "")
                .list();
    }

    /** Tells rooms below; what they write stands or falls with what was remembered here. */
    void siarkan(PenilaiBerganti apa) {
        penyiar.publishEvent(apa);
    }

    private static boolean menunggu(StatusSkp s) {
        return s == StatusSkp.DIAJUKAN || s == StatusSkp.KEBERATAN;
    }

    private static @Nullable UUID nilai(@Nullable PegawaiId p) {
        return p == null ? null : p.nilai();
    }

    private static @Nullable PegawaiId pegawai(ResultSet r, String kolom) throws SQLException {
        UUID id = r.getObject(kolom, UUID.class);
        return id == null ? null : new PegawaiId(id);
    }
}
