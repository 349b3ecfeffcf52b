package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Nip;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The people of one dinas as a long list that is read page by page; for rooms that show something of their own beside each. */
@Service
public class DaftarPegawai {
    private final JdbcClient db;

    DaftarPegawai(JdbcClient db) {
        this.db = db;
    }

    /**
     * People by name, one statement.
     *
     * @param cari part of a name or of a school's name, or the beginning of a NIP; empty for all
     * @param satuan only people with an assignment at this school on the day
     */
    public Halaman halaman(
            DinasId dinas, String cari, @Nullable SatuanId satuan, LocalDate hari, long lewati, int batas) {
        String pola =
                "%" + cari.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        List<Hitungan> hasil = db.sql("""
                        SELECT h.*, t.satuan_id, t.nama AS satuan FROM (
                          SELECT p.dinas_id, p.pegawai_id, p.nama, p.nip, count(*) OVER () AS jumlah
                          FROM organisasi.pegawai p
                          WHERE p.dinas_id = :dinas
                            AND (:semua OR p.nama ILIKE :pola OR p.nip LIKE substr(:pola, 2) OR EXISTS (
                              SELECT 1 FROM organisasi.penugasan g
                              JOIN organisasi.satuan s ON s.dinas_id = g.dinas_id AND s.satuan_id = g.satuan_id
                              WHERE g.dinas_id = :dinas AND g.pegawai_id = p.pegawai_id AND NOT g.batal
                                AND g.mulai <= :hari AND (g.sampai IS NULL OR g.sampai >= :hari) AND s.nama ILIKE :pola))
                            AND (CAST(:satuan AS uuid) IS NULL OR EXISTS (
                              SELECT 1 FROM organisasi.penugasan g
                              WHERE g.dinas_id = :dinas AND g.pegawai_id = p.pegawai_id AND g.satuan_id = :satuan
                                AND NOT g.batal AND g.mulai <= :hari AND (g.sampai IS NULL OR g.sampai >= :hari)))
                          ORDER BY p.nama, p.pegawai_id LIMIT :batas OFFSET :lewati) h
                        LEFT JOIN LATERAL (
                          SELECT s.satuan_id, s.nama FROM organisasi.penugasan g
                          JOIN organisasi.satuan s ON s.dinas_id = g.dinas_id AND s.satuan_id = g.satuan_id
                          WHERE g.dinas_id = h.dinas_id AND g.pegawai_id = h.pegawai_id AND NOT g.batal
                            AND g.mulai <= :hari AND (g.sampai IS NULL OR g.sampai >= :hari)
                          ORDER BY g.satuan_id IS NOT DISTINCT FROM CAST(:satuan AS uuid) DESC, g.induk DESC, g.mulai
                          LIMIT 1) t ON true
                        ORDER BY h.nama, h.pegawai_id""")
                .param("dinas", dinas.nilai())
                .param("semua", cari.isBlank())
                .param("pola", pola)
                .param("satuan", satuan == null ? null : satuan.nilai())
                .param("hari", hari)
                .param("batas", batas)
                .param("lewati", lewati)
                .query((rs, i) -> new Hitungan(baris(rs), rs.getLong("jumlah")))
                .list();
        long jumlah = hasil.isEmpty() ? 0 : hasil.getFirst().jumlah();
        return new Halaman(hasil.stream().map(Hitungan::baris).toList(), jumlah);
    }

    /** One person; empty when the dinas has none of this id. */
    public Optional<Baris> satu(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return banyak(dinas, List.of(pegawai), hari).stream().findFirst();
    }

