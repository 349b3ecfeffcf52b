package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a person assesses for posts that were held in some days. */
@Repository
class DinilaiRepository {
    private final JdbcClient jdbc;

    DinilaiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dinilai> dinilai(DinasId dinas, PegawaiId penilai, LocalDate awal, LocalDate akhir, LocalDate hari) {
        return jdbc.sql(SqlDinilai.DAFTAR)
                .param("dinas", dinas.nilai())
                .param("penilai", penilai.nilai())
                .param("awal", awal)
                .param("akhir", akhir)
                .param("hari", hari)
                .query((rs, n) -> {
                    UUID atasNama = rs.getObject("wakil_dari", UUID.class);
                    return new Dinilai(
                            new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                            rs.getString("nama"),
                            Peran.valueOf(rs.getString("peran")),
                            rs.getString("jenis_ptk"),
                            new SatuanId(rs.getObject("satuan_id", UUID.class)),
                            rs.getString("nama_satuan"),
                            atasNama == null ? null : new PegawaiId(atasNama),
                            rs.getString("atas_nama"),
                            rs.getObject("cuti_sampai", LocalDate.class),
                            rs.getObject("sampai", LocalDate.class));
                })
                .list();
    }
}
