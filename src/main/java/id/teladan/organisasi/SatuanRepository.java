package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Schools, their NPSN in the whole installation, and what was imported of their Rapor Pendidikan. */
@Repository
class SatuanRepository {
    private static final String KOLOM = "satuan_id, npsn, nama, jenjang, negeri, alamat, kecamatan, versi";

    private final JdbcClient jdbc;

    SatuanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Satuan> ambil(DinasId dinas, SatuanId id) {
        return jdbc.sql("SELECT " + KOLOM + " FROM organisasi.satuan WHERE dinas_id = :dinas AND satuan_id = :satuan")
                .param("dinas", dinas.nilai())
                .param("satuan", id.nilai())
                .query((rs, n) -> baris(rs))
                .optional();
    }

    /** Schools with this NPSN or this name, or else with the text in their name; at most {@code batas}. */
    List<Satuan> cocok(DinasId dinas, String teks, int batas) {
        return jdbc.sql("SELECT " + KOLOM + """
                         FROM organisasi.satuan
                        WHERE dinas_id = :dinas AND (npsn = upper(:teks) OR strpos(lower(nama), lower(:teks)) > 0)
                        ORDER BY npsn = upper(:teks) DESC, lower(nama) = lower(:teks) DESC, lower(nama), satuan_id
                        LIMIT :batas
                        """)
                .param("dinas", dinas.nilai())
                .param("teks", teks)
                .param("batas", batas)
                .query((rs, n) -> baris(rs))
                .list();
    }

    static Satuan baris(ResultSet rs) throws SQLException {
        return new Satuan(
                new SatuanId(rs.getObject("satuan_id", UUID.class)),
                new TataOrganisasi.SatuanBaru(
                        new Npsn(rs.getString("npsn")),
                        rs.getString("nama"),
                        Jenjang.valueOf(rs.getString("jenjang")),
                        rs.getBoolean("negeri"),
                        rs.getString("alamat"),
                        rs.getString("kecamatan")),
                rs.getInt("versi"));
    }

    /** Takes the NPSN for this school; false when another school of the installation has it. */
    boolean ambilNpsn(DinasId dinas, SatuanId id, Npsn npsn) {
        return jdbc.sql("""
                        INSERT INTO organisasi.npsn (npsn, dinas_id, satuan_id) VALUES (:npsn, :dinas, :satuan)
                        ON CONFLICT (npsn) DO NOTHING
                        """)
                        .param("npsn", npsn.angka())
                        .param("dinas", dinas.nilai())
                        .param("satuan", id.nilai())
                        .update()
                == 1;
    }

    void lepasNpsn(Npsn npsn) {
        jdbc.sql("DELETE FROM organisasi.npsn WHERE npsn = :npsn")
                .param("npsn", npsn.angka())
                .update();
    }

    Optional<PemilikNomor> pemilikNpsn(Npsn npsn) {
        return jdbc.sql("""
                        SELECT n.dinas_id, d.nama, n.satuan_id FROM organisasi.npsn n
                        JOIN organisasi.dinas d ON d.dinas_id = n.dinas_id
                        WHERE n.npsn = :npsn
                        """)
                .param("npsn", npsn.angka())
                .query((rs, n) -> new PemilikNomor(
                        new DinasId(rs.getObject("dinas_id", UUID.class)),
                        rs.getString("nama"),
                        rs.getObject("satuan_id", UUID.class)))
                .optional();
    }

    void tambah(DinasId dinas, SatuanId id, TataOrganisasi.SatuanBaru isi) {
        jdbc.sql("""
                        INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri, alamat, kecamatan)
                        VALUES (:dinas, :satuan, :npsn, :nama, :jenjang, :negeri, :alamat, :kecamatan)
                        """)
                .param("dinas", dinas.nilai())
                .param("satuan", id.nilai())
                .param("npsn", isi.npsn().angka())
                .param("nama", isi.nama())
                .param("jenjang", isi.jenjang().name())
                .param("negeri", isi.negeri())
                .param("alamat", isi.alamat())
                .param("kecamatan", isi.kecamatan())
                .update();
    }

    /** False when the school was changed meanwhile. */
    boolean ubah(DinasId dinas, SatuanId id, TataOrganisasi.SatuanBaru isi, int versi) {
        return jdbc.sql("""
                        UPDATE organisasi.satuan SET npsn = :npsn, nama = :nama, jenjang = :jenjang, negeri = :negeri,
                            alamat = :alamat, kecamatan = :kecamatan, versi = versi + 1
                        WHERE dinas_id = :dinas AND satuan_id = :satuan AND versi = :versi
                        """)
                        .param("dinas", dinas.nilai())
                        .param("satuan", id.nilai())
                        .param("npsn", isi.npsn().angka())
                        .param("nama", isi.nama())
                        .param("jenjang", isi.jenjang().name())
                        .param("negeri", isi.negeri())
                        .param("alamat", isi.alamat())
                        .param("kecamatan", isi.kecamatan())
                        .param("versi", versi)
                        .update()
                == 1;
    }

    /** Makes two changes of who leads this school wait for each other; false when there is none such. */
    boolean kunci(DinasId dinas, SatuanId id) {
        return jdbc.sql(
                        "SELECT 1 FROM organisasi.satuan WHERE dinas_id = :dinas AND satuan_id = :satuan FOR NO KEY UPDATE")
                .param("dinas", dinas.nilai())
                .param("satuan", id.nilai())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<Rapor> rapor(DinasId dinas, SatuanId id) {
        record Baris(int tahun, Rapor.Indikator indikator) {}
        List<Baris> baris = jdbc.sql("""
                        SELECT i.tahun, i.kode, i.nama, i.capaian, i.golongan, i.nilai, i.arah, i.ubah
                        FROM organisasi.rapor_indikator i
                        WHERE i.dinas_id = :dinas AND i.satuan_id = :satuan
                            AND i.tahun = (SELECT max(tahun) FROM organisasi.rapor WHERE dinas_id = :dinas AND satuan_id = :satuan)
                        ORDER BY i.urutan
                        """)
                .param("dinas", dinas.nilai())
                .param("satuan", id.nilai())
                .query((rs, n) -> new Baris(
                        rs.getInt("tahun"),
                        new Rapor.Indikator(
                                rs.getString("kode"),
                                rs.getString("nama"),
                                rs.getString("capaian"),
                                Rapor.Golongan.valueOf(rs.getString("golongan")),
                                rs.getString("nilai"),
                                rs.getString("arah"),
                                rs.getString("ubah"))))
                .list();
        return baris.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rapor(
                        baris.getFirst().tahun(),
                        baris.stream().map(Baris::indikator).toList()));
    }
}
