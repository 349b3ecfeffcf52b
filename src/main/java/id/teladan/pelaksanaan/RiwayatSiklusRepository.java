package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What only grows: the history of a cycle, older versions of its documents, and the log of D. */
@Repository
class RiwayatSiklusRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher penyiar;

    RiwayatSiklusRepository(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.json = json;
        this.penyiar = penyiar;
    }

    /** Tells rooms below what happened; what they write stands or falls with the step. */
    void siarkan(SiklusBergerak apa) {
        penyiar.publishEvent(apa);
    }

    /** Several events of one step, in their order. */
    void siarkan(List<Object> semua) {
        semua.forEach(penyiar::publishEvent);
    }

    /** The whole history of a cycle, oldest first. */
    List<CatatanSiklus> riwayat(DinasId dinas, SiklusId siklus) {
        return jdbc.sql("""
                        SELECT * FROM pelaksanaan.riwayat WHERE dinas_id = ? AND siklus_id = ? ORDER BY pada, riwayat_id
                        """)
                .params(dinas.nilai(), siklus.nilai())
                .query((r, n) -> {
                    UUID atasNama = r.getObject("atas_nama", UUID.class);
                    String isi = r.getString("isi");
                    return new CatatanSiklus(
                            r.getObject("riwayat_id", UUID.class),
                            r.getTimestamp("pada").toInstant(),
                            new PegawaiId(r.getObject("oleh", UUID.class)),
                            atasNama == null ? null : new PegawaiId(atasNama),
                            PihakSiklus.valueOf(r.getString("sebagai")),
                            r.getString("langkah"),
                            Huruf.valueOf(r.getString("huruf")),
                            r.getObject("ke", Integer.class),
                            r.getString("catatan"),
                            isi == null ? null : BacaSiklusRepository.isi(json.readTree(isi)));
                })
                .list();
    }

    /** One version of a document, older ones included. */
    Optional<Dokumen> versi(DinasId dinas, SiklusId siklus, Huruf h, int ke) {
        return jdbc.sql("""
                        SELECT status, isi, penulis, sejak FROM pelaksanaan.dokumen
                         WHERE dinas_id = ? AND siklus_id = ? AND huruf = ? AND ke = ?
                        """)
                .params(dinas.nilai(), siklus.nilai(), h.name(), ke)
                .query((r, n) -> new Dokumen(
                        h,
                        ke,
                        StatusDokumen.valueOf(r.getString("status")),
                        BacaSiklusRepository.isi(json.readTree(r.getString("isi"))),
                        json.readValue(r.getString("penulis"), Penulis.class),
                        r.getTimestamp("sejak").toInstant()))
                .optional();
    }

    /** The log of D by date, without lines that were taken back. */
    List<Upaya> upaya(DinasId dinas, SiklusId siklus) {
        return jdbc.sql("""
                        SELECT upaya_id, tanggal, isi, dicatat_pada FROM pelaksanaan.upaya
                         WHERE dinas_id = ? AND siklus_id = ? AND ditarik_pada IS NULL ORDER BY tanggal, upaya_id
                        """)
                .params(dinas.nilai(), siklus.nilai())
                .query((r, n) -> new Upaya(
                        r.getObject("upaya_id", UUID.class),
                        r.getObject("tanggal", LocalDate.class),
                        r.getString("isi"),
                        r.getTimestamp("dicatat_pada").toInstant()))
                .list();
    }

    /** A line of the log of D. */
    record Upaya(UUID id, LocalDate tanggal, String isi, Instant dicatat) {
        String hari() {
            return Tanggal.panjang(tanggal);
        }
    }

    /** @return false when a line with this id is there already: a double press */
    boolean tambah(DinasId dinas, SiklusId siklus, Upaya u) {
        return jdbc.sql("""
                                INSERT INTO pelaksanaan.upaya (dinas_id, siklus_id, upaya_id, tanggal, isi, dicatat_pada)
                                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                                """)
                        .params(
                                dinas.nilai(),
                                siklus.nilai(),
                                u.id(),
                                u.tanggal(),
                                u.isi(),
                                Timestamp.from(u.dicatat()))
                        .update()
                == 1;
    }

    /** Whether a line that stands says the same on the same day. */
    boolean memuat(DinasId dinas, SiklusId siklus, Upaya u) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM pelaksanaan.upaya
                         WHERE dinas_id = ? AND siklus_id = ? AND tanggal = ? AND isi = ? AND ditarik_pada IS NULL)
                        """)
                .params(dinas.nilai(), siklus.nilai(), u.tanggal(), u.isi())
                .query(Boolean.class)
                .single();
    }

    void tarik(DinasId dinas, SiklusId siklus, UUID upaya, Instant kini) {
        jdbc.sql("""
                        UPDATE pelaksanaan.upaya SET ditarik_pada = ?
                         WHERE dinas_id = ? AND siklus_id = ? AND upaya_id = ? AND ditarik_pada IS NULL
                        """)
                .params(Timestamp.from(kini), dinas.nilai(), siklus.nilai(), upaya)
                .update();
    }
}
