package id.teladan.organisasi.dapodik;

import id.teladan.organisasi.impor.AlamatDapodik;
import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which connections are due, over all dinas, and who is at work on which. */
@Repository
class AntreanRepository {
    /** Candidates looked at in one go: others may take some of them at the same moment. */
    private static final int CALON = 8;

    private static final String JATUH_TEMPO =
            "s.berikut <= :kini AND (s.keadaan <> 'DITARIK' OR s.detak IS NULL OR s.detak < :sunyi)";
    private final JdbcClient jdbc;

    AntreanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the one that is due longest. A claim is one statement upon one row, so that nobody waits for anybody. */
    Optional<Pekerjaan> klaim(Instant kini) {
        Timestamp sunyi = Timestamp.from(kini.minus(Sambungan.SUNYI));
        UUID klaim = Uuid7.baru();
        var calon = jdbc.sql("""
                SELECT s.*, d.zona FROM organisasi.sambungan s JOIN organisasi.dinas d ON d.dinas_id = s.dinas_id
                WHERE %s ORDER BY s.berikut, s.sambungan_id LIMIT :n
                """.formatted(JATUH_TEMPO))
                .param("kini", Timestamp.from(kini))
                .param("sunyi", sunyi)
                .param("n", CALON)
                .query((rs, n) -> pekerjaan(rs, klaim))
                .list();
        return calon.stream()
                .filter(p -> jdbc.sql("""
                        UPDATE organisasi.sambungan s SET keadaan = 'DITARIK', klaim = :k, detak = :kini
                        WHERE s.dinas_id = :d AND s.sambungan_id = :i AND %s
                        """.formatted(JATUH_TEMPO))
                                .param("k", klaim)
                                .param("kini", Timestamp.from(kini))
                                .param("sunyi", sunyi)
                                .param("d", p.dinas().nilai())
                                .param("i", p.id())
                                .update()
                        == 1)
                .findFirst();
    }

    private static Pekerjaan pekerjaan(ResultSet rs, UUID klaim) throws SQLException {
        return new Pekerjaan(
                new DinasId(rs.getObject("dinas_id", UUID.class)),
                rs.getObject("sambungan_id", UUID.class),
                new Npsn(rs.getString("npsn")),
                new AlamatDapodik(rs.getString("alamat")),
                new Pekerjaan.Rahasia(rs.getBytes("token")),
                Zona.valueOf(rs.getString("zona")),
                SambunganRepository.jadwal(rs),
                rs.getBoolean("hanya_uji"),
                rs.getString("peminta"),
                rs.getInt("percobaan"),
                rs.getObject("impor_id", UUID.class),
                klaim);
    }

    void tanda(Pekerjaan p, Instant kini) {
        jdbc.sql("""
                UPDATE organisasi.sambungan SET detak = :kini WHERE dinas_id = :d AND sambungan_id = :i AND klaim = :k
                """)
                .param("kini", Timestamp.from(kini))
                .param("d", p.dinas().nilai())
                .param("i", p.id())
                .param("k", p.klaim())
                .update();
    }

    /**
     * Keeps the row from everybody else until the transaction ends, and notes the new preview there. False when somebody else has
     * the connection by now or has changed it, or when another preview stands there than the one that was known.
     */
    boolean pegang(Pekerjaan p, @Nullable UUID impor, Instant kini) {
        return jdbc.sql("""
                        UPDATE organisasi.sambungan SET impor_id = coalesce(CAST(:impor AS uuid), impor_id), detak = :kini
                        WHERE dinas_id = :d AND sambungan_id = :i AND klaim = :k
                          AND impor_id IS NOT DISTINCT FROM CAST(:sebelum AS uuid)
                        """)
                        .param("impor", impor, Types.OTHER)
                        .param("kini", Timestamp.from(kini))
                        .param("d", p.dinas().nilai())
                        .param("i", p.id())
                        .param("k", p.klaim())
                        .param("sebelum", p.sebelum(), Types.OTHER)
                        .update()
                == 1;
    }

    /** Notes how it ended, unless somebody else has the connection by now or has changed it. */
    void selesai(Pekerjaan p, Akhir a, Instant kini) {
        jdbc.sql("""
                UPDATE organisasi.sambungan SET keadaan = :keadaan, pesan = :pesan, percobaan = :percobaan, berikut = :berikut,
                       terakhir = :kini, klaim = NULL, detak = NULL, hanya_uji = false, peminta = NULL
                WHERE dinas_id = :d AND sambungan_id = :i AND klaim = :k
                """)
                .param("keadaan", a.keadaan().name())
                .param("pesan", a.pesan())
                .param("percobaan", a.percobaan())
                .param("berikut", a.berikut() == null ? null : Timestamp.from(a.berikut()), Types.TIMESTAMP)
                .param("kini", Timestamp.from(kini))
                .param("d", p.dinas().nilai())
                .param("i", p.id())
                .param("k", p.klaim())
                .update();
    }

    /** Teladan stops in the middle: whoever starts next begins it anew. */
    void lepas(Pekerjaan p, Instant kini) {
        jdbc.sql("""
                UPDATE organisasi.sambungan SET keadaan = 'MENUNGGU', berikut = :kini, klaim = NULL, detak = NULL
                WHERE dinas_id = :d AND sambungan_id = :i AND klaim = :k
                """)
                .param("kini", Timestamp.from(kini))
                .param("d", p.dinas().nilai())
                .param("i", p.id())
                .param("k", p.klaim())
                .update();
    }
}
