package id.teladan.pelaksanaan.luring;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may be taken along, and the keys of devices. */
@Repository
class SiapRepository {
    private final JdbcClient db;

    SiapRepository(JdbcClient db) {
        this.db = db;
    }

    /** A cycle whose B this person may have to fill, with the date that stands. */
    record Calon(
            UUID siklus,
            @Nullable Instant mulai,
            int menit,
            @Nullable String tempat,
            @Nullable String kegiatan) {}

    /**
     * Cycles of these periods with A handed in and B not, of these people or of schools for which the reader is named as observer: the
     * nearest date first, last what has none.
     */
    List<Calon> calon(
            Pengguna p, List<PeriodeId> periode, List<PegawaiId> bawahan, LocalDate hari, Instant kini, int batas) {
        return db.sql("""
                        WITH s AS (
                            SELECT s.dinas_id, s.siklus_id FROM pelaksanaan.siklus s
                             WHERE s.dinas_id = :dinas AND s.periode_id = ANY (:periode) AND s.pegawai_id = ANY (:bawahan)
                               AND s.pegawai_id <> :saya
                             UNION
                            SELECT s.dinas_id, s.siklus_id FROM pelaksanaan.pengamat g
                              JOIN pelaksanaan.siklus s ON s.dinas_id = g.dinas_id AND s.satuan_id = g.satuan_id
                                   AND s.periode_id = ANY (:periode) AND s.peran = g.untuk
                             WHERE g.dinas_id = :dinas AND g.pegawai_id = :saya AND g.dicabut_pada IS NULL
                               AND :hari BETWEEN g.mulai AND g.sampai AND s.pegawai_id <> :saya)
                        SELECT s.siklus_id, j.mulai, j.menit, j.tempat, j.kegiatan FROM s
                          LEFT JOIN LATERAL (SELECT * FROM pelaksanaan.jadwal j WHERE j.dinas_id = s.dinas_id
                                  AND j.siklus_id = s.siklus_id ORDER BY j.jadwal_id DESC LIMIT 1) j ON true
                         WHERE EXISTS (SELECT FROM pelaksanaan.dokumen a WHERE a.dinas_id = s.dinas_id
                                    AND a.siklus_id = s.siklus_id AND a.huruf = 'A' AND a.status = 'DIKUMPULKAN')
                           AND NOT EXISTS (SELECT FROM pelaksanaan.dokumen b WHERE b.dinas_id = s.dinas_id
                                    AND b.siklus_id = s.siklus_id AND b.huruf = 'B' AND b.status NOT IN ('DRAF', 'DIGANTI'))
                         ORDER BY abs(extract(epoch FROM j.mulai - :kini::timestamptz)) NULLS LAST, s.siklus_id
                         LIMIT :batas""")
                .param("dinas", p.dinas().nilai())
                .param("saya", p.pegawai().nilai())
                .param("periode", periode.stream().map(PeriodeId::nilai).toArray(UUID[]::new))
                .param("bawahan", bawahan.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .param("hari", hari)
                .param("kini", Timestamp.from(kini))
                .param("batas", batas)
                .query((r, n) -> new Calon(
                        r.getObject(1, UUID.class),
                        saat(r.getTimestamp(2)),
                        r.getInt(3),
                        r.getString(4),
                        r.getString(5)))
                .list();
    }

    static @Nullable Instant saat(@Nullable Timestamp t) {
        return t == null ? null : t.toInstant();
    }

    Optional<byte[]> kunci(Pengguna p, UUID perangkat) {
        return db.sql("""
                        SELECT kunci FROM pelaksanaan.kunci_perangkat
                         WHERE dinas_id = ? AND pegawai_id = ? AND perangkat_id = ?""")
                .params(p.dinas().nilai(), p.pegawai().nilai(), perangkat)
                .query(byte[].class)
                .optional();
    }

    /** Keeps a new key where the device has none yet. */
    void tambah(Pengguna p, UUID perangkat, byte[] kunci, Instant kini) {
        db.sql("INSERT INTO pelaksanaan.kunci_perangkat VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(p.dinas().nilai(), p.pegawai().nilai(), perangkat, kunci, Timestamp.from(kini))
                .update();
    }
}
