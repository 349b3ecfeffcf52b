package id.teladan.periode;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rule sets in the versions that periods pinned. */
@Repository
class KetentuanRepository {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> PETA = new TypeReference<>() {};

    private final JdbcClient jdbc;

    KetentuanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps this version, unless it is kept already. */
    void simpan(BerkasKetentuan berkas, Instant kini) {
        jdbc.sql("""
                        INSERT INTO periode.ketentuan (ketentuan, sidik, isi, pada)
                        VALUES (:id, :sidik, CAST(:isi AS jsonb), :pada)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", berkas.id())
                .param("sidik", berkas.sidik())
                .param("isi", JSON.writeValueAsString(berkas.isi()))
                .param("pada", kini.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<BerkasKetentuan> ambil(String id, String sidik) {
        return jdbc.sql("SELECT isi FROM periode.ketentuan WHERE ketentuan = :id AND sidik = :sidik")
                .param("id", id)
                .param("sidik", sidik)
                .query((r, n) -> new BerkasKetentuan(id, JSON.readValue(r.getString("isi"), PETA)))
                .optional();
    }
}
