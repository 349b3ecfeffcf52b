package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.DokumenId;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Collections and their entries. */
@Repository
class KumpulanRepository {
    private static final String BACA = """
            SELECT k.*, i.jadi, i.tertinggal
              FROM dokumen.kumpulan k
             CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE i.jadi) AS jadi,
                                        count(*) FILTER (WHERE NOT i.jadi AND i.coba >= %d) AS tertinggal
                                   FROM dokumen.isi_kumpulan i
                                  WHERE i.dinas_id = k.dinas_id AND i.kumpulan_id = k.kumpulan_id) i
            """.formatted(PelaksanaKumpulan.COBA);
    private final JdbcClient jdbc;

    KumpulanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One entry. */
    record Isi(int urutan, DokumenId dokumen, String nama, boolean jadi, int coba) {
        /** Given up. */
        boolean tertinggal() {
            return !jadi && coba >= PelaksanaKumpulan.COBA;
        }
    }

    /** The collections that this person asked for and that are still there; newest first. */
    List<KumpulanRingkas> milik(DinasId dinas, PegawaiId oleh, int batas) {
        return jdbc.sql(BACA + " WHERE k.dinas_id = ? AND k.oleh = ? ORDER BY k.dibuat_pada DESC LIMIT ?")
                .params(dinas.nilai(), oleh.nilai(), batas)
                .query((r, n) -> baca(r))
                .list();
    }

    List<DokumenId> dokumen(KumpulanRingkas k) {
        return jdbc.sql("SELECT dokumen_id FROM dokumen.isi_kumpulan WHERE dinas_id = ? AND kumpulan_id = ?")
                .params(k.dinas().nilai(), k.id())
                .query((r, n) -> new DokumenId(r.getObject("dokumen_id", UUID.class)))
                .list();
    }

    Optional<KumpulanRingkas> cari(DinasId dinas, UUID id) {
        return jdbc.sql(BACA + " WHERE k.dinas_id = ? AND k.kumpulan_id = ?")
                .params(dinas.nilai(), id)
                .query((r, n) -> baca(r))
                .optional();
    }

    /** Those that this person asked for and that are being made. */
    List<KumpulanRingkas> berjalan(DinasId dinas, PegawaiId oleh) {
        return jdbc.sql(BACA
                        + " WHERE k.dinas_id = ? AND k.oleh = ? AND k.selesai_pada IS NULL AND k.gagal_pada IS NULL")
                .params(dinas.nilai(), oleh.nilai())
                .query((r, n) -> baca(r))
                .list();
    }

    void tambah(KumpulanRingkas k, PegawaiId oleh, List<DokumenId> dokumen, List<String> nama) {
        jdbc.sql("""
                        WITH k AS (
                            INSERT INTO dokumen.kumpulan (dinas_id, kumpulan_id, satuan_id, periode_id, bentuk, sekolah, masa, jumlah,
                                oleh, dibuat_pada)
                            VALUES (:dinas, :id, :satuan, :periode, :bentuk, :sekolah, :masa, :jumlah, :oleh, :pada))
                        INSERT INTO dokumen.isi_kumpulan (dinas_id, kumpulan_id, urutan, dokumen_id, nama)
                        SELECT :dinas, :id, x.n, x.dokumen, x.nama
                          FROM unnest(CAST(:dokumen AS uuid[]), CAST(:nama AS text[])) WITH ORDINALITY AS x (dokumen, nama, n)
                        """)
                .param("dinas", k.dinas().nilai())
                .param("id", k.id())
                .param("satuan", k.satuan().nilai())
                .param("periode", k.periode().nilai())
                .param("bentuk", k.bentuk().name())
                .param("sekolah", k.sekolah())
                .param("masa", k.masa())
                .param("jumlah", k.jumlah())
                .param("oleh", oleh.nilai())
                .param("pada", Timestamp.from(k.dibuat()))
                .param("dokumen", dokumen.stream().map(DokumenId::nilai).toArray(UUID[]::new))
                .param("nama", nama.toArray(String[]::new))
                .update();
    }

