package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bulk acts and their rows. */
@Repository
class MassalRepository {
    private final JdbcClient jdbc;

    MassalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it is there already (double click), or another act undoes the same approval */
    boolean tambah(Massal m, List<BarisMassal> baris) {
        int kena = jdbc.sql("""
                        INSERT INTO perencanaan.massal
                            (dinas_id, massal_id, jenis, periode_id, oleh, peran, catatan, dengan_draf, asal, hilang, dibuat)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .param(m.dinas().nilai())
                .param(m.id())
                .param(m.jenis().name())
                .param(m.periode().nilai())
                .param(m.oleh().nilai())
                .param(m.peran().name())
                .param(m.catatan())
                .param(m.denganDraf())
                .param(m.asal())
                .param(m.hilang())
                .param(WaktuRepository.sql(m.dibuat()))
                .update();
        if (kena == 1) {
            tambahBaris(m, baris);
        }
        return kena == 1;
    }

    private void tambahBaris(Massal m, List<BarisMassal> baris) {
        jdbc.sql("""
                        INSERT INTO perencanaan.massal_baris
                            (dinas_id, massal_id, nomor, pegawai_id, skp_id, versi, keterangan, keadaan, pesan, pada)
                        SELECT ?, ?, x.nomor, x.pegawai, x.skp, x.versi, x.keterangan, x.keadaan, x.pesan,
                               CASE WHEN x.keadaan <> 'MENUNGGU' THEN ?::timestamptz END
                          FROM unnest(?::int[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[])
                               AS x (nomor, pegawai, skp, versi, keterangan, keadaan, pesan)
                        """)
                .params(
                        m.dinas().nilai(),
                        m.id(),
                        WaktuRepository.sql(m.dibuat()),
                        baris.stream().map(BarisMassal::nomor).toArray(Integer[]::new),
                        larik(baris, b -> b.pegawai().nilai()),
                        larik(baris, b -> b.skp() == null ? null : b.skp().nilai()),
                        baris.stream().map(BarisMassal::versi).toArray(Integer[]::new),
                        baris.stream().map(BarisMassal::keterangan).toArray(String[]::new),
                        baris.stream().map(b -> b.keadaan().name()).toArray(String[]::new),
                        baris.stream().map(BarisMassal::pesan).toArray(String[]::new))
                .update();
    }

    private static @Nullable UUID[] larik(List<BarisMassal> baris, Function<BarisMassal, @Nullable UUID> apa) {
        return baris.stream().map(apa).toArray(UUID[]::new);
    }

    Optional<Massal> cari(DinasId dinas, UUID id) {
        return jdbc.sql("SELECT * FROM perencanaan.massal WHERE dinas_id = ? AND massal_id = ?")
                .params(dinas.nilai(), id)
                .query((r, n) -> massal(r))
                .optional();
    }

    /** The act that undoes this approval, if there is one. */
    Optional<UUID> pembatalan(DinasId dinas, UUID asal) {
        return jdbc.sql("SELECT massal_id FROM perencanaan.massal WHERE dinas_id = ? AND asal = ?")
                .params(dinas.nilai(), asal)
                .query(UUID.class)
                .optional();
    }

    /** One act of a list, with how its rows stand. */
    record Ringkas(Massal massal, int jumlah, int menunggu, int berhasil, int ditolak) {}

    /** The newest acts of this person. */
    List<Ringkas> milik(DinasId dinas, PegawaiId oleh, int batas) {
        return jdbc.sql("""
                        SELECT m.*, b.* FROM perencanaan.massal m CROSS JOIN LATERAL (
                            SELECT count(*) AS jumlah, count(*) FILTER (WHERE keadaan = 'MENUNGGU') AS menunggu,
                                   count(*) FILTER (WHERE keadaan = 'BERHASIL') AS berhasil,
                                   count(*) FILTER (WHERE keadaan = 'DITOLAK') AS ditolak
                              FROM perencanaan.massal_baris x WHERE x.dinas_id = m.dinas_id AND x.massal_id = m.massal_id) b
                         WHERE m.dinas_id = ? AND m.oleh = ? ORDER BY m.massal_id DESC LIMIT ?
                        """)
                .params(dinas.nilai(), oleh.nilai(), batas)
                .query((r, n) -> new Ringkas(
                        massal(r), r.getInt("jumlah"), r.getInt("menunggu"), r.getInt("berhasil"), r.getInt("ditolak")))
                .list();
    }

    Map<KeadaanBaris, Integer> hitung(DinasId dinas, UUID id) {
        Map<KeadaanBaris, Integer> hasil = new EnumMap<>(KeadaanBaris.class);
        jdbc.sql("""
                        SELECT keadaan, count(*) AS jumlah FROM perencanaan.massal_baris
                         WHERE dinas_id = ? AND massal_id = ? GROUP BY keadaan
                        """).params(dinas.nilai(), id).query(r -> {
            hasil.put(KeadaanBaris.valueOf(r.getString("keadaan")), r.getInt("jumlah"));
        });
        return hasil;
    }

    /** Rows in the order of interest: refused, done already, succeeded, waiting; all of them or those in one state. */
    List<BarisMassal> baris(DinasId dinas, UUID id, @Nullable KeadaanBaris saja, int batas, long lewati) {
        return jdbc.sql("""
                        SELECT * FROM perencanaan.massal_baris
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
                        SELECT nomor FROM perencanaan.massal_baris
                         WHERE dinas_id = ? AND massal_id = ? AND keadaan = 'MENUNGGU' ORDER BY nomor
                        """).params(dinas.nilai(), id).query(Integer.class).list();
    }

    /** A row with the note that the superior has drafted for the plan. */
    record Terambil(BarisMassal baris, @Nullable String draf) {}

    /** Takes a waiting row for this transaction; empty when it is done, or when another instance has it just now. */
    Optional<Terambil> ambil(DinasId dinas, UUID id, int nomor) {
        return jdbc.sql("""
                        SELECT b.*, s.draf FROM perencanaan.massal_baris b
                          LEFT JOIN perencanaan.skp s ON s.dinas_id = b.dinas_id AND s.skp_id = b.skp_id
                         WHERE b.dinas_id = ? AND b.massal_id = ? AND b.nomor = ? AND b.keadaan = 'MENUNGGU'
                           FOR UPDATE OF b SKIP LOCKED
                        """)
                .params(dinas.nilai(), id, nomor)
                .query((r, n) -> new Terambil(baris(r), r.getString("draf")))
                .optional();
    }

    /** Writes what came of a row that waited. */
    void catat(DinasId dinas, UUID id, int nomor, BarisMassal.Hasil h, Instant kini) {
        jdbc.sql("""
                        UPDATE perencanaan.massal_baris SET keadaan = ?, pesan = ?, versi_sesudah = ?, pada = ?
                         WHERE dinas_id = ? AND massal_id = ? AND nomor = ? AND keadaan = 'MENUNGGU'
                        """)
                .param(h.keadaan().name())
                .param(h.pesan())
                .param(h.versiSesudah())
                .param(WaktuRepository.sql(kini))
                .param(dinas.nilai())
                .param(id)
                .param(nomor)
                .update();
    }

    /** @return whether no row waits any more; then the act is closed, once */
    boolean selesaikan(DinasId dinas, UUID id, Instant kini) {
        jdbc.sql("""
                        UPDATE perencanaan.massal SET selesai = ?
                         WHERE dinas_id = ? AND massal_id = ? AND selesai IS NULL AND NOT EXISTS (
                           SELECT FROM perencanaan.massal_baris b WHERE b.dinas_id = ? AND b.massal_id = ? AND b.keadaan = 'MENUNGGU')
                        """)
                .params(WaktuRepository.sql(kini), dinas.nilai(), id, dinas.nilai(), id)
                .update();
        return cari(dinas, id).map(m -> m.selesai() != null).orElse(true);
    }

    /** The first plan of an approval that is no longer as the approval left it. */
    Optional<PegawaiId> bergerak(DinasId dinas, UUID id) {
        return jdbc.sql("""
                        SELECT b.pegawai_id FROM perencanaan.massal_baris b
                          JOIN perencanaan.skp s ON s.dinas_id = b.dinas_id AND s.skp_id = b.skp_id
                         WHERE b.dinas_id = ? AND b.massal_id = ? AND b.keadaan = 'BERHASIL'
                           AND (s.status <> 'DISETUJUI' OR s.versi <> b.versi_sesudah)
                         ORDER BY s.sejak, b.nomor LIMIT 1
                        """)
                .params(dinas.nilai(), id)
                .query((r, n) -> new PegawaiId(r.getObject("pegawai_id", UUID.class)))
                .optional();
    }

    private static Massal massal(ResultSet r) throws SQLException {
        return new Massal(
                r.getObject("massal_id", UUID.class),
                new DinasId(r.getObject("dinas_id", UUID.class)),
                JenisMassal.valueOf(r.getString("jenis")),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                new PegawaiId(r.getObject("oleh", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                r.getString("catatan"),
                r.getBoolean("dengan_draf"),
                r.getObject("asal", UUID.class),
                r.getInt("hilang"),
                WaktuRepository.wajib(r, "dibuat"),
                WaktuRepository.baca(r, "selesai"));
    }

    private static BarisMassal baris(ResultSet r) throws SQLException {
        UUID skp = r.getObject("skp_id", UUID.class);
        return new BarisMassal(
                r.getInt("nomor"),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                skp == null ? null : new SkpId(skp),
                r.getObject("versi", Integer.class),
                r.getString("keterangan"),
                KeadaanBaris.valueOf(r.getString("keadaan")),
                r.getString("pesan"),
                r.getObject("versi_sesudah", Integer.class),
                WaktuRepository.baca(r, "pada"));
    }
}
