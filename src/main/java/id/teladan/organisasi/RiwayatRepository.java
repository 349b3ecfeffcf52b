package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history of schools, people and assignments; it only grows. */
@Repository
class RiwayatRepository {
    static final String SATUAN = "SATUAN";
    static final String PEGAWAI = "PEGAWAI";
    static final String PENUGASAN = "PENUGASAN";

    private static final int PALING_BANYAK = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    RiwayatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param jenis one of the three constants
     * @param oleh a pegawai_id, or what did it
     */
    record Catatan(
            DinasId dinas,
            String jenis,
            UUID objek,
            String apa,
            @Nullable String alasan,
            String oleh,
            Instant kini) {}

    void catat(Catatan c, Map<String, String> sebelum, Map<String, String> sesudah) {
        jdbc.sql("""
                        INSERT INTO organisasi.riwayat (dinas_id, riwayat_id, jenis_objek, objek_id, pada, oleh, apa, alasan,
                            sebelum, sesudah)
                        VALUES (:dinas, :id, :jenis, :objek, :pada, :oleh, :apa, :alasan, CAST(:sebelum AS jsonb),
                            CAST(:sesudah AS jsonb))
                        """)
                .param("dinas", c.dinas().nilai())
                .param("id", Uuid7.baru())
                .param("jenis", c.jenis())
                .param("objek", c.objek())
                .param("pada", OffsetDateTime.ofInstant(c.kini(), ZoneOffset.UTC))
                .param("oleh", c.oleh())
                .param("apa", c.apa())
                .param("alasan", c.alasan())
                .param("sebelum", sebelum.isEmpty() ? null : JSON.writeValueAsString(sebelum))
                .param("sesudah", sesudah.isEmpty() ? null : JSON.writeValueAsString(sesudah))
                .update();
    }

    /** Newest first: of the school or person itself and, for a person, of his assignments. */
    List<Perubahan> tentang(DinasId dinas, UUID objek) {
        return jdbc.sql("""
                        SELECT r.pada, COALESCE(g.nama, r.oleh) AS oleh, r.apa, r.alasan, r.sebelum, r.sesudah
                        FROM organisasi.riwayat r
                        LEFT JOIN organisasi.pegawai g ON g.dinas_id = r.dinas_id AND CAST(g.pegawai_id AS text) = r.oleh
                        WHERE r.dinas_id = :dinas AND r.objek_id IN (SELECT CAST(:objek AS uuid) UNION ALL
                            SELECT penugasan_id FROM organisasi.penugasan WHERE dinas_id = :dinas AND pegawai_id = :objek)
                        ORDER BY r.riwayat_id DESC LIMIT :batas
                        """)
                .param("dinas", dinas.nilai())
                .param("objek", objek)
                .param("batas", PALING_BANYAK)
                .query((rs, n) -> new Perubahan(
                        rs.getObject("pada", OffsetDateTime.class).toInstant(),
                        rs.getString("oleh"),
                        rs.getString("apa"),
                        rs.getString("alasan"),
                        Isi.beda(baca(rs.getString("sebelum")), baca(rs.getString("sesudah")))))
                .list();
    }

    /** What was entered about a person himself, oldest first. */
    List<RiwayatPangkat.Tercatat> pegawai(DinasId dinas, PegawaiId pegawai, ZoneId zona) {
        return jdbc.sql("""
                        SELECT pada, sebelum FROM organisasi.riwayat
                         WHERE dinas_id = ? AND objek_id = ? AND jenis_objek = 'PEGAWAI' ORDER BY pada, riwayat_id
                        """)
                .params(dinas.nilai(), pegawai.nilai())
                .query((r, n) -> {
                    String sebelum = r.getString("sebelum");
                    return new RiwayatPangkat.Tercatat(
                            LocalDate.ofInstant(
                                    r.getObject("pada", OffsetDateTime.class).toInstant(), zona),
                            sebelum == null ? null : baca(sebelum));
                })
                .list();
    }

    /** Values that are no text, as an import may write them, are shown in their JSON form. */
    private static Map<String, String> baca(@Nullable String json) {
        Map<String, String> isi = new LinkedHashMap<>();
        if (json != null) {
            for (Map.Entry<String, JsonNode> e : JSON.readTree(json).properties()) {
                JsonNode nilai = e.getValue();
                if (!nilai.isNull()) {
                    isi.put(e.getKey(), nilai.isString() ? nilai.asString() : nilai.toString());
                }
            }
        }
        return isi;
    }
}
