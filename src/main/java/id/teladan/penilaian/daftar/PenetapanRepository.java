package id.teladan.penilaian.daftar;

import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.StatusPenilaian;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bulk decisions and their rows. */
@Repository
class PenetapanRepository {
    private final JdbcClient jdbc;

    PenetapanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it is there already (double click) */
    boolean tambah(PenetapanMassal m, List<BarisPenetapan> baris) {
        int kena = jdbc.sql("""
                        INSERT INTO penilaian.massal (dinas_id, massal_id, periode_id, oleh, peran, hilang, dibuat)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(
                        m.dinas().nilai(),
                        m.id(),
                        m.periode().nilai(),
                        m.oleh().nilai(),
                        m.peran().name(),
                        m.hilang(),
                        Timestamp.from(m.dibuat()))
                .update();
        if (kena == 1) {
            jdbc.sql("""
                            INSERT INTO penilaian.massal_baris (dinas_id, massal_id, nomor, pegawai_id, penilaian_id, versi, keterangan,
                                   predikat, alasan, keadaan)
                            SELECT ?, ?, x.*, 'MENUNGGU' FROM unnest(?::int[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[],
                                   ?::text[]) AS x (nomor, pegawai, penilaian, versi, keterangan, predikat, alasan)
                            """)
                    .params(
                            m.dinas().nilai(),
                            m.id(),
                            baris.stream().map(BarisPenetapan::nomor).toArray(Integer[]::new),
                            baris.stream().map(b -> b.pegawai().nilai()).toArray(UUID[]::new),
                            baris.stream().map(b -> b.penilaian().nilai()).toArray(UUID[]::new),
                            baris.stream().map(BarisPenetapan::versi).toArray(Integer[]::new),
                            baris.stream().map(BarisPenetapan::keterangan).toArray(String[]::new),
                            baris.stream().map(BarisPenetapan::predikat).toArray(String[]::new),
                            baris.stream().map(BarisPenetapan::alasan).toArray(String[]::new))
                    .update();
        }
        return kena == 1;
    }

    Optional<PenetapanMassal> cari(DinasId dinas, UUID id) {
        return jdbc.sql("SELECT * FROM penilaian.massal WHERE dinas_id = ? AND massal_id = ?")
                .params(dinas.nilai(), id)
                .query((r, n) -> massal(r))
                .optional();
    }

    /** One bulk decision of a list, with how its rows stand. */
    record Ringkas(PenetapanMassal m, int jumlah, int menunggu, int berhasil, int ditolak) {}

    /** The newest of this person. */
    List<Ringkas> milik(DinasId dinas, PegawaiId oleh, int batas) {
        return jdbc.sql("""
                        SELECT m.*, b.* FROM penilaian.massal m CROSS JOIN LATERAL (
                            SELECT count(*) AS jumlah, count(*) FILTER (WHERE keadaan = 'MENUNGGU') AS menunggu,
                                   count(*) FILTER (WHERE keadaan = 'BERHASIL') AS berhasil,
                                   count(*) FILTER (WHERE keadaan = 'DITOLAK') AS ditolak
                              FROM penilaian.massal_baris x WHERE x.dinas_id = m.dinas_id AND x.massal_id = m.massal_id) b
                         WHERE m.dinas_id = ? AND m.oleh = ? ORDER BY m.massal_id DESC LIMIT ?
                        """)
                .params(dinas.nilai(), oleh.nilai(), batas)
                .query((r, n) -> new Ringkas(
                        massal(r), r.getInt("jumlah"), r.getInt("menunggu"), r.getInt("berhasil"), r.getInt("ditolak")))
                .list();
    }

    Map<KeadaanPenetapan, Integer> hitung(DinasId dinas, UUID id) {
        Map<KeadaanPenetapan, Integer> hasil = new EnumMap<>(KeadaanPenetapan.class);
        jdbc.sql("""
                        SELECT keadaan, count(*) AS jumlah FROM penilaian.massal_baris
                         WHERE dinas_id = ? AND massal_id = ? GROUP BY keadaan
                        """).params(dinas.nilai(), id).query(r -> {
            hasil.put(KeadaanPenetapan.valueOf(r.getString("keadaan")), r.getInt("jumlah"));
        });
        return hasil;
    }

    /** Rows in the order of interest: refused, stood already, decided, waiting; all of them or those in one state. */
    List<BarisPenetapan> baris(DinasId dinas, UUID id, @Nullable KeadaanPenetapan saja, int batas, long lewati) {
        return jdbc.sql("""
                        SELECT * FROM penilaian.massal_baris
                         WHERE dinas_id = :dinas AND massal_id = :id AND (:saja = '' OR keadaan = :saja)
                         ORDER BY array_position(ARRAY['DITOLAK', 'SUDAH', 'BERHASIL', 'MENUNGGU'], keadaan), nomor
                         LIMIT :batas OFFSET :lewati
                        """)
                .param("dinas", dinas.nilai())
                .param("id", id)
                .param("saja", saja == null ? "" : saja.name())
                .param("batas", batas)
                .param("lewati", lewati)
                .query((r, n) -> baris(r))
                .list();
    }

    /** Numbers of the rows that wait. */
    List<Integer> menunggu(DinasId dinas, UUID id) {
        return jdbc.sql("""
                        SELECT nomor FROM penilaian.massal_baris
                         WHERE dinas_id = ? AND massal_id = ? AND keadaan = 'MENUNGGU' ORDER BY nomor
                        """).params(dinas.nilai(), id).query(Integer.class).list();
    }

    /** A waiting row with the assessment as it is now. */
    record Terambil(BarisPenetapan baris, int versi, StatusPenilaian status) {}

    /** Takes both for this transaction; empty when the row is done, or another transaction has one of them just now. */
    Optional<Terambil> ambil(DinasId dinas, UUID id, int nomor) {
        return jdbc.sql("""
                        SELECT b.*, p.versi AS versi_kini, p.status FROM penilaian.massal_baris b
                          JOIN penilaian.penilaian p ON p.dinas_id = b.dinas_id AND p.penilaian_id = b.penilaian_id
                         WHERE b.dinas_id = ? AND b.massal_id = ? AND b.nomor = ? AND b.keadaan = 'MENUNGGU'
                           FOR NO KEY UPDATE OF b, p SKIP LOCKED
                        """)
                .params(dinas.nilai(), id, nomor)
                .query((r, n) ->
                        new Terambil(baris(r), r.getInt("versi_kini"), StatusPenilaian.valueOf(r.getString("status"))))
                .optional();
    }

    /** Writes what came of a row that waited. */
    void catat(DinasId dinas, UUID id, int nomor, KeadaanPenetapan keadaan, String pesan, Instant kini) {
        jdbc.sql("""
                        UPDATE penilaian.massal_baris SET keadaan = ?, pesan = ?, pada = ?
                         WHERE dinas_id = ? AND massal_id = ? AND nomor = ? AND keadaan = 'MENUNGGU'
                        """)
                .params(keadaan.name(), pesan, Timestamp.from(kini), dinas.nilai(), id, nomor)
                .update();
    }

    /** @return whether no row waits any more; then the act is closed, once */
    boolean selesaikan(DinasId dinas, UUID id, Instant kini) {
        jdbc.sql("""
                        UPDATE penilaian.massal SET selesai = ?
                         WHERE dinas_id = ? AND massal_id = ? AND selesai IS NULL AND NOT EXISTS (
                           SELECT FROM penilaian.massal_baris b WHERE b.dinas_id = ? AND b.massal_id = ? AND b.keadaan = 'MENUNGGU')
                        """)
                .params(Timestamp.from(kini), dinas.nilai(), id, dinas.nilai(), id)
                .update();
        return cari(dinas, id).map(m -> m.selesai() != null).orElse(true);
    }

    private static PenetapanMassal massal(ResultSet r) throws SQLException {
        Timestamp selesai = r.getTimestamp("selesai");
        return new PenetapanMassal(
                r.getObject("massal_id", UUID.class),
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                new PegawaiId(r.getObject("oleh", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                r.getInt("hilang"),
                r.getTimestamp("dibuat").toInstant(),
                selesai == null ? null : selesai.toInstant());
    }

    private static BarisPenetapan baris(ResultSet r) throws SQLException {
        return new BarisPenetapan(
                r.getInt("nomor"),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                new PenilaianId(r.getObject("penilaian_id", UUID.class)),
                r.getInt("versi"),
                r.getString("keterangan"),
                r.getString("predikat"),
                r.getString("alasan"),
                KeadaanPenetapan.valueOf(r.getString("keadaan")),
                r.getString("pesan"));
    }
}
