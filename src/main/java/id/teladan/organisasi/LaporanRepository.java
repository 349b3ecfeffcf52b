package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of people about their own data. */
@Repository
class LaporanRepository {
    private static final String BACA = """
            SELECT l.laporan_id, l.pegawai_id, p.nama, l.pada, l.isi, l.selesai_pada, l.jawaban
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

    int jumlahTerbuka(DinasId dinas) {
        return jdbc.sql("SELECT count(*) FROM organisasi.laporan WHERE dinas_id = ? AND selesai_pada IS NULL")
                .param(dinas.nilai())
                .query(Integer.class)
                .single();
    }

    boolean ada(DinasId dinas, UUID laporan) {
        return !jdbc.sql("SELECT 1 FROM organisasi.laporan WHERE dinas_id = ? AND laporan_id = ?")
                .params(dinas.nilai(), laporan)
                .query(Integer.class)
                .list()
                .isEmpty();
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
                selesai == null ? null : selesai.toInstant(),
                r.getString("jawaban"));
    }
}
