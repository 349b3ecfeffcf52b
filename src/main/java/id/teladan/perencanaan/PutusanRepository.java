package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Plans on which a person once acted as superior, or whose last superior he was when their owner left the post. */
@Repository
class PutusanRepository {
    private static final String BACA = """
            WITH pernah AS (
                SELECT skp_id, max(pada) AS pada FROM (
                    SELECT skp_id, pada FROM perencanaan.riwayat
                    WHERE dinas_id = :dinas AND oleh = :siapa AND sebagai IN ('PENILAI', 'ATASAN_PENILAI')
                    UNION ALL SELECT skp_id, pada FROM perencanaan.riwayat WHERE dinas_id = :dinas AND atas_nama = :siapa
                    UNION ALL SELECT skp_id, CAST(NULL AS timestamptz) FROM perencanaan.penilai_terakhir
                    WHERE dinas_id = :dinas AND penilai_id = :siapa AND lepas) x
                GROUP BY skp_id
            )
            SELECT s.skp_id, s.periode_id, s.pegawai_id, s.peran, s.status, p.pada, t.pada AS lepas, count(*) OVER () AS jumlah
            FROM pernah p JOIN perencanaan.skp s ON s.dinas_id = :dinas AND s.skp_id = p.skp_id
            LEFT JOIN perencanaan.penilai_terakhir t ON t.dinas_id = :dinas AND t.skp_id = p.skp_id AND t.lepas
            """;

    private static final Instant AKHIR = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PutusanRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param pada his last act; null when he never acted
     * @param lepas since when the owner has left the post; null while he holds it
     */
    record Baris(
            SkpId skp,
            PeriodeId periode,
            PegawaiId pemilik,
            Peran peran,
            StatusSkp status,
            @Nullable Instant pada,
            @Nullable Instant lepas,
            int jumlah) {}

    /** Newest first; each line knows how many there are. */
    List<Baris> daftar(DinasId dinas, PegawaiId siapa, int batas, long lewati) {
        return jdbc.sql(BACA + "ORDER BY COALESCE(p.pada, t.pada) DESC, s.skp_id LIMIT :batas OFFSET :lewati")
                .param("dinas", dinas.nilai())
                .param("siapa", siapa.nilai())
                .param("batas", batas)
                .param("lewati", lewati)
                .query(PutusanRepository::baris)
                .list();
    }

    Optional<Baris> satu(DinasId dinas, PegawaiId siapa, SkpId skp) {
        return jdbc.sql(BACA + "WHERE s.skp_id = :skp")
                .param("dinas", dinas.nilai())
                .param("siapa", siapa.nilai())
                .param("skp", skp.nilai())
                .query(PutusanRepository::baris)
                .optional();
    }

    /** The copy that stood at this time, newest first; null asks for the newest of all. */
    Optional<IsiSalinan> salinan(DinasId dinas, SkpId skp, @Nullable Instant pada) {
        return jdbc.sql("""
                        SELECT isi FROM perencanaan.salinan WHERE dinas_id = ? AND skp_id = ? AND pada <= ?
                         ORDER BY salinan_id DESC LIMIT 1
                        """)
                .params(dinas.nilai(), skp.nilai(), WaktuRepository.sql(pada == null ? AKHIR : pada))
                .query(String.class)
                .optional()
                .map(isi -> json.readValue(isi, IsiSalinan.class));
    }

    private static Baris baris(ResultSet r, int n) throws SQLException {
        return new Baris(
                new SkpId(r.getObject("skp_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                StatusSkp.valueOf(r.getString("status")),
                WaktuRepository.baca(r, "pada"),
                WaktuRepository.baca(r, "lepas"),
                r.getInt("jumlah"));
    }
}
