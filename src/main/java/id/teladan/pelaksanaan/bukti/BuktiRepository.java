package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.perencanaan.Bagian;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Evidence and its history. */
@Repository
class BuktiRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    BuktiRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All of one person in a period, oldest first; locked until the end of the transaction when it is to be written. */
    List<Bukti> semua(DinasId dinas, PegawaiId pemilik, PeriodeId periode, boolean kunci) {
        return jdbc.sql("""
                        SELECT * FROM pelaksanaan.bukti WHERE dinas_id = ? AND pegawai_id = ? AND periode_id = ? ORDER BY bukti_id
                        """ + (kunci ? " FOR NO KEY UPDATE" : ""))
                .params(dinas.nilai(), pemilik.nilai(), periode.nilai())
                .query((r, n) -> baca(r))
                .list();
    }

    Optional<Bukti> cari(DinasId dinas, UUID id) {
        return jdbc.sql("SELECT * FROM pelaksanaan.bukti WHERE dinas_id = ? AND bukti_id = ?")
                .params(dinas.nilai(), id)
                .query((r, n) -> baca(r))
                .optional();
    }

    Optional<Bukti> dariBerkas(DinasId dinas, BerkasId berkas) {
        return jdbc.sql("SELECT * FROM pelaksanaan.bukti WHERE dinas_id = ? AND berkas_id = ?")
                .params(dinas.nilai(), berkas.nilai())
                .query((r, n) -> baca(r))
                .optional();
    }

    /** @return false when its place was taken meanwhile: nothing was written */
    boolean tambah(Bukti b) {
        return jdbc.sql("""
                                INSERT INTO pelaksanaan.bukti (dinas_id, bukti_id, periode_id, pegawai_id, peran, bagian, kode, jenis,
                                    urutan, skp_id, status, berkas_id, judul, tanggal, uraian, catatan, menggantikan, versi, sejak)
                                VALUES (:dinas, :id, :periode, :pegawai, :peran, :bagian, :kode, :jenis, :urutan, :skp, :status, :berkas,
                                    :judul, :tanggal, :uraian, :catatan, :menggantikan, :versi, :sejak)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("dinas", b.dinas().nilai())
                        .param("id", b.id())
                        .param("periode", b.periode().nilai())
                        .param("pegawai", b.pemilik().nilai())
                        .param("peran", b.peran().name())
                        .param("bagian", b.tempat().bagian().name())
                        .param("kode", b.tempat().kode())
                        .param("jenis", b.tempat().jenis().name())
                        .param("urutan", b.tempat().urutan())
                        .param("skp", b.skp())
                        .param("status", b.status().name())
                        .param("berkas", berkas(b))
                        .param("judul", b.judul())
                        .param("tanggal", b.tanggal())
                        .param("uraian", b.uraian())
                        .param("catatan", b.catatan())
                        .param("menggantikan", b.menggantikan())
                        .param("versi", b.versi())
                        .param("sejak", Timestamp.from(b.sejak()))
                        .update()
                == 1;
    }

    void simpan(Bukti b) {
        jdbc.sql("""
                        UPDATE pelaksanaan.bukti SET status = :status, judul = :judul, tanggal = :tanggal, uraian = :uraian,
                               catatan = :catatan, versi = :versi, sejak = :sejak
                         WHERE dinas_id = :dinas AND bukti_id = :id
                        """)
                .param("status", b.status().name())
                .param("judul", b.judul())
                .param("tanggal", b.tanggal())
                .param("uraian", b.uraian())
                .param("catatan", b.catatan())
                .param("versi", b.versi())
                .param("sejak", Timestamp.from(b.sejak()))
                .param("dinas", b.dinas().nilai())
                .param("id", b.id())
                .update();
    }

    void catat(Bukti b, CatatanBukti c) {
        Map<String, String> isi = new HashMap<>();
        isi.put("judul", b.judul());
        isi.put("tanggal", b.tanggal() == null ? null : b.tanggal().toString());
        isi.put("uraian", b.uraian());
        isi.put("berkas", b.berkas() == null ? null : b.berkas().toString());
        isi.values().removeIf(java.util.Objects::isNull);
        jdbc.sql("""
                        INSERT INTO pelaksanaan.riwayat_bukti (dinas_id, bukti_id, riwayat_id, pada, oleh, atas_nama, sebagai, langkah,
                            dari, ke, catatan, isi)
                        VALUES (:dinas, :id, :riwayat, :pada, :oleh, :atasNama, :sebagai, :langkah, :dari, :ke, :catatan, :isi::jsonb)
                        """)
                .param("dinas", b.dinas().nilai())
                .param("id", b.id())
                .param("riwayat", Uuid7.baru())
                .param("pada", Timestamp.from(c.pada()))
                .param("oleh", c.oleh().nilai())
                .param("atasNama", c.atasNama() == null ? null : c.atasNama().nilai())
                .param("sebagai", c.sebagai().name())
                .param("langkah", c.langkah().name())
                .param("dari", c.dari().name())
                .param("ke", c.ke().name())
                .param("catatan", c.catatan())
                .param("isi", json.writeValueAsString(isi))
                .update();
    }

    /** The history of all evidence of one person in a period, oldest first. */
    List<CatatanBukti> riwayat(DinasId dinas, PegawaiId pemilik, PeriodeId periode) {
        return jdbc.sql("""
                        SELECT r.* FROM pelaksanaan.riwayat_bukti r JOIN pelaksanaan.bukti b USING (dinas_id, bukti_id)
                         WHERE b.dinas_id = ? AND b.pegawai_id = ? AND b.periode_id = ? ORDER BY r.riwayat_id
                        """)
                .params(dinas.nilai(), pemilik.nilai(), periode.nilai())
                .query((r, n) -> new CatatanBukti(
                        r.getObject("bukti_id", UUID.class),
                        r.getTimestamp("pada").toInstant(),
                        new PegawaiId(r.getObject("oleh", UUID.class)),
                        pegawai(r, "atas_nama"),
                        PihakBukti.valueOf(r.getString("sebagai")),
                        LangkahBukti.valueOf(r.getString("langkah")),
                        StatusBukti.valueOf(r.getString("dari")),
                        StatusBukti.valueOf(r.getString("ke")),
                        r.getString("catatan")))
                .list();
    }

    /** How much of each person stands where, in one statement. */
    Map<PegawaiId, Map<StatusBukti, Integer>> hitung(DinasId dinas, PeriodeId periode, Collection<PegawaiId> orang) {
        Map<PegawaiId, Map<StatusBukti, Integer>> hasil = new HashMap<>();
        if (!orang.isEmpty()) {
            jdbc.sql("""
                            SELECT pegawai_id, status, count(*) AS jumlah FROM pelaksanaan.bukti
                             WHERE dinas_id = :dinas AND periode_id = :periode AND pegawai_id IN (:orang) GROUP BY 1, 2
                            """)
                    .param("dinas", dinas.nilai())
                    .param("periode", periode.nilai())
                    .param("orang", orang.stream().map(PegawaiId::nilai).toList())
                    .query(r -> {
                        hasil.computeIfAbsent(
                                        new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                                        x -> new java.util.EnumMap<>(StatusBukti.class))
                                .put(StatusBukti.valueOf(r.getString("status")), r.getInt("jumlah"));
                    });
        }
        return hasil;
    }

    private static @Nullable UUID berkas(Bukti b) {
        BerkasId id = b.berkas();
        return id == null ? null : id.nilai();
    }

    private static @Nullable PegawaiId pegawai(ResultSet r, String kolom) throws SQLException {
        UUID id = r.getObject(kolom, UUID.class);
        return id == null ? null : new PegawaiId(id);
    }

    private static Bukti baca(ResultSet r) throws SQLException {
        UUID berkas = r.getObject("berkas_id", UUID.class);
        return new Bukti(
                new DinasId(r.getObject("dinas_id", UUID.class)),
                r.getObject("bukti_id", UUID.class),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                new Tempat(
                        Bagian.valueOf(r.getString("bagian")),
                        r.getString("kode"),
                        JenisBukti.valueOf(r.getString("jenis")),
                        r.getInt("urutan")),
                r.getObject("skp_id", UUID.class),
                StatusBukti.valueOf(r.getString("status")),
                berkas == null ? null : new BerkasId(berkas),
                r.getString("judul"),
                r.getObject("tanggal", LocalDate.class),
                r.getString("uraian"),
                r.getString("catatan"),
                r.getObject("menggantikan", UUID.class),
                r.getInt("versi"),
                r.getTimestamp("sejak").toInstant());
    }
}
