package id.teladan.pelaksanaan.luring;

import id.teladan.umum.PegawaiId;
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
     * Cycles with A handed in and B not, of these people or of schools for which the reader is named as observer: those of today and
     * of the days that follow first, then what was missed, then what has no date.
     */
    List<Calon> calon(Pengguna p, List<PegawaiId> bawahan, LocalDate hari, Instant awal, int batas) {
        return db.sql("""
                        SELECT s.siklus_id, j.mulai, j.menit, j.tempat, j.kegiatan
                          FROM pelaksanaan.siklus s
                          LEFT JOIN LATERAL (SELECT * FROM pelaksanaan.jadwal j WHERE j.dinas_id = s.dinas_id
                                  AND j.siklus_id = s.siklus_id ORDER BY j.jadwal_id DESC LIMIT 1) j ON true
                         WHERE s.dinas_id = :dinas AND s.pegawai_id <> :saya
                           AND (s.pegawai_id = ANY (:bawahan) OR EXISTS (
                                 SELECT FROM pelaksanaan.pengamat g WHERE g.dinas_id = s.dinas_id AND g.pegawai_id = :saya
                                    AND g.satuan_id = s.satuan_id AND g.untuk = s.peran AND g.dicabut_pada IS NULL
                                    AND :hari BETWEEN g.mulai AND g.sampai))
                           AND EXISTS (SELECT FROM pelaksanaan.dokumen a WHERE a.dinas_id = s.dinas_id
                                    AND a.siklus_id = s.siklus_id AND a.huruf = 'A' AND a.status = 'DIKUMPULKAN')
                           AND NOT EXISTS (SELECT FROM pelaksanaan.dokumen b WHERE b.dinas_id = s.dinas_id
                                    AND b.siklus_id = s.siklus_id AND b.huruf = 'B' AND b.status NOT IN ('DRAF', 'DIGANTI'))
                         ORDER BY (j.mulai >= :awal) DESC NULLS LAST,
                                  CASE WHEN j.mulai >= :awal THEN j.mulai END, j.mulai DESC NULLS LAST, s.siklus_id
                         LIMIT :batas""")
                .param("dinas", p.dinas().nilai())
                .param("saya", p.pegawai().nilai())
                .param("bawahan", bawahan.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .param("hari", hari)
                .param("awal", Timestamp.from(awal))
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
