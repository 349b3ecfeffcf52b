package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sessions, and the keys that sign them. */
@Repository
class SesiRepository {
    private final JdbcClient db;

    SesiRepository(JdbcClient db) {
        this.db = db;
    }

    /** All keys; the first instance that asks makes the first one. */
    @Transactional
    SortedMap<Integer, byte[]> kunci(byte[] bilaBelumAda, Instant kini) {
        db.sql("INSERT INTO akun.kunci VALUES (1, :isi, :kini) ON CONFLICT DO NOTHING")
                .param("isi", bilaBelumAda)
                .param("kini", utc(kini))
                .update();
        SortedMap<Integer, byte[]> hasil = new TreeMap<>();
        db.sql("SELECT kunci_id, isi FROM akun.kunci").query(rs -> {
            hasil.put(rs.getInt(1), rs.getBytes(2));
        });
        return hasil;
    }

    /**
     * A new session starts in the role in which the person worked last; what ended a month ago is swept out. One statement, because
     * on deadline night each counts.
     *
     * @param luar begun with an account of the provider outside; {@code token} is what that one is asked with to end its own
     */
    void tambah(TandaSesi t, Instant berakhir, boolean luar, @Nullable String token) {
        db.sql("""
                        WITH usang AS (
                          DELETE FROM akun.sesi WHERE dinas_id = :dinas AND akun_id = :akun AND berakhir < :lama)
                        INSERT INTO akun.sesi (dinas_id, sesi_id, akun_id, dibuat, terakhir, berakhir, luar, luar_token, peran)
                        VALUES (:dinas, :sesi, :akun, :kini, :kini, :berakhir, :luar, :token,
                          (SELECT peran FROM akun.sesi WHERE dinas_id = :dinas AND akun_id = :akun
                           ORDER BY dibuat DESC LIMIT 1))""")
                .param("dinas", t.dinas().nilai())
                .param("sesi", t.sesi())
                .param("akun", t.akun().nilai())
                .param("kini", utc(t.dibuat()))
                .param("berakhir", utc(berakhir))
                .param("luar", luar)
                .param("token", token)
                .param("lama", utc(t.dibuat().minus(Duration.ofDays(30))))
                .update();
    }

    /** The session with what its account says now; empty when it was revoked or the account is disabled. */
    Optional<Baris> cari(TandaSesi t) {
        return db.sql("""
                        SELECT s.terakhir, s.berakhir, s.peran, a.pegawai_id, a.nama,
                          a.wajib_ganti AND NOT s.luar
                        FROM akun.sesi s JOIN akun.akun a ON a.dinas_id = s.dinas_id AND a.akun_id = s.akun_id
                        WHERE s.dinas_id = :dinas AND s.sesi_id = :sesi AND s.akun_id = :akun
                          AND s.dicabut IS NULL AND a.aktif""")
                .param("dinas", t.dinas().nilai())
                .param("sesi", t.sesi())
                .param("akun", t.akun().nilai())
                .query((rs, i) -> new Baris(
                        rs.getObject(1, OffsetDateTime.class).toInstant(),
                        rs.getObject(2, OffsetDateTime.class).toInstant(),
                        rs.getString(3),
                        new PegawaiId(rs.getObject(4, UUID.class)),
                        rs.getString(5),
                        rs.getBoolean(6)))
                .optional();
    }

    void catatTerakhir(TandaSesi t, Instant kini) {
        db.sql("UPDATE akun.sesi SET terakhir = :kini WHERE dinas_id = :dinas AND sesi_id = :sesi AND terakhir < :kini")
                .param("kini", utc(kini))
                .param("dinas", t.dinas().nilai())
                .param("sesi", t.sesi())
                .update();
    }

    void setelPeran(TandaSesi t, String kunci) {
        db.sql("UPDATE akun.sesi SET peran = :peran WHERE dinas_id = :dinas AND sesi_id = :sesi")
                .param("peran", kunci)
                .param("dinas", t.dinas().nilai())
                .param("sesi", t.sesi())
                .update();
    }

    /** Ends a session; empty when it had been ended before. Its token is forgotten. */
    Optional<Diakhiri> cabut(TandaSesi t, Instant kini) {
        return db.sql("""
                        WITH lama AS (
                          SELECT dinas_id, sesi_id, luar, luar_token FROM akun.sesi
                          WHERE dinas_id = :dinas AND sesi_id = :sesi AND dicabut IS NULL FOR NO KEY UPDATE)
                        UPDATE akun.sesi s SET dicabut = :kini, luar_token = NULL FROM lama
                        WHERE s.dinas_id = lama.dinas_id AND s.sesi_id = lama.sesi_id AND s.dinas_id = :dinas
                        RETURNING lama.luar, lama.luar_token""")
                .param("kini", utc(kini))
                .param("dinas", t.dinas().nilai())
                .param("sesi", t.sesi())
                .query((rs, n) -> new Diakhiri(rs.getBoolean(1), rs.getString(2)))
                .optional();
    }

    /** Revokes all sessions of an account but perhaps one; says how many were running. */
    int cabutSemua(DinasId dinas, AkunId akun, @Nullable UUID kecuali, Instant kini) {
        return db.sql("""
                        UPDATE akun.sesi SET dicabut = :kini, luar_token = NULL WHERE dinas_id = :dinas AND akun_id = :akun
                          AND dicabut IS NULL AND berakhir > :kini AND sesi_id IS DISTINCT FROM CAST(:kecuali AS uuid)""")
                .param("kini", utc(kini))
                .param("dinas", dinas.nilai())
                .param("akun", akun.nilai())
                .param("kecuali", kecuali)
                .update();
    }

    /** The tokens of sessions that are over, also of people who never come again: there is nothing left to sign out with them. */
    int lupakanToken(Instant kini) {
        return db.sql("UPDATE akun.sesi SET luar_token = NULL WHERE luar_token IS NOT NULL AND berakhir < :kini")
                .param("kini", utc(kini))
                .update();
    }

    private static OffsetDateTime utc(Instant saat) {
        return saat.atOffset(ZoneOffset.UTC);
    }

    /** A session that was just ended: whether it began at the provider outside, and the token for ending that one's too. */
    record Diakhiri(boolean luar, @Nullable String token) {}

    /** A running session. */
    record Baris(
            Instant terakhir,
            Instant berakhir,
            @Nullable String peran,
            PegawaiId pegawai,
            String namaMasuk,
            boolean wajibGanti) {}
}
