package id.teladan.penilaian.pko;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Uploaded sheets. */
@Repository
class LembarPkoRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    LembarPkoRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void simpan(DinasId dinas, LembarPko l) {
        jdbc.sql("""
                        INSERT INTO penilaian.pko_lembar (dinas_id, lembar_id, periode_id, berkas, isi, oleh, dibuat)
                        VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        dinas.nilai(),
                        l.id(),
                        l.periode().nilai(),
                        l.berkas(),
                        json.writeValueAsString(l.isi()),
                        l.oleh().nilai(),
                        Timestamp.from(l.dibuat()))
                .update();
    }

    Optional<LembarPko> cari(DinasId dinas, UUID id) {
        return jdbc.sql("SELECT * FROM penilaian.pko_lembar WHERE dinas_id = ? AND lembar_id = ?")
                .params(dinas.nilai(), id)
                .query((r, n) -> {
                    Timestamp diterapkan = r.getTimestamp("diterapkan");
                    return new LembarPko(
                            id,
                            new PeriodeId(r.getObject("periode_id", UUID.class)),
                            r.getString("berkas"),
                            List.of(json.readValue(r.getString("isi"), LembarPko.Isi[].class)),
                            new PegawaiId(r.getObject("oleh", UUID.class)),
                            r.getTimestamp("dibuat").toInstant(),
                            diterapkan == null ? null : diterapkan.toInstant(),
                            r.getInt("ditulis"));
                })
                .optional();
    }

    /** @return false when it was applied already */
    boolean tandai(DinasId dinas, UUID id, int ditulis, Instant kini) {
        return jdbc.sql("""
                                UPDATE penilaian.pko_lembar SET diterapkan = ?, ditulis = ?
                                 WHERE dinas_id = ? AND lembar_id = ? AND diterapkan IS NULL
                                """)
                        .params(Timestamp.from(kini), ditulis, dinas.nilai(), id)
                        .update()
                == 1;
    }
}
