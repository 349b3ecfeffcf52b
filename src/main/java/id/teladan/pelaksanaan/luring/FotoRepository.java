package id.teladan.pelaksanaan.luring;

import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.umum.DinasId;
import id.teladan.web.Pengguna;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photos of observations. */
@Repository
class FotoRepository {
    private static final String BACA = """
            SELECT f.foto_id, f.siklus_id, f.berkas_id, f.diambil_pada, b.sidik FROM pelaksanaan.foto f
              JOIN pelaksanaan.berkas b ON b.dinas_id = f.dinas_id AND b.berkas_id = f.berkas_id
             WHERE f.dinas_id = ? AND\s""";
    private static final RowMapper<Foto> BARIS = (r, n) -> new Foto(
            r.getObject(1, UUID.class),
            r.getObject(2, UUID.class),
            new BerkasId(r.getObject(3, UUID.class)),
            r.getTimestamp(4).toInstant(),
            r.getString(5));

    private final JdbcClient db;

    FotoRepository(JdbcClient db) {
        this.db = db;
    }

    /** Until the end of the transaction nobody else attaches a photo to the cycle, or takes a step of it. */
    void kunci(DinasId dinas, UUID siklus) {
        db.sql("SELECT siklus_id FROM pelaksanaan.siklus WHERE dinas_id = ? AND siklus_id = ? FOR NO KEY UPDATE")
                .params(dinas.nilai(), siklus)
                .query(UUID.class)
                .optional();
    }

    List<Foto> milik(DinasId dinas, UUID siklus) {
        return db.sql(BACA + "f.siklus_id = ? ORDER BY f.diambil_pada, f.foto_id")
                .params(dinas.nilai(), siklus)
                .query(BARIS)
                .list();
    }

    Optional<Foto> berkas(DinasId dinas, BerkasId berkas) {
        return db.sql(BACA + "f.berkas_id = ?")
                .params(dinas.nilai(), berkas.nilai())
                .query(BARIS)
                .optional();
    }

    /** @return false when it was there before */
    boolean tambah(Pengguna p, Foto f, Instant kini) {
        return db.sql("INSERT INTO pelaksanaan.foto VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(
                                p.dinas().nilai(),
                                f.siklus(),
                                f.id(),
                                f.berkas().nilai(),
                                p.pegawai().nilai(),
                                Timestamp.from(f.diambil()),
                                Timestamp.from(kini))
                        .update()
                == 1;
    }
}
