package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads under way; how far one has come moves only from where the sender thought it was. */
@Repository
class UnggahanRepository {
    private final JdbcClient jdbc;

    UnggahanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mulai(Kiriman k, Instant kini) {
        jdbc.sql("""
                        INSERT INTO pelaksanaan.unggahan (dinas_id, unggahan_id, oleh, guna, nama, panjang, sidik, diterima,
                            potongan, dibuat_pada, terakhir_pada)
                        VALUES (:dinas, :id, :oleh, :guna, :nama, :panjang, :sidik, 0, '{}', :kini, :kini)
                        """)
                .param("dinas", k.dinas().nilai())
                .param("id", k.id())
                .param("oleh", k.oleh().nilai())
                .param("guna", k.guna().name())
                .param("nama", k.nama())
                .param("panjang", k.panjang())
                .param("sidik", k.sidik())
                .param("kini", Timestamp.from(kini))
                .update();
    }

    /** His own upload; for anyone else it does not exist. */
    Optional<Kiriman> cari(DinasId dinas, PegawaiId oleh, UUID id) {
        return jdbc.sql("SELECT * FROM pelaksanaan.unggahan WHERE dinas_id = ? AND unggahan_id = ? AND oleh = ?")
                .params(dinas.nilai(), id, oleh.nilai())
                .query((r, n) -> baca(r))
                .optional();
    }

    /** @return as it stands then; empty when it has moved on, or become a file, since {@code k} was read */
    Optional<Kiriman> tambah(Kiriman k, String potongan, int panjang, Instant kini) {
        return jdbc.sql("""
                        UPDATE pelaksanaan.unggahan SET diterima = diterima + ?, potongan = array_append(potongan, ?), terakhir_pada = ?
                         WHERE dinas_id = ? AND unggahan_id = ? AND diterima = ? AND berkas_id IS NULL
                        RETURNING *
                        """)
                .params(panjang, potongan, Timestamp.from(kini), k.dinas().nilai(), k.id(), k.diterima())
                .query((r, n) -> baca(r))
                .optional();
    }

    /** @return false when it has become a file already: the one of whoever came first counts */
    boolean selesai(Kiriman k, BerkasId berkas, Instant kini) {
        return jdbc.sql("""
                        UPDATE pelaksanaan.unggahan SET berkas_id = ?, terakhir_pada = ?
                         WHERE dinas_id = ? AND unggahan_id = ? AND berkas_id IS NULL
                        """)
                        .params(berkas.nilai(), Timestamp.from(kini), k.dinas().nilai(), k.id())
                        .update()
                == 1;
    }

    /** Begins anew, where what came cannot be right. */
    void ulang(Kiriman k) {
        jdbc.sql("""
                        UPDATE pelaksanaan.unggahan SET diterima = 0, potongan = '{}'
                         WHERE dinas_id = ? AND unggahan_id = ? AND berkas_id IS NULL
                        """).params(k.dinas().nilai(), k.id()).update();
    }

    int jumlahTerbuka(DinasId dinas, PegawaiId oleh) {
        return jdbc.sql(
                        "SELECT count(*) FROM pelaksanaan.unggahan WHERE dinas_id = ? AND oleh = ? AND berkas_id IS NULL")
                .params(dinas.nilai(), oleh.nilai())
                .query(Integer.class)
                .single();
    }

    boolean ada(Kunci.AlamatPotongan a) {
        return jdbc.sql(
                                "SELECT count(*) FROM pelaksanaan.unggahan WHERE dinas_id = ? AND unggahan_id = ? AND berkas_id IS NULL")
                        .params(a.dinas().nilai(), a.unggahan())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int hapusTerbengkalai(Instant sebelum) {
        return jdbc.sql("DELETE FROM pelaksanaan.unggahan WHERE terakhir_pada < ?")
                .param(Timestamp.from(sebelum))
                .update();
    }

    private static Kiriman baca(ResultSet r) throws SQLException {
        UUID berkas = r.getObject("berkas_id", UUID.class);
        return new Kiriman(
                new DinasId(r.getObject("dinas_id", UUID.class)),
                r.getObject("unggahan_id", UUID.class),
                new PegawaiId(r.getObject("oleh", UUID.class)),
                Guna.valueOf(r.getString("guna")),
                r.getString("nama"),
                r.getInt("panjang"),
                r.getString("sidik"),
                r.getInt("diterima"),
                List.of((String[]) r.getArray("potongan").getArray()),
                berkas == null ? null : new BerkasId(berkas));
    }
}
