package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Nip;
import id.teladan.umum.Nuptk;
import id.teladan.umum.PegawaiId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People and their NIP in the whole installation. */
@Repository
class PegawaiRepository {
    private final JdbcClient jdbc;

    PegawaiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Pegawai> ambil(DinasId dinas, PegawaiId id) {
        return ambil(dinas, id, "");
    }

    /** The same, locked until the transaction ends: two changes of one person wait for each other. */
    Optional<Pegawai> ambilTerkunci(DinasId dinas, PegawaiId id) {
        return ambil(dinas, id, "FOR NO KEY UPDATE");
    }

    private Optional<Pegawai> ambil(DinasId dinas, PegawaiId id, String kunci) {
        return jdbc.sql("""
                        SELECT pegawai_id, nama, nip, nuptk, status, jenis_ptk, golongan, jenjang_jabatan, surel, versi
                        FROM organisasi.pegawai WHERE dinas_id = :dinas AND pegawai_id = :pegawai
                        """ + kunci)
                .param("dinas", dinas.nilai())
                .param("pegawai", id.nilai())
                .query((rs, n) -> baris(rs))
                .optional();
    }

    static Pegawai baris(ResultSet rs) throws SQLException {
        String nip = rs.getString("nip");
        String nuptk = rs.getString("nuptk");
        return new Pegawai(
                new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                new TataOrganisasi.PegawaiBaru(
                        rs.getString("nama"),
                        nip == null ? null : new Nip(nip),
                        nuptk == null ? null : new Nuptk(nuptk),
                        StatusKepegawaian.valueOf(rs.getString("status")),
                        rs.getString("jenis_ptk"),
                        rs.getString("golongan"),
                        rs.getString("jenjang_jabatan"),
                        rs.getString("surel")),
                rs.getInt("versi"));
    }

    Map<PegawaiId, String> nama(DinasId dinas, Collection<PegawaiId> pegawai) {
        Map<PegawaiId, String> hasil = new HashMap<>();
        if (pegawai.isEmpty()) {
            return hasil;
        }
        jdbc.sql("SELECT pegawai_id, nama FROM organisasi.pegawai WHERE dinas_id = :dinas AND pegawai_id = ANY(:semua)")
                .param("dinas", dinas.nilai())
                .param(
                        "semua",
                        pegawai.stream().map(PegawaiId::nilai).distinct().toArray(UUID[]::new))
                .query(rs -> {
                    hasil.put(new PegawaiId(rs.getObject("pegawai_id", UUID.class)), rs.getString("nama"));
                });
        return hasil;
    }

    /** Takes the NIP for this person; false when somebody in the installation has it. */
    boolean ambilNip(DinasId dinas, PegawaiId id, Nip nip) {
        return jdbc.sql("""
                        INSERT INTO organisasi.nip (nip, dinas_id, pegawai_id) VALUES (:nip, :dinas, :pegawai)
                        ON CONFLICT (nip) DO NOTHING
                        """)
                        .param("nip", nip.angka())
                        .param("dinas", dinas.nilai())
                        .param("pegawai", id.nilai())
                        .update()
                == 1;
    }

    void lepasNip(Nip nip) {
        jdbc.sql("DELETE FROM organisasi.nip WHERE nip = :nip")
                .param("nip", nip.angka())
                .update();
    }

    /** Another address for a person, in the table by which it is looked up. */
    void gantiSurel(DinasId dinas, PegawaiId id, @Nullable String lama, @Nullable String baru) {
        String dari = SurelPegawai.kunci(lama);
        String ke = SurelPegawai.kunci(baru);
        if (!dari.isEmpty() && !dari.equals(ke)) {
            jdbc.sql(
                            "DELETE FROM organisasi.surel WHERE surel = :surel AND dinas_id = :dinas AND pegawai_id = :pegawai")
                    .param("surel", dari)
                    .param("dinas", dinas.nilai())
                    .param("pegawai", id.nilai())
                    .update();
        }
        if (!ke.isEmpty() && !dari.equals(ke)) {
            jdbc.sql("""
                            INSERT INTO organisasi.surel (surel, dinas_id, pegawai_id) VALUES (:surel, :dinas, :pegawai)
                            ON CONFLICT DO NOTHING""")
                    .param("surel", ke)
                    .param("dinas", dinas.nilai())
                    .param("pegawai", id.nilai())
                    .update();
        }
    }

