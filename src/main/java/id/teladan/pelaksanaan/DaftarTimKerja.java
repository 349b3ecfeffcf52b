package id.teladan.pelaksanaan;

import id.teladan.organisasi.KepalaSatuan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The door to whom a pengawas observes, and recommends on, as Tim Kerja of the kepala dinas. */
@Service
public class DaftarTimKerja {
    private static final String SATUAN = """
            SELECT t.satuan_id FROM pelaksanaan.pengamat t
             WHERE t.dinas_id = :dinas AND t.pegawai_id = :saya AND t.untuk = 'KEPALA_SEKOLAH' AND t.dicabut_pada IS NULL
               AND :hari BETWEEN t.mulai AND t.sampai
            """;

    private final JdbcClient jdbc;

    DaftarTimKerja(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kepala sekolah of the schools for which this person holds an SK on the day; one statement. */
    public List<KepalaSatuan> bagi(DinasId dinas, PegawaiId saya, LocalDate hari) {
        return jdbc.sql(KepalaSatuan.dari(SATUAN))
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("saya", saya.nilai())
                .query((r, n) -> new KepalaSatuan(
                        new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                        r.getString("nama"),
                        new SatuanId(r.getObject("satuan_id", UUID.class)),
                        r.getString("nama_satuan")))
                .list();
    }
}
