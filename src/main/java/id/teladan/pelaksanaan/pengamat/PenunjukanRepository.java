package id.teladan.pelaksanaan.pengamat;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Namings of observers in the database. */
@Repository
class PenunjukanRepository {
    private static final int TERBANYAK = 200;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher penyiar;

    PenunjukanRepository(JdbcClient jdbc, ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.penyiar = penyiar;
    }

    /** At a school, or of all schools ({@code satuan} null): what lasts longest first. */
    List<Penunjukan> semua(DinasId dinas, Peran untuk, @Nullable SatuanId satuan) {
        return jdbc.sql("""
                        SELECT * FROM pelaksanaan.pengamat
                         WHERE dinas_id = :dinas AND untuk = :untuk AND (CAST(:satuan AS uuid) IS NULL OR satuan_id = :satuan)
                         ORDER BY dicabut_pada IS NOT NULL, sampai DESC, pengamat_id DESC LIMIT :batas
                        """)
                .param("dinas", dinas.nilai())
                .param("untuk", untuk.name())
                .param("satuan", satuan == null ? null : satuan.nilai())
                .param("batas", TERBANYAK)
                .query(PenunjukanRepository::baca)
                .list();
    }

    /** Two namings of the same person queue here until the transaction ends; what the first wrote is read after the wait. */
    void kunci(PegawaiId orang) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0)) IS NULL")
                .param("pengamat " + orang)
                .query(Boolean.class)
                .single();
    }

    /** What this person was named for and was not taken back. */
    List<Penunjukan> tentang(DinasId dinas, PegawaiId orang, Peran untuk) {
        return jdbc.sql("""
                        SELECT * FROM pelaksanaan.pengamat
                         WHERE dinas_id = :dinas AND pegawai_id = :orang AND untuk = :untuk AND dicabut_pada IS NULL
                        """)
                .param("dinas", dinas.nilai())
                .param("orang", orang.nilai())
                .param("untuk", untuk.name())
                .query(PenunjukanRepository::baca)
                .list();
    }

    /** One row for each school, in one statement. */
    void tambah(DinasId dinas, UsulPengamat u, Peran untuk, PegawaiId oleh, Instant kini) {
        jdbc.sql("""
                        INSERT INTO pelaksanaan.pengamat (dinas_id, pengamat_id, satuan_id, untuk, pegawai_id, sk, mulai, sampai,
                            ditunjuk_oleh, ditunjuk_pada)
                        SELECT ?, x.id, x.satuan, ?, ?, ?, ?, ?, ?, ? FROM unnest(?::uuid[], ?::uuid[]) AS x (id, satuan)
                        """)
                .params(
                        dinas.nilai(),
                        untuk.name(),
                        u.orang().nilai(),
                        u.sk(),
                        u.mulai(),
                        u.sampai(),
                        oleh.nilai(),
                        Timestamp.from(kini),
                        u.satuan().stream().map(s -> Uuid7.baru()).toArray(UUID[]::new),
                        u.satuan().stream().map(SatuanId::nilai).toArray(UUID[]::new))
                .update();
    }

    Optional<Penunjukan> ambil(DinasId dinas, UUID id, Peran untuk, @Nullable SatuanId satuan) {
        return jdbc.sql("""
                        SELECT * FROM pelaksanaan.pengamat WHERE dinas_id = :dinas AND pengamat_id = :id AND untuk = :untuk
                           AND (CAST(:satuan AS uuid) IS NULL OR satuan_id = :satuan)
                        """)
                .param("dinas", dinas.nilai())
                .param("id", id)
                .param("untuk", untuk.name())
                .param("satuan", satuan == null ? null : satuan.nilai())
                .query(PenunjukanRepository::baca)
                .optional();
    }

    /** @return false when somebody did meanwhile */
    boolean cabut(DinasId dinas, UUID id, Instant kini) {
        return jdbc.sql("""
                                UPDATE pelaksanaan.pengamat SET dicabut_pada = ?
                                 WHERE dinas_id = ? AND pengamat_id = ? AND dicabut_pada IS NULL
                                """).params(Timestamp.from(kini), dinas.nilai(), id).update() == 1;
    }

    /** Tells rooms below what happened; what they write stands or falls with it. */
    void siarkan(Object apa) {
        penyiar.publishEvent(apa);
    }

    private static Penunjukan baca(ResultSet r, int n) throws SQLException {
        Timestamp dicabut = r.getTimestamp("dicabut_pada");
        return new Penunjukan(
                r.getObject("pengamat_id", UUID.class),
                new SatuanId(r.getObject("satuan_id", UUID.class)),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                r.getString("sk"),
                r.getObject("mulai", LocalDate.class),
                r.getObject("sampai", LocalDate.class),
                dicabut == null ? null : dicabut.toInstant());
    }
}
