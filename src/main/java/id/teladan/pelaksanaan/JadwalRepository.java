package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dates of observations across cycles. */
@Repository
class JadwalRepository {
    /** The newest date of each other cycle whose B is not handed in and which overlaps a time. */
    private static final String BERSAMAAN = """
            SELECT s.pegawai_id, j.* FROM pelaksanaan.jadwal j JOIN pelaksanaan.siklus s USING (dinas_id, siklus_id)
             WHERE j.dinas_id = ? AND s.periode_id = ? AND s.siklus_id <> ? AND j.mulai < ? AND j.mulai > ?
               AND j.mulai + make_interval(mins => j.menit) > ?
               AND NOT EXISTS (SELECT FROM pelaksanaan.jadwal k
                                WHERE k.dinas_id = j.dinas_id AND k.siklus_id = j.siklus_id AND k.jadwal_id > j.jadwal_id)
               AND NOT EXISTS (SELECT FROM pelaksanaan.dokumen d
                                WHERE d.dinas_id = j.dinas_id AND d.siklus_id = j.siklus_id AND d.huruf = 'B'
                                  AND d.status IN ('DIKUMPULKAN', 'MENUNGGU_KONFIRMASI'))
            """;

    private final JdbcClient jdbc;

    JadwalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The date of another cycle. */
    record Lain(PegawaiId pemilik, Jadwal jadwal) {}

    List<Jadwal> semua(DinasId dinas, SiklusId siklus) {
        return jdbc.sql("""
                        SELECT * FROM pelaksanaan.jadwal WHERE dinas_id = ? AND siklus_id = ? ORDER BY jadwal_id DESC
                        """)
                .params(dinas.nilai(), siklus.nilai())
                .query((r, n) -> baca(r))
                .list();
    }

    /** Of guru of the same school, whom the same kepala sekolah observes. */
    List<Lain> bersamaanDiSatuan(Siklus s, Jadwal j) {
        return bersamaan(
                s,
                j,
                " AND s.satuan_id = ? AND s.peran = 'GURU'",
                Objects.requireNonNull(s.satuan()).nilai());
    }

    /** Of kepala sekolah of schools that the same pengawas observes. */
    List<Lain> bersamaanPengamat(Siklus s, Jadwal j) {
        return bersamaan(s, j, """
                 AND s.peran = 'KEPALA_SEKOLAH' AND EXISTS (
                    SELECT FROM pelaksanaan.pengamat a JOIN pelaksanaan.pengamat b USING (dinas_id, pegawai_id)
                     WHERE a.dinas_id = s.dinas_id AND a.satuan_id = s.satuan_id AND a.untuk = s.peran AND a.dicabut_pada IS NULL
                       AND b.satuan_id = ? AND b.untuk = s.peran AND b.dicabut_pada IS NULL)
                """, Objects.requireNonNull(s.satuan()).nilai());
    }

    private List<Lain> bersamaan(Siklus s, Jadwal j, String syarat, UUID satuan) {
        return jdbc.sql(BERSAMAAN + syarat + " ORDER BY j.mulai LIMIT 5")
                .params(
                        s.dinas().nilai(),
                        s.periode().nilai(),
                        s.id().nilai(),
                        Timestamp.from(j.selesai()),
                        // The longest observation is eight hours: the index on the start bounds the search.
                        Timestamp.from(j.mulai().minusSeconds(480 * 60L)),
                        Timestamp.from(j.mulai()),
                        satuan)
                .query((r, n) -> new Lain(new PegawaiId(r.getObject("pegawai_id", UUID.class)), baca(r)))
                .list();
    }

    static Jadwal baca(ResultSet r) throws SQLException {
        UUID setuju = r.getObject("disetujui_oleh", UUID.class);
        Timestamp pada = r.getTimestamp("disetujui_pada");
        return new Jadwal(
                r.getObject("jadwal_id", UUID.class),
                r.getTimestamp("mulai").toInstant(),
                r.getInt("menit"),
                r.getString("tempat"),
                r.getString("kegiatan"),
                r.getString("keterangan"),
                r.getString("cara"),
                new PegawaiId(r.getObject("oleh", UUID.class)),
                PihakSiklus.valueOf(r.getString("pihak")),
                r.getString("alasan"),
                r.getTimestamp("diusulkan_pada").toInstant(),
                setuju == null ? null : new PegawaiId(setuju),
                pada == null ? null : pada.toInstant());
    }
}