    List<Isi> isi(KumpulanRingkas k) {
        return jdbc.sql("SELECT * FROM dokumen.isi_kumpulan WHERE dinas_id = ? AND kumpulan_id = ? ORDER BY urutan")
                .params(k.dinas().nilai(), k.id())
                .query((r, n) -> new Isi(
                        r.getInt("urutan"),
                        new DokumenId(r.getObject("dokumen_id", UUID.class)),
                        r.getString("nama"),
                        r.getBoolean("jadi"),
                        r.getInt("coba")))
                .list();
    }

    void jadi(KumpulanRingkas k, int urutan) {
        jdbc.sql("UPDATE dokumen.isi_kumpulan SET jadi = true WHERE dinas_id = ? AND kumpulan_id = ? AND urutan = ?")
                .params(k.dinas().nilai(), k.id(), urutan)
                .update();
    }

    /** Notes that a document could not be drawn, or read back: it counts as not drawn. */
    void rusak(KumpulanRingkas k, int urutan) {
        jdbc.sql("""
                        UPDATE dokumen.isi_kumpulan SET jadi = false, coba = coba + 1 WHERE dinas_id = ? AND kumpulan_id = ? AND urutan = ?
                        """).params(k.dinas().nilai(), k.id(), urutan).update();
    }

    /** Notes a try that failed as a whole; at the last one it is given up. */
    void coba(KumpulanRingkas k, int terbanyak, Instant kini) {
        jdbc.sql("""
                        UPDATE dokumen.kumpulan SET coba = coba + 1, gagal_pada = CASE WHEN coba + 1 >= ? THEN CAST(? AS timestamptz) END
                         WHERE dinas_id = ? AND kumpulan_id = ? AND selesai_pada IS NULL
                        """)
                .params(terbanyak, Timestamp.from(kini), k.dinas().nilai(), k.id())
                .update();
    }

    void selesai(KumpulanRingkas k, String sidik, long panjang, Instant kini) {
        jdbc.sql("""
                        UPDATE dokumen.kumpulan SET selesai_pada = ?, sidik = ?, panjang = ? WHERE dinas_id = ? AND kumpulan_id = ?
                        """)
                .params(Timestamp.from(kini), sidik, panjang, k.dinas().nilai(), k.id())
                .update();
    }

    /** Those that were asked for before that time, of all dinas. */
    List<KumpulanRingkas> lama(Instant sebelum, int batas) {
        return jdbc.sql(
                        BACA
                                + " WHERE coalesce(k.selesai_pada, k.gagal_pada, k.dibuat_pada) < ? ORDER BY k.dibuat_pada LIMIT ?")
                .params(Timestamp.from(sebelum), batas)
                .query((r, n) -> baca(r))
                .list();
    }

    void hapus(KumpulanRingkas k) {
        jdbc.sql("DELETE FROM dokumen.kumpulan WHERE dinas_id = ? AND kumpulan_id = ?")
                .params(k.dinas().nilai(), k.id())
                .update();
    }

    private static KumpulanRingkas baca(ResultSet r) throws SQLException {
        Timestamp selesai = r.getTimestamp("selesai_pada");
        Timestamp gagal = r.getTimestamp("gagal_pada");
        return new KumpulanRingkas(
                new DinasId(r.getObject("dinas_id", UUID.class)),
                r.getObject("kumpulan_id", UUID.class),
                new SatuanId(r.getObject("satuan_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                BentukKumpulan.valueOf(r.getString("bentuk")),
                r.getString("sekolah"),
                r.getString("masa"),
                r.getInt("jumlah"),
                r.getInt("jadi"),
                r.getTimestamp("dibuat_pada").toInstant(),
                selesai == null ? null : selesai.toInstant(),
                r.getString("sidik"),
                r.getLong("panjang"),
                gagal == null ? null : gagal.toInstant(),
                r.getInt("tertinggal"));
    }
}
