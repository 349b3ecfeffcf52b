package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to which cycle. */
@Repository
class LampiranRepository {
    private final JdbcClient jdbc;

    LampiranRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param upaya line of the log of D; null for A */
    record Lampiran(
            BerkasId berkas,
            SiklusId siklus,
            Huruf huruf,
            @Nullable UUID upaya) {}

    void tambah(DinasId dinas, Lampiran l, PegawaiId oleh, Instant kini) {
        jdbc.sql("""
                        INSERT INTO pelaksanaan.lampiran (dinas_id, berkas_id, siklus_id, huruf, upaya_id, oleh, pada)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(dinas.nilai())
                .param(l.berkas().nilai())
                .param(l.siklus().nilai())
                .param(l.huruf().name())
                .param(l.upaya())
                .param(oleh.nilai())
                .param(Timestamp.from(kini))
                .update();
    }

    Optional<Lampiran> cari(DinasId dinas, BerkasId berkas) {
        return jdbc.sql("SELECT * FROM pelaksanaan.lampiran WHERE dinas_id = ? AND berkas_id = ?")
                .params(dinas.nilai(), berkas.nilai())
                .query((r, n) -> new Lampiran(
                        berkas,
                        new SiklusId(r.getObject("siklus_id", UUID.class)),
                        Huruf.valueOf(r.getString("huruf")),
                        r.getObject("upaya_id", UUID.class)))
                .optional();
    }

    /** Those of the log of D. */
    List<Lampiran> upaya(DinasId dinas, SiklusId siklus) {
        return jdbc.sql("""
                        SELECT * FROM pelaksanaan.lampiran WHERE dinas_id = ? AND siklus_id = ? AND huruf = 'D' ORDER BY pada, berkas_id
                        """)
                .params(dinas.nilai(), siklus.nilai())
                .query((r, n) -> new Lampiran(
                        new BerkasId(r.getObject("berkas_id", UUID.class)),
                        siklus,
                        Huruf.D,
                        r.getObject("upaya_id", UUID.class)))
                .list();
    }
}
