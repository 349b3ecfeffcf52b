package id.teladan.organisasi;

import id.teladan.organisasi.RantaiPenilai.Identitas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People with the post that documents name; one statement for all of them. */
@Repository
class IdentitasRepository {
    private final JdbcClient jdbc;

    IdentitasRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PegawaiId, Identitas> identitas(DinasId dinas, String instansi, Collection<PegawaiId> orang, LocalDate hari) {
        Map<PegawaiId, Identitas> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT g.pegawai_id, g.nama, g.nip, g.golongan, g.jenjang_jabatan, g.jenis_ptk, t.peran, s.nama AS satuan
                          FROM organisasi.pegawai g
                          LEFT JOIN LATERAL (
                              SELECT peran, satuan_id FROM organisasi.penugasan t
                               WHERE t.dinas_id = g.dinas_id AND t.pegawai_id = g.pegawai_id AND NOT t.batal AND t.mulai <= :hari
                               ORDER BY t.sampai IS NULL OR t.sampai >= :hari DESC,
                                   array_position(ARRAY['KEPALA_DINAS', 'KEPALA_SEKOLAH', 'PENGAWAS', 'PLT_KEPALA_SEKOLAH'], t.peran),
                                   t.induk DESC, t.mulai DESC LIMIT 1) t ON true
                          LEFT JOIN organisasi.satuan s ON s.dinas_id = g.dinas_id AND s.satuan_id = t.satuan_id
                         WHERE g.dinas_id = :dinas AND g.pegawai_id = ANY(:orang)
                        """)
                .param("hari", hari)
                .param("dinas", dinas.nilai())
                .param("orang", orang.stream().map(PegawaiId::nilai).distinct().toArray(UUID[]::new))
                .query(r -> {
                    PegawaiId id = new PegawaiId(r.getObject("pegawai_id", UUID.class));
                    String satuan = r.getString("satuan");
                    String peran = r.getString("peran");
                    hasil.put(
                            id,
                            new Identitas(
                                    id,
                                    r.getString("nama"),
                                    r.getString("nip"),
                                    r.getString("golongan"),
                                    DataDiri.jabatan(
                                            peran == null ? null : Peran.valueOf(peran),
                                            r.getString("jenjang_jabatan"),
                                            r.getString("jenis_ptk")),
                                    satuan == null ? instansi : satuan));
                });
        return hasil;
    }
}
