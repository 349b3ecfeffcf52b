package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Zona;
import id.teladan.web.TidakDitemukan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DinasRepository {
    private final JdbcClient jdbc;
    /** Every page needs the zone of its dinas, and a dinas never changes once it is there. */
    private final Map<DinasId, DinasRingkas> dikenal = new ConcurrentHashMap<>();

    DinasRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DinasRingkas> semua() {
        return jdbc.sql("SELECT dinas_id, kode_wilayah, nama, zona FROM organisasi.dinas ORDER BY kode_wilayah")
                .query((rs, n) -> baris(rs))
                .list();
    }

    DinasRingkas ambil(DinasId dinas) {
        DinasRingkas ada = dikenal.get(dinas);
        if (ada == null) {
            ada = jdbc.sql("SELECT dinas_id, kode_wilayah, nama, zona FROM organisasi.dinas WHERE dinas_id = :dinas")
                    .param("dinas", dinas.nilai())
                    .query((rs, n) -> baris(rs))
                    .optional()
                    .orElseThrow(() -> new TidakDitemukan("Dinas tidak ditemukan"));
            dikenal.put(dinas, ada);
        }
        return ada;
    }

    private static DinasRingkas baris(ResultSet rs) throws SQLException {
        return new DinasRingkas(
                new DinasId(rs.getObject("dinas_id", UUID.class)),
                rs.getString("kode_wilayah"),
                rs.getString("nama"),
                Zona.valueOf(rs.getString("zona")));
    }

    Optional<String> namaWilayah(String kode) {
        return jdbc.sql("SELECT nama FROM organisasi.wilayah WHERE kode = :kode")
                .param("kode", kode)
                .query(String.class)
                .optional();
    }

    /** Names of the kecamatan of a kabupaten or kota, for suggestions; a province has none of its own. */
    List<String> kecamatan(DinasId dinas) {
        return jdbc.sql("""
                        SELECT w.nama FROM organisasi.dinas d
                        JOIN organisasi.wilayah w ON w.kode LIKE d.kode_wilayah || '.__'
                        WHERE d.dinas_id = :dinas AND length(d.kode_wilayah) = 5 ORDER BY w.nama
                        """).param("dinas", dinas.nilai()).query(String.class).list();
    }

    /** False when the region has a dinas already. */
    boolean tambah(DinasRingkas d) {
        return jdbc.sql("""
                        INSERT INTO organisasi.dinas (dinas_id, kode_wilayah, nama, zona)
                        VALUES (:dinas, :kode, :nama, :zona) ON CONFLICT (kode_wilayah) DO NOTHING
                        """)
                        .param("dinas", d.id().nilai())
                        .param("kode", d.kode())
                        .param("nama", d.nama())
                        .param("zona", d.zona().name())
                        .update()
                == 1;
    }

    /** Makes two appointments of a kepala dinas wait for each other; new people and schools go on meanwhile. */
    void kunci(DinasId dinas) {
        jdbc.sql("SELECT 1 FROM organisasi.dinas WHERE dinas_id = :dinas FOR NO KEY UPDATE")
                .param("dinas", dinas.nilai())
                .query(Integer.class)
                .optional();
    }
}
