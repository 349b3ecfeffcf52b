package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who rate: who assesses a person and who stands above, together, and how documents name people. */
@Service
@Transactional(readOnly = true)
public class RantaiPenilai {
    private final DinasRepository dinas;
    private final PenilaiRepository penilai;
    private final JdbcClient jdbc;

    RantaiPenilai(DinasRepository dinas, PenilaiRepository penilai, JdbcClient jdbc) {
        this.dinas = dinas;
        this.penilai = penilai;
        this.jdbc = jdbc;
    }

    /** The pejabat penilai of the day, and his own, to whom an objection goes. */
    public record Rantai(PejabatPenilai penilai, PejabatPenilai atasan) {}

    /** How a document names a person on a day; {@code tempat} is his school, or the dinas. */
    public record Identitas(
            PegawaiId id,
            String nama,
            @Nullable String nip,
            @Nullable String golongan,
            String jabatan,
            String tempat) {}

    /** As {@link Organisasi#pejabatPenilai} and {@link Organisasi#atasanPejabatPenilai}; one statement. */
    public Rantai rantai(DinasId dinas, PegawaiId pegawai, LocalDate hari, AturanTanpaKepala aturan) {
        AturanPenilai a = new AturanPenilai(
                penilai.fakta(dinas, pegawai, hari),
                hari,
                this.dinas.ambil(dinas).nama());
        return new Rantai(a.penilai(pegawai, aturan), a.atasanPenilai(pegawai, aturan));
    }

    /** These people as documents name them on the day, in the highest post that they have; one statement. */
    public Map<PegawaiId, Identitas> identitas(DinasId dinas, Collection<PegawaiId> orang, LocalDate hari) {
        String instansi = this.dinas.ambil(dinas).nama();
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
                                    jabatan(
                                            peran == null ? null : Peran.valueOf(peran),
                                            r.getString("jenjang_jabatan"),
                                            r.getString("jenis_ptk")),
                                    satuan == null ? instansi : satuan));
                });
        return hasil;
    }

    private static String jabatan(@Nullable Peran peran, @Nullable String jenjang, String jenisPtk) {
        return peran == null || peran == Peran.GURU
                ? jenjang == null || jenjang.isBlank() ? jenisPtk : jenjang.startsWith("Guru") ? jenjang : "Guru " + jenjang
                : peran.sebutan();
    }
}
