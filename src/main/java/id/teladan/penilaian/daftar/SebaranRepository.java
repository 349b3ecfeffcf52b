package id.teladan.penilaian.daftar;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Counts of predikat, and the reasons for departing from the pattern. */
@Repository
class SebaranRepository {
    private static final String JUMLAH = """
            SELECT 'JUMLAH' AS jenis, CASE WHEN status = 'DRAF' THEN 'DRAF' ELSE 'TETAP' END AS kunci, predikat AS teks,
                   count(*)::int AS angka, CAST(NULL AS uuid) AS oleh, CAST(NULL AS uuid) AS atas_nama, CAST(NULL AS timestamptz) AS pada,
                   CAST(NULL AS text) AS pko, CAST(NULL AS jsonb) AS sebaran
              FROM penilaian.penilaian
             WHERE dinas_id = :dinas AND periode_id = :periode AND peran = :peran
               AND (:peran = 'KEPALA_SEKOLAH' OR satuan_id = :satuan) AND penilaian_id <> :kecuali
               AND status IN ('DRAF', 'DITETAPKAN', 'KEBERATAN', 'FINAL') AND predikat IS NOT NULL
             GROUP BY 2, 3
            UNION ALL
            (SELECT 'PKO', kode, NULL, 0, NULL, NULL, NULL, NULL, NULL FROM penilaian.pko
              WHERE dinas_id = :dinas AND periode_id = :periode AND satuan_id = :satuan ORDER BY ke DESC LIMIT 1)
            UNION ALL
            (SELECT 'ALASAN', NULL, alasan, ke, oleh, atas_nama, pada, pko, sebaran FROM penilaian.alasan_pola
              WHERE dinas_id = :dinas AND periode_id = :periode AND lingkup = :lingkup ORDER BY ke DESC LIMIT 1)
            """;

    private static final TypeReference<Map<String, Integer>> ORANG = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SebaranRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** People by predikat of what was decided and of drafts; the PKO and the reason beside them. */
    record Hitungan(
            Map<String, Integer> ditetapkan,
            Map<String, Integer> draf,
            @Nullable String pko,
            @Nullable AlasanPola alasan) {}

    /**
     * @param peran KEPALA_SEKOLAH counts those of the dinas together; the PKO is that of the school all the same
     * @param kecuali the assessment that is not counted
     */
    Hitungan hitung(DinasId dinas, PeriodeId periode, Peran peran, SatuanId satuan, UUID kecuali) {
        Map<String, Integer> ditetapkan = new HashMap<>();
        Map<String, Integer> draf = new HashMap<>();
        @Nullable String[] pko = {null};
        @Nullable AlasanPola[] alasan = {null};
        jdbc.sql(JUMLAH)
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .param("peran", peran.name())
                .param("satuan", satuan.nilai())
                .param("lingkup", peran == Peran.KEPALA_SEKOLAH ? dinas.nilai() : satuan.nilai())
                .param("kecuali", kecuali)
                .query(r -> {
                    switch (r.getString("jenis")) {
                        case "PKO" -> pko[0] = r.getString("kunci");
                        case "ALASAN" -> alasan[0] = alasan(r, r.getInt("angka"), r.getString("teks"));
                        default ->
                            (r.getString("kunci").equals("DRAF") ? draf : ditetapkan)
                                    .put(r.getString("teks"), r.getInt("angka"));
                    }
                });
        return new Hitungan(ditetapkan, draf, pko[0], alasan[0]);
    }

    private AlasanPola alasan(ResultSet r, int ke, String teks) throws SQLException {
        UUID atasNama = r.getObject("atas_nama", UUID.class);
        return new AlasanPola(
                ke,
                teks,
                new PegawaiId(r.getObject("oleh", UUID.class)),
                atasNama == null ? null : new PegawaiId(atasNama),
                r.getTimestamp("pada").toInstant(),
                r.getString("pko"),
                json.readValue(r.getString("sebaran"), ORANG));
    }

    /** The newest reason of each of these. */
    Map<UUID, AlasanPola> alasan(DinasId dinas, PeriodeId periode, Collection<UUID> lingkup) {
        Map<UUID, AlasanPola> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (lingkup) * FROM penilaian.alasan_pola
                         WHERE dinas_id = ? AND periode_id = ? AND lingkup = ANY (?) ORDER BY lingkup, ke DESC
                        """)
                .params(dinas.nilai(), periode.nilai(), lingkup.toArray(UUID[]::new))
                .query(r -> {
                    hasil.put(r.getObject("lingkup", UUID.class), alasan(r, r.getInt("ke"), r.getString("alasan")));
                });
        return hasil;
    }

    /** @return false when another line came between */
    boolean tulis(
            DinasId dinas, SebaranNilai s, String alasan, PegawaiId oleh, @Nullable PegawaiId atasNama, Instant kini) {
        Map<String, Integer> orang = new HashMap<>();
        s.batang().forEach(b -> orang.put(b.kode(), b.orang()));
        return jdbc.sql("""
                                INSERT INTO penilaian.alasan_pola
                                    (dinas_id, periode_id, lingkup, ke, alasan, pko, sebaran, oleh, atas_nama, pada)
                                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) ON CONFLICT DO NOTHING
                                """)
                        .param(dinas.nilai())
                        .param(s.periode().nilai())
                        .param(s.lingkup())
                        .param(s.alasan() == null ? 1 : s.alasan().ke() + 1)
                        .param(alasan)
                        .param(s.kodePko())
                        .param(json.writeValueAsString(orang))
                        .param(oleh.nilai())
                        .param(atasNama == null ? null : atasNama.nilai())
                        .param(Timestamp.from(kini))
                        .update()
                == 1;
    }
}