    /** These people by name, one statement; without those whom the dinas does not have. */
    public List<Baris> banyak(DinasId dinas, Collection<PegawaiId> pegawai, LocalDate hari) {
        return db.sql("""
                        SELECT p.pegawai_id, p.nama, p.nip, t.satuan_id, t.nama AS satuan FROM organisasi.pegawai p
                        LEFT JOIN LATERAL (
                          SELECT s.satuan_id, s.nama FROM organisasi.penugasan g
                          JOIN organisasi.satuan s ON s.dinas_id = g.dinas_id AND s.satuan_id = g.satuan_id
                          WHERE g.dinas_id = p.dinas_id AND g.pegawai_id = p.pegawai_id AND NOT g.batal
                            AND g.mulai <= :hari AND (g.sampai IS NULL OR g.sampai >= :hari)
                          ORDER BY g.induk DESC, g.mulai LIMIT 1) t ON true
                        WHERE p.dinas_id = :dinas AND p.pegawai_id = ANY(:pegawai) ORDER BY p.nama, p.pegawai_id""")
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .param("hari", hari)
                .query((rs, i) -> baris(rs))
                .list();
    }

    /** Who holds this role at the school, or at the dinas itself ({@code satuan} null), on the day; by name, one statement. */
    public List<Baris> bertugas(DinasId dinas, @Nullable SatuanId satuan, Peran peran, LocalDate hari) {
        return db.sql("""
                        SELECT DISTINCT p.pegawai_id, p.nama, p.nip, s.satuan_id, s.nama AS satuan FROM organisasi.penugasan g
                        JOIN organisasi.pegawai p ON p.dinas_id = g.dinas_id AND p.pegawai_id = g.pegawai_id
                        LEFT JOIN organisasi.satuan s ON s.dinas_id = g.dinas_id AND s.satuan_id = g.satuan_id
                        WHERE g.dinas_id = :dinas AND g.satuan_id IS NOT DISTINCT FROM CAST(:satuan AS uuid) AND g.peran = :peran
                          AND NOT g.batal AND g.mulai <= :hari AND (g.sampai IS NULL OR g.sampai >= :hari)
                        ORDER BY p.nama, p.pegawai_id""")
                .param("dinas", dinas.nilai())
                .param("satuan", satuan == null ? null : satuan.nilai())
                .param("peran", peran.name())
                .param("hari", hari)
                .query((rs, i) -> baris(rs))
                .list();
    }

    /** Name of a school; empty when the dinas has none of this id. */
    public Optional<String> namaSatuan(DinasId dinas, SatuanId satuan) {
        return db.sql("SELECT nama FROM organisasi.satuan WHERE dinas_id = :dinas AND satuan_id = :satuan")
                .param("dinas", dinas.nilai())
                .param("satuan", satuan.nilai())
                .query(String.class)
                .optional();
    }

    /** Names of schools, one statement. */
    public Map<SatuanId, String> namaSatuan(DinasId dinas, Collection<SatuanId> satuan) {
        Map<SatuanId, String> hasil = new HashMap<>();
        db.sql("SELECT satuan_id, nama FROM organisasi.satuan WHERE dinas_id = :dinas AND satuan_id = ANY(:satuan)")
                .param("dinas", dinas.nilai())
                .param("satuan", satuan.stream().map(SatuanId::nilai).toArray(UUID[]::new))
                .query(rs -> {
                    hasil.put(new SatuanId(rs.getObject("satuan_id", UUID.class)), rs.getString("nama"));
                });
        return hasil;
    }

    private static Baris baris(ResultSet rs) throws SQLException {
        UUID satuan = rs.getObject("satuan_id", UUID.class);
        String nip = rs.getString("nip");
        return new Baris(
                new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                rs.getString("nama"),
                nip == null ? null : new Nip(nip),
                satuan == null ? null : new SatuanId(satuan),
                rs.getString("satuan"));
    }

    private record Hitungan(Baris baris, long jumlah) {}

    /** A person with the school of the day; without a school both are null. */
    public record Baris(
            PegawaiId id,
            String nama,
            @Nullable Nip nip,
            @Nullable SatuanId satuan,
            @Nullable String namaSatuan) {}

    /** A part of the list and how long all of it is. */
    public record Halaman(List<Baris> baris, long jumlah) {}
}
