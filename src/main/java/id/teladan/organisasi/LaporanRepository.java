package id.teladan.organisasi;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of people about their own data. */
@Repository
class LaporanRepository {
    private static final String BACA = """
            SELECT l.laporan_id, l.pegawai_id, p.nama, l.pada, l.isi, l.menurut_teladan, l.selesai_pada, l.jawaban
              FROM organisasi.laporan l JOIN organisasi.pegawai p USING (dinas_id, pegawai_id)
            """;

    private final JdbcClient jdbc;

    LaporanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tambah(DinasId dinas, PegawaiId pegawai, String isi, Instant kini) {
        jdbc.sql("INSERT INTO organisasi.laporan (dinas_id, laporan_id, pegawai_id, pada, isi) VALUES (?, ?, ?, ?, ?)")
                .params(dinas.nilai(), Uuid7.baru(), pegawai.nilai(), Timestamp.from(kini), isi)
                .update();
    }

    /** @return false when a report about the superior is still open */
    boolean tambahBukanAtasan(DinasId dinas, PegawaiId pegawai, String isi, String menurutTeladan, Instant kini) {
        return jdbc.sql("""
                                INSERT INTO organisasi.laporan (dinas_id, laporan_id, pegawai_id, pada, isi, jenis, menurut_teladan)
                                VALUES (?, ?, ?, ?, ?, 'ATASAN', ?)
                                ON CONFLICT (dinas_id, pegawai_id) WHERE jenis = 'ATASAN' AND selesai_pada IS NULL DO NOTHING
                                """)
                        .params(dinas.nilai(), Uuid7.baru(), pegawai.nilai(), Timestamp.from(kini), isi, menurutTeladan)
                        .update()
                == 1;
    }

    /** @param atasan how many of {@code semua} are about the superior */
    record Terbuka(int semua, int atasan) {}

    int terbukaMilik(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql("""
                        SELECT count(*) FROM organisasi.laporan
                         WHERE dinas_id = ? AND pegawai_id = ? AND selesai_pada IS NULL
                        """)
                .params(dinas.nilai(), pegawai.nilai())
                .query(Integer.class)
                .single();
    }

    List<LaporanDiri> milik(DinasId dinas, PegawaiId pegawai, int batas) {
        return jdbc.sql(BACA + "WHERE l.dinas_id = ? AND l.pegawai_id = ? ORDER BY l.pada DESC LIMIT ?")
                .params(dinas.nilai(), pegawai.nilai(), batas)
                .query(LaporanRepository::laporan)
                .list();
    }

    List<LaporanDiri> terbuka(DinasId dinas, int batas) {
        return jdbc.sql(BACA + "WHERE l.dinas_id = ? AND l.selesai_pada IS NULL ORDER BY l.pada LIMIT ?")
                .params(dinas.nilai(), batas)
                .query(LaporanRepository::laporan)
                .list();
    }

    Terbuka jumlahTerbuka(DinasId dinas) {
        return jdbc.sql("""
                        SELECT count(*) AS semua, count(*) FILTER (WHERE jenis = 'ATASAN') AS atasan
                          FROM organisasi.laporan WHERE dinas_id = ? AND selesai_pada IS NULL
                        """)
                .param(dinas.nilai())
                .query((r, n) -> new Terbuka(r.getInt("semua"), r.getInt("atasan")))
                .single();
    }

    Optional<LaporanDiri> ambil(DinasId dinas, UUID laporan) {
        return jdbc.sql(BACA + "WHERE l.dinas_id = ? AND l.laporan_id = ?")
                .params(dinas.nilai(), laporan)
                .query(LaporanRepository::laporan)
                .optional();
    }

    /** @return false when it was closed already */
    boolean selesaikan(DinasId dinas, UUID laporan, String jawaban, PegawaiId oleh, Instant kini) {
        return jdbc.sql("""
                                UPDATE organisasi.laporan SET selesai_pada = ?, selesai_oleh = ?, jawaban = ?
                                 WHERE dinas_id = ? AND laporan_id = ? AND selesai_pada IS NULL
                                """)
                        .params(Timestamp.from(kini), oleh.nilai(), jawaban, dinas.nilai(), laporan)
                        .update()
                == 1;
    }

    private static LaporanDiri laporan(ResultSet r, int baris) throws SQLException {
        Timestamp selesai = r.getTimestamp("selesai_pada");
        return new LaporanDiri(
                r.getObject("laporan_id", UUID.class),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                r.getString("nama"),
                r.getTimestamp("pada").toInstant(),
                r.getString("isi"),
                r.getString("menurut_teladan"),
                selesai == null ? null : selesai.toInstant(),
                r.getString("jawaban"));
    }
}
