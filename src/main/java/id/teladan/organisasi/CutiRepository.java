package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Rentang;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leave: none is ever deleted, a mistaken one is marked. */
@Repository
class CutiRepository {
    private final JdbcClient jdbc;

    CutiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All leave of a person, newest first. */
    List<Cuti> milik(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql(
                        "SELECT * FROM organisasi.cuti WHERE dinas_id = ? AND pegawai_id = ? ORDER BY mulai DESC, cuti_id DESC")
                .params(dinas.nilai(), pegawai.nilai())
                .query(CutiRepository::baris)
                .list();
    }

    Optional<LocalDate> sampai(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return jdbc.sql("""
                        SELECT sampai FROM organisasi.cuti WHERE dinas_id = :dinas AND pegawai_id = :pegawai
                           AND NOT batal AND mulai <= :hari AND sampai >= :hari ORDER BY sampai DESC LIMIT 1
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.nilai())
                .param("hari", hari)
                .query(LocalDate.class)
                .optional();
    }

    Optional<Cuti> ambil(DinasId dinas, UUID id) {
        return jdbc.sql("SELECT * FROM organisasi.cuti WHERE dinas_id = ? AND cuti_id = ?")
                .params(dinas.nilai(), id)
                .query(CutiRepository::baris)
                .optional();
    }

    void tambah(DinasId dinas, Cuti c) {
        jdbc.sql("""
                        INSERT INTO organisasi.cuti (dinas_id, cuti_id, pegawai_id, jenis, mulai, sampai, keterangan)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(dinas.nilai())
                .param(c.id())
                .param(c.pegawai().nilai())
                .param(c.jenis().name())
                .param(c.rentang().mulai())
                .param(c.sampai())
                .param(c.keterangan())
                .update();
    }

    /** @return false when it was marked already */
    boolean batalkan(DinasId dinas, UUID id) {
        return jdbc.sql("UPDATE organisasi.cuti SET batal = true WHERE dinas_id = ? AND cuti_id = ? AND NOT batal")
                        .params(dinas.nilai(), id)
                        .update()
                == 1;
    }

    private static Cuti baris(ResultSet r, int n) throws SQLException {
        return new Cuti(
                r.getObject("cuti_id", UUID.class),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                JenisCuti.valueOf(r.getString("jenis")),
                new Rentang(r.getObject("mulai", LocalDate.class), r.getObject("sampai", LocalDate.class)),
                r.getString("keterangan"),
                r.getBoolean("batal"));
    }
}
