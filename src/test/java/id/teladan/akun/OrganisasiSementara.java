package id.teladan.akun;

import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PenugasanRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stands in for the door organisasi as long as it has no code, over the rows of the same tables. */
final class OrganisasiSementara {
    private OrganisasiSementara() {}

    static Organisasi dari(JdbcClient db) {
        return (Organisasi) Proxy.newProxyInstance(
                Organisasi.class.getClassLoader(), new Class<?>[] {Organisasi.class}, (p, m, a) -> switch (m.getName()) {
                    case "dinas" -> db.sql("SELECT * FROM organisasi.dinas WHERE dinas_id = ?")
                            .param(((DinasId) a[0]).nilai())
                            .query((rs, i) -> new DinasRingkas(
                                    (DinasId) a[0],
                                    rs.getString("kode_wilayah"),
                                    rs.getString("nama"),
                                    Zona.valueOf(rs.getString("zona"))))
                            .single();
                    case "nama" -> ((Collection<?>) a[1]).stream().map(PegawaiId.class::cast).collect(Collectors.toMap(
                            id -> id,
                            id -> db.sql("SELECT nama FROM organisasi.pegawai WHERE pegawai_id = ?")
                                    .param(id.nilai())
                                    .query(String.class)
                                    .single()));
                    case "penugasan" -> db.sql("""
                                    SELECT g.*, coalesce(s.nama, d.nama) AS tempat FROM organisasi.penugasan g
                                    JOIN organisasi.dinas d USING (dinas_id)
                                    LEFT JOIN organisasi.satuan s USING (dinas_id, satuan_id)
                                    WHERE g.dinas_id = ? AND g.pegawai_id = ? AND NOT g.batal AND g.mulai <= ?
                                      AND (g.sampai IS NULL OR g.sampai >= ?) ORDER BY g.induk DESC, g.mulai""")
                            .params(((DinasId) a[0]).nilai(), ((PegawaiId) a[1]).nilai(), a[2], a[2])
                            .query((rs, i) -> new PenugasanRingkas(
                                    rs.getObject("penugasan_id", UUID.class),
                                    Peran.valueOf(rs.getString("peran")),
                                    rs.getString("satuan_id") == null
                                            ? null
                                            : SatuanId.of(rs.getString("satuan_id")),
                                    rs.getString("tempat"),
                                    rs.getBoolean("induk"),
                                    new Rentang(
                                            rs.getObject("mulai", LocalDate.class),
                                            rs.getObject("sampai", LocalDate.class))))
                            .list();
                    default -> throw new UnsupportedOperationException(m.getName());
                });
    }
}
