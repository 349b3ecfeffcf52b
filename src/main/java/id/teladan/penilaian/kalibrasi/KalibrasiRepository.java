package id.teladan.penilaian.kalibrasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tries at cases; only ever added to. */
@Repository
class KalibrasiRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> NILAI = new TypeReference<>() {};

    private final JdbcClient jdbc;

    KalibrasiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All tries of a person, the newest first. */
    List<Percobaan> milik(DinasId dinas, PegawaiId siapa) {
        return jdbc.sql("""
                        SELECT kasus, ke, versi, nilai, catatan, pada FROM penilaian.kalibrasi
                         WHERE dinas_id = ? AND pegawai_id = ? ORDER BY kasus, ke DESC
                        """)
                .params(dinas.nilai(), siapa.nilai())
                .query((r, n) -> new Percobaan(
                        r.getString("kasus"),
                        r.getInt("ke"),
                        r.getInt("versi"),
                        JSON.readValue(r.getString("nilai"), NILAI),
                        r.getString("catatan"),
                        r.getTimestamp("pada").toInstant()))
                .list();
    }

    /** The first tries of all others of the dinas at this version of a case, without saying whose they are. */
    List<Map<String, String>> orangLain(DinasId dinas, PegawaiId siapa, Kasus k) {
        List<Map<String, String>> hasil = new ArrayList<>();
        jdbc.sql("""
                        SELECT nilai FROM penilaian.kalibrasi
                         WHERE dinas_id = ? AND kasus = ? AND ke = 1 AND versi = ? AND pegawai_id <> ?
                        """).params(dinas.nilai(), k.kode(), k.versi(), siapa.nilai()).query(r -> {
            hasil.add(JSON.readValue(r.getString("nilai"), NILAI));
        });
        return hasil;
    }

    /** @return false when that try was there already */
    boolean tambah(DinasId dinas, PegawaiId siapa, Percobaan p) {
        return jdbc.sql("""
                        INSERT INTO penilaian.kalibrasi (dinas_id, pegawai_id, kasus, ke, versi, nilai, catatan, pada)
                        VALUES (:dinas, :siapa, :kasus, :ke, :versi, CAST(:nilai AS jsonb), :catatan, :pada) ON CONFLICT DO NOTHING
                        """)
                        .param("dinas", dinas.nilai())
                        .param("siapa", siapa.nilai())
                        .param("kasus", p.kasus())
                        .param("ke", p.ke())
                        .param("versi", p.versi())
                        .param("nilai", JSON.writeValueAsString(p.nilai()))
                        .param("catatan", p.catatan())
                        .param("pada", Timestamp.from(p.pada()))
                        .update()
                == 1;
    }
}
