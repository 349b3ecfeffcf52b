package id.teladan.notifikasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages in the database. Their ids are in the order of time, so that "newest first" needs no other column. */
@Repository
class KabarRepository {
    private final JdbcClient jdbc;

    KabarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are, how many of them are unread, and the title and id of the newest. */
    record Jumlah(
            long semua,
            long belum,
            @Nullable String terbaru,
            @Nullable UUID idTerbaru) {}

    /** @param didahului people, and pages of which what they were told before counts as read */
    void tulis(DinasId dinas, List<PegawaiId> penerima, Kabar k, Notifikasi.Didahului didahului) {
        jdbc.sql("""
                        WITH didahului AS (
                          UPDATE notifikasi.kabar SET dibaca_pada = ?
                           WHERE dinas_id = ? AND penerima = ANY (?::uuid[]) AND dibaca_pada IS NULL AND url = ANY (?::text[]))
                        INSERT INTO notifikasi.kabar (dinas_id, penerima, kabar_id, pada, judul, isi, url)
                        SELECT ?, x.orang, x.id, ?, ?, ?, ? FROM unnest(?::uuid[], ?::uuid[]) AS x (orang, id)
                        """)
                .params(
                        Timestamp.from(k.pada()),
                        dinas.nilai(),
                        didahului.orang().stream().map(PegawaiId::nilai).toArray(UUID[]::new),
                        didahului.halaman().toArray(String[]::new),
                        dinas.nilai(),
                        Timestamp.from(k.pada()),
                        k.judul(),
                        k.isi(),
                        k.url(),
                        penerima.stream().map(PegawaiId::nilai).toArray(UUID[]::new),
                        penerima.stream().map(p -> Uuid7.baru()).toArray(UUID[]::new))
                .update();
    }

    Jumlah jumlah(DinasId dinas, PegawaiId penerima) {
        return jumlah("", dinas, penerima);
    }

    /** The same over the unread ones only, which a small index finds. */
    Jumlah jumlahBelumDibaca(DinasId dinas, PegawaiId penerima) {
        return jumlah(" AND dibaca_pada IS NULL", dinas, penerima);
    }

    private Jumlah jumlah(String syarat, DinasId dinas, PegawaiId penerima) {
        return jdbc.sql("""
                                SELECT count(*) AS semua, count(*) FILTER (WHERE dibaca_pada IS NULL) AS belum,
                                       (array_agg(judul ORDER BY kabar_id DESC))[1] AS terbaru,
                                       (array_agg(kabar_id ORDER BY kabar_id DESC))[1] AS id_terbaru
                                  FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ?
                                """ + syarat)
                .params(dinas.nilai(), penerima.nilai())
                .query((r, n) -> new Jumlah(
                        r.getLong("semua"),
                        r.getLong("belum"),
                        r.getString("terbaru"),
                        r.getObject("id_terbaru", UUID.class)))
                .single();
    }

    List<Kabar> daftar(DinasId dinas, PegawaiId penerima, int banyak, long lewati) {
        return jdbc.sql("""
                        SELECT kabar_id, pada, judul, isi, url, dibaca_pada FROM notifikasi.kabar
                         WHERE dinas_id = ? AND penerima = ? ORDER BY kabar_id DESC LIMIT ? OFFSET ?
                        """)
                .params(dinas.nilai(), penerima.nilai(), banyak, lewati)
                .query((r, n) -> kabar(r))
                .list();
    }

    private static Kabar kabar(ResultSet r) throws SQLException {
        Timestamp dibaca = r.getTimestamp("dibaca_pada");
        return new Kabar(
                r.getObject("kabar_id", UUID.class),
                r.getTimestamp("pada").toInstant(),
                r.getString("judul"),
                r.getString("isi"),
                r.getString("url"),
                dibaca == null ? null : dibaca.toInstant());
    }

    /** Marks one as read, the first time counts; gives its address, and nothing when it is not this person's. */
    Optional<String> tandai(DinasId dinas, PegawaiId penerima, UUID id, Instant kini) {
        return jdbc.sql("""
                        UPDATE notifikasi.kabar SET dibaca_pada = coalesce(dibaca_pada, ?)
                         WHERE dinas_id = ? AND penerima = ? AND kabar_id = ? RETURNING url
                        """)
                .params(Timestamp.from(kini), dinas.nilai(), penerima.nilai(), id)
                .query(String.class)
                .optional();
    }

    int tandaiSampai(DinasId dinas, PegawaiId penerima, UUID terbaru, Instant kini) {
        return jdbc.sql("""
                        UPDATE notifikasi.kabar SET dibaca_pada = ?
                         WHERE dinas_id = ? AND penerima = ? AND kabar_id <= ? AND dibaca_pada IS NULL
                        """)
                .params(Timestamp.from(kini), dinas.nilai(), penerima.nilai(), terbaru)
                .update();
    }

    int hapus(Instant sebelum, int palingBanyak) {
        return jdbc.sql("""
                        DELETE FROM notifikasi.kabar
                         WHERE (dinas_id, penerima, kabar_id) IN
                               (SELECT dinas_id, penerima, kabar_id FROM notifikasi.kabar WHERE pada < ? LIMIT ?)
                        """).params(Timestamp.from(sebelum), palingBanyak).update();
    }
}
