package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files and the content they stand for. The row of a content is its lock: who adds a file and who sweeps meet there. */
@Repository
class BerkasRepository {
    private static final String BACA = """
            SELECT b.*, i.panjang FROM pelaksanaan.berkas b JOIN pelaksanaan.isi_berkas i USING (dinas_id, sidik)
            """;
    private final JdbcClient jdbc;

    BerkasRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Work on the store while a row is locked. */
    interface DiGudang {
        void jalankan() throws IOException;
    }

    /** Adds a file; {@code pastikan} looks whether its content is still there, which no sweep can take away from then on. */
    @Transactional
    void tambah(Berkas b, Guna guna, DiGudang pastikan) {
        jdbc.sql("""
                        INSERT INTO pelaksanaan.isi_berkas (dinas_id, sidik, panjang, disimpan_pada) VALUES (?, ?, ?, ?)
                        ON CONFLICT (dinas_id, sidik) DO UPDATE SET disimpan_pada = excluded.disimpan_pada
                        """)
                .params(b.dinas().nilai(), b.sidik(), b.panjang(), Timestamp.from(b.pada()))
                .update();
        jalankan(pastikan);
        jdbc.sql("""
                        INSERT INTO pelaksanaan.berkas
                            (dinas_id, berkas_id, sidik, jenis, guna, nama, oleh, pada, saran_judul, saran_tanggal)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(b.dinas().nilai())
                .param(b.id().nilai())
                .param(b.sidik())
                .param(b.jenis().name())
                .param(guna.name())
                .param(b.nama())
                .param(b.oleh().nilai())
                .param(Timestamp.from(b.pada()))
                .param(b.saran().judul())
                .param(b.saran().tanggal())
                .update();
    }

    List<Berkas> cari(DinasId dinas, Collection<BerkasId> id) {
        if (id.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(BACA + " WHERE b.dinas_id = :dinas AND b.berkas_id IN (:id)")
                .param("dinas", dinas.nilai())
                .param("id", id.stream().map(BerkasId::nilai).toList())
                .query((r, n) -> baca(r))
                .list();
    }

    /** Attaches the sender's own file; empty when it is not his, of another purpose, gone, or attached already. */
    Optional<Berkas> pasang(DinasId dinas, PegawaiId oleh, BerkasId id, Guna guna, Instant kini) {
        boolean dipasang = jdbc.sql("""
                        UPDATE pelaksanaan.berkas SET terpasang_pada = ?
                         WHERE dinas_id = ? AND berkas_id = ? AND oleh = ? AND guna = ? AND terpasang_pada IS NULL
                        """)
                        .params(Timestamp.from(kini), dinas.nilai(), id.nilai(), oleh.nilai(), guna.name())
                        .update()
                == 1;
        return dipasang ? cari(dinas, List.of(id)).stream().findFirst() : Optional.empty();
    }

    /** Whether it is a file of this person that nothing mentions yet. */
    boolean lepas(DinasId dinas, PegawaiId oleh, BerkasId id) {
        return jdbc.sql("""
                        SELECT count(*) FROM pelaksanaan.berkas
                         WHERE dinas_id = ? AND berkas_id = ? AND oleh = ? AND terpasang_pada IS NULL
                        """)
                        .params(dinas.nilai(), id.nilai(), oleh.nilai())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many files of this person nothing mentions yet. */
    int jumlahLepas(DinasId dinas, PegawaiId oleh) {
        return jdbc.sql(
                        "SELECT count(*) FROM pelaksanaan.berkas WHERE dinas_id = ? AND oleh = ? AND terpasang_pada IS NULL")
                .params(dinas.nilai(), oleh.nilai())
                .query(Integer.class)
                .single();
    }

    /** Forgets files that nothing mentions since before that time; their content goes by {@link #lepaskan}. */
    int hapusLepas(Instant sebelum) {
        return jdbc.sql("DELETE FROM pelaksanaan.berkas WHERE terpasang_pada IS NULL AND pada < ?")
                .param(Timestamp.from(sebelum))
                .update();
    }

    /** Takes a content away that no file stands for; what a file stands for, or was put since, stays. */
    @Transactional
    boolean lepaskan(DinasId dinas, String sidik, Instant sebelum, DiGudang hapus) {
        // A content without a row, left by a crash, gets one: whoever adds a file of it meanwhile waits at it.
        jdbc.sql("""
                        INSERT INTO pelaksanaan.isi_berkas (dinas_id, sidik, panjang, disimpan_pada)
                        VALUES (?, ?, 1, ?) ON CONFLICT DO NOTHING
                        """)
                .params(dinas.nilai(), sidik, Timestamp.from(sebelum.minusSeconds(1)))
                .update();
        boolean dapat = jdbc.sql("""
                        DELETE FROM pelaksanaan.isi_berkas i WHERE dinas_id = ? AND sidik = ? AND disimpan_pada < ?
                           AND NOT EXISTS (SELECT FROM pelaksanaan.berkas b WHERE b.dinas_id = i.dinas_id AND b.sidik = i.sidik)
                        """)
                        .params(dinas.nilai(), sidik, Timestamp.from(sebelum))
                        .update()
                == 1;
        if (dapat) {
            jalankan(hapus);
        }
        return dapat;
    }

    /** Digests of this dinas that are named here and for which files stand. */
    List<String> dipakai(DinasId dinas, Collection<String> sidik) {
        return jdbc.sql("SELECT DISTINCT sidik FROM pelaksanaan.berkas WHERE dinas_id = :dinas AND sidik IN (:sidik)")
                .param("dinas", dinas.nilai())
                .param("sidik", sidik)
                .query(String.class)
                .list();
    }

    private static void jalankan(DiGudang d) {
        try {
            d.jalankan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Berkas baca(ResultSet r) throws SQLException {
        return new Berkas(
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new BerkasId(r.getObject("berkas_id", UUID.class)),
                r.getString("nama"),
                JenisBerkas.valueOf(r.getString("jenis")),
                r.getInt("panjang"),
                r.getString("sidik"),
                r.getTimestamp("pada").toInstant(),
                new PegawaiId(r.getObject("oleh", UUID.class)),
                new Saran(r.getString("saran_judul"), r.getObject("saran_tanggal", LocalDate.class)));
    }
}
