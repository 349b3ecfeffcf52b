package id.teladan.pelaksanaan.kalender;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Feeds by the digest of their secret, and the dates that they tell. */
@Repository
class KalenderRepository {
    private final JdbcClient jdbc;

    KalenderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose feed it is. */
    record Pemilik(DinasId dinas, PegawaiId pegawai) {}

    /** The newest date of one cycle. */
    record Tanggal(
            UUID siklus,
            @Nullable SatuanId satuan,
            Instant mulai,
            int menit,
            @Nullable String tempat,
            boolean disepakati,
            Instant diubah) {}

    Optional<Pemilik> pemilik(String sidik) {
        return jdbc.sql("SELECT dinas_id, pegawai_id FROM pelaksanaan.kalender WHERE sidik = ?")
                .param(sidik)
                .query((r, n) -> new Pemilik(
                        new DinasId(r.getObject("dinas_id", UUID.class)),
                        new PegawaiId(r.getObject("pegawai_id", UUID.class))))
                .optional();
    }

    Optional<Instant> dibuat(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql(
                        "SELECT max(dibuat_pada) AS pada FROM pelaksanaan.kalender WHERE dinas_id = ? AND pegawai_id = ?")
                .params(dinas.nilai(), pegawai.nilai())
                .query((r, n) -> Optional.ofNullable(r.getTimestamp("pada")).map(Timestamp::toInstant))
                .single();
    }

    /** Until the end of the transaction only one makes a feed for this person: else two at once would both stay. */
    void kunci(DinasId dinas, PegawaiId pegawai) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0)) IS NULL")
                .param("kalender " + dinas.nilai() + " " + pegawai.nilai())
                .query(Boolean.class)
                .single();
    }

    void tambah(String sidik, DinasId dinas, PegawaiId pegawai, Instant kini) {
        jdbc.sql("INSERT INTO pelaksanaan.kalender (sidik, dinas_id, pegawai_id, dibuat_pada) VALUES (?, ?, ?, ?)")
                .params(sidik, dinas.nilai(), pegawai.nilai(), Timestamp.from(kini))
                .update();
    }

    /** @return how many there were */
    int hapus(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql("DELETE FROM pelaksanaan.kalender WHERE dinas_id = ? AND pegawai_id = ?")
                .params(dinas.nilai(), pegawai.nilai())
                .update();
    }

    /** Dates from a moment on, of the person's own cycles, of those of {@code orang}, and of those that he observes by SK. */
    List<Tanggal> tanggal(DinasId dinas, PegawaiId saya, Collection<PegawaiId> orang, LocalDate hari, Instant sejak) {
        return jdbc.sql("""
                        WITH yang AS (
                            SELECT s.siklus_id, s.satuan_id FROM pelaksanaan.siklus s
                             WHERE s.dinas_id = :dinas AND s.pegawai_id = ANY (:orang)
                            UNION
                            SELECT s.siklus_id, s.satuan_id
                              FROM pelaksanaan.pengamat g
                              JOIN pelaksanaan.siklus s ON s.dinas_id = :dinas AND s.satuan_id = g.satuan_id AND s.peran = g.untuk
                             WHERE g.dinas_id = :dinas AND g.pegawai_id = :saya AND g.dicabut_pada IS NULL
                               AND :hari BETWEEN g.mulai AND g.sampai)
                        SELECT y.siklus_id, y.satuan_id, j.mulai, j.menit, j.tempat, j.disetujui_pada IS NOT NULL AS disepakati,
                               greatest(j.diusulkan_pada, j.disetujui_pada) AS diubah
                          FROM yang y
                          JOIN LATERAL (
                            SELECT * FROM pelaksanaan.jadwal x
                             WHERE x.dinas_id = :dinas AND x.siklus_id = y.siklus_id ORDER BY x.jadwal_id DESC LIMIT 1) j ON true
                         WHERE j.mulai >= :sejak ORDER BY j.mulai, y.siklus_id
                        """)
                .param("dinas", dinas.nilai())
                .param("saya", saya.nilai())
                .param("orang", orang.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .param("hari", hari)
                .param("sejak", Timestamp.from(sejak))
                .query((r, n) -> {
                    UUID satuan = r.getObject("satuan_id", UUID.class);
                    return new Tanggal(
                            r.getObject("siklus_id", UUID.class),
                            satuan == null ? null : new SatuanId(satuan),
                            r.getTimestamp("mulai").toInstant(),
                            r.getInt("menit"),
                            r.getString("tempat"),
                            r.getBoolean("disepakati"),
                            r.getTimestamp("diubah").toInstant());
                })
                .list();
    }
}