    Optional<PemilikNomor> pemilikNip(Nip nip) {
        return jdbc.sql("""
                        SELECT n.dinas_id, d.nama, n.pegawai_id FROM organisasi.nip n
                        JOIN organisasi.dinas d ON d.dinas_id = n.dinas_id
                        WHERE n.nip = :nip
                        """)
                .param("nip", nip.angka())
                .query((rs, n) -> new PemilikNomor(
                        new DinasId(rs.getObject("dinas_id", UUID.class)),
                        rs.getString("nama"),
                        rs.getObject("pegawai_id", UUID.class)))
                .optional();
    }

    /** Name of another person of the dinas with this NUPTK. */
    Optional<String> pemilikNuptk(DinasId dinas, Nuptk nuptk, @Nullable PegawaiId selain) {
        return jdbc.sql("""
                        SELECT nama FROM organisasi.pegawai
                        WHERE dinas_id = :dinas AND nuptk = :nuptk AND pegawai_id IS DISTINCT FROM CAST(:selain AS uuid)
                        """)
                .param("dinas", dinas.nilai())
                .param("nuptk", nuptk.angka())
                .param("selain", selain == null ? null : selain.nilai())
                .query(String.class)
                .optional();
    }

    void tambah(DinasId dinas, PegawaiId id, TataOrganisasi.PegawaiBaru isi) {
        isian(dinas, id, isi, jdbc.sql("""
                        INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, nip, nuptk, status, jenis_ptk, golongan,
                            jenjang_jabatan, surel)
                        VALUES (:dinas, :pegawai, :nama, :nip, :nuptk, :status, :jenis, :golongan, :jenjang, :surel)
                        """)).update();
    }

    /** False when the person was changed meanwhile. */
    boolean ubah(DinasId dinas, PegawaiId id, TataOrganisasi.PegawaiBaru isi, int versi) {
        return isian(dinas, id, isi, jdbc.sql("""
                        UPDATE organisasi.pegawai SET nama = :nama, nip = :nip, nuptk = :nuptk, status = :status,
                            jenis_ptk = :jenis, golongan = :golongan, jenjang_jabatan = :jenjang, surel = :surel,
                            versi = versi + 1
                        WHERE dinas_id = :dinas AND pegawai_id = :pegawai AND versi = :versi
                        """)).param("versi", versi).update() == 1;
    }

    private static JdbcClient.StatementSpec isian(
            DinasId dinas, PegawaiId id, TataOrganisasi.PegawaiBaru isi, JdbcClient.StatementSpec sql) {
        Nip nip = isi.nip();
        Nuptk nuptk = isi.nuptk();
        return sql.param("dinas", dinas.nilai())
                .param("pegawai", id.nilai())
                .param("nama", isi.nama())
                .param("nip", nip == null ? null : nip.angka())
                .param("nuptk", nuptk == null ? null : nuptk.angka())
                .param("status", isi.status().name())
                .param("jenis", isi.jenisPtk())
                .param("golongan", isi.golongan())
                .param("jenjang", isi.jenjangJabatan())
                .param("surel", isi.surel());
    }

    /** Makes two changes of one person's assignments wait for each other; false when there is none such. */
    boolean kunci(DinasId dinas, PegawaiId id) {
        return jdbc.sql(
                        "SELECT 1 FROM organisasi.pegawai WHERE dinas_id = :dinas AND pegawai_id = :pegawai FOR NO KEY UPDATE")
                .param("dinas", dinas.nilai())
                .param("pegawai", id.nilai())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** People whose name contains the text, or with this NIP or NUPTK; at most {@code batas}, by name. */
    List<Pegawai> cari(DinasId dinas, String teks, int batas) {
        return jdbc.sql("""
                        SELECT pegawai_id, nama, nip, nuptk, status, jenis_ptk, golongan, jenjang_jabatan, surel, versi
                        FROM organisasi.pegawai
                        WHERE dinas_id = :dinas
                            AND (strpos(lower(nama), lower(:teks)) > 0 OR nip = :angka OR nuptk = :angka)
                        ORDER BY lower(nama), pegawai_id LIMIT :batas
                        """)
                .param("dinas", dinas.nilai())
                .param("teks", teks)
                .param("angka", teks.replaceAll("\\s", ""))
                .param("batas", batas)
                .query((rs, n) -> baris(rs))
                .list();
    }
}
