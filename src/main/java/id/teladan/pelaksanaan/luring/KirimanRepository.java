package id.teladan.pelaksanaan.luring;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Kiriman with their receipts, and notes from classrooms. */
@Repository
class KirimanRepository {
    private final JdbcClient db;
    private final JsonMapper json;

    KirimanRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A kiriman that is there already; {@code oleh} sent it. */
    record Lama(PegawaiId oleh, TandaTerima tanda) {}

    /** A line of the page of receipts. */
    record Baris(
            UUID siklus, Rencana rencana, PegawaiId pemilik, boolean kumpulkan, Tersimpan teks, TandaTerima tanda) {}

    /** By what the fields of B are named. */
    record Rencana(PeriodeId periode, Peran peran, String indikator) {}

    /** The text of a kiriman as it came; nothing where it stands in B. */
    record Tersimpan(Map<String, String> isi, List<Kiriman.Catatan> naskah) {
        static final Tersimpan TIDAK = new Tersimpan(Map.of(), List.of());
    }

    Optional<Lama> cari(DinasId dinas, UUID id) {
        return db.sql("""
                        SELECT kiriman_id, hasil, sidik, dasar, sebab, lain, diterima_pada, oleh FROM pelaksanaan.kiriman
                         WHERE dinas_id = ? AND kiriman_id = ?""")
                .params(dinas.nilai(), id)
                .query((r, n) -> new Lama(new PegawaiId(r.getObject("oleh", UUID.class)), tanda(r)))
                .optional();
    }

    private TandaTerima tanda(ResultSet r) throws SQLException {
        String lain = r.getString("lain");
        return new TandaTerima(
                r.getObject("kiriman_id", UUID.class),
                TandaTerima.Hasil.valueOf(r.getString("hasil")),
                r.getString("sidik"),
                r.getString("dasar"),
                r.getString("sebab"),
                lain == null ? null : json.readValue(lain, new TypeReference<Map<String, String>>() {}),
                r.getTimestamp("diterima_pada").toInstant(),
                null);
    }

    /** The highest number that this device sent about the cycle so far; zero before the first. */
    long terbaru(Pengguna p, Kiriman k) {
        return db.sql("""
                        SELECT coalesce(max(urutan), 0) FROM pelaksanaan.kiriman
                         WHERE dinas_id = ? AND siklus_id = ? AND perangkat_id = ? AND oleh = ?""")
                .params(
                        p.dinas().nilai(),
                        k.siklus(),
                        k.perangkat(),
                        p.pegawai().nilai())
                .query(Long.class)
                .single();
    }

    /** @return false when it came a second time meanwhile */
    boolean simpan(Pengguna p, Kiriman k, TandaTerima t) {
        return db.sql("""
                        INSERT INTO pelaksanaan.kiriman (dinas_id, kiriman_id, siklus_id, perangkat_id, oleh, urutan, kumpulkan, isi,
                            sidik, hasil, sebab, dasar, lain, diterima_pada)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING""")
                        .param(p.dinas().nilai())
                        .param(k.id())
                        .param(k.siklus())
                        .param(k.perangkat())
                        .param(p.pegawai().nilai())
                        .param(k.urutan())
                        .param(k.kumpulkan())
                        .param(json.writeValueAsString(Map.of("isi", k.isi(), "naskah", k.naskah())))
                        .param(t.sidik())
                        .param(t.hasil().name())
                        .param(t.sebab())
                        .param(t.dasar())
                        .param(t.lain() == null ? null : json.writeValueAsString(t.lain()))
                        .param(Timestamp.from(t.pada()))
                        .update()
                == 1;
    }

    /** Drafts of the same device that this one continues; their receipts stay. */
    void ringkas(Pengguna p, Kiriman k) {
        db.sql("""
                        UPDATE pelaksanaan.kiriman SET isi = NULL WHERE dinas_id = ? AND siklus_id = ? AND perangkat_id = ? AND oleh = ?
                           AND urutan < ? AND hasil = 'DITERIMA' AND NOT kumpulkan AND isi IS NOT NULL""")
                .params(
                        p.dinas().nilai(),
                        k.siklus(),
                        k.perangkat(),
                        p.pegawai().nilai(),
                        k.urutan())
                .update();
    }

    /** Keeps the notes as they stand on the device; one with an empty text was taken back. A note is changed by its writer only. */
    void simpan(Pengguna p, UUID siklus, List<Naskah> naskah) {
        if (naskah.isEmpty()) {
            return;
        }
        db.sql("""
                        WITH kirim AS (SELECT * FROM unnest(:id::uuid[], :waktu::timestamptz[], :teks::text[], :fokus::text[])
                                AS k (naskah_id, waktu, teks, fokus)),
                        buang AS (
                            DELETE FROM pelaksanaan.naskah n USING kirim k WHERE n.dinas_id = :dinas AND n.siklus_id = :siklus
                               AND n.naskah_id = k.naskah_id AND n.oleh = :oleh AND k.teks = '')
                        INSERT INTO pelaksanaan.naskah (dinas_id, siklus_id, naskah_id, oleh, waktu, teks, fokus)
                        SELECT :dinas, :siklus, k.naskah_id, :oleh, k.waktu, k.teks, k.fokus FROM kirim k WHERE k.teks <> ''
                        ON CONFLICT (dinas_id, siklus_id, naskah_id) DO UPDATE SET teks = excluded.teks, fokus = excluded.fokus
                         WHERE naskah.oleh = excluded.oleh""")
                .param("dinas", p.dinas().nilai())
                .param("siklus", siklus)
                .param("oleh", p.pegawai().nilai())
                .param("id", naskah.stream().map(Naskah::id).toArray(UUID[]::new))
                .param(
                        "waktu",
                        naskah.stream().map(n -> Timestamp.from(n.waktu())).toArray(Timestamp[]::new))
                .param("teks", naskah.stream().map(Naskah::teks).toArray(String[]::new))
                .param("fokus", naskah.stream().map(Naskah::fokus).toArray(String[]::new))
                .update();
    }

    /** The notes of these cycles, each in the order of time; of one writer, or of all. */
    Map<UUID, List<Naskah>> naskah(DinasId dinas, Collection<UUID> siklus, @Nullable PegawaiId oleh) {
        return db
                .sql("""
                        SELECT siklus_id, naskah_id, waktu, teks, fokus FROM pelaksanaan.naskah
                         WHERE dinas_id = :dinas AND siklus_id = ANY (:siklus) AND (:oleh::uuid IS NULL OR oleh = :oleh::uuid)
                         ORDER BY waktu, naskah_id""")
                .param("dinas", dinas.nilai())
                .param("siklus", siklus.toArray(UUID[]::new))
                .param("oleh", oleh == null ? null : oleh.nilai())
                .query((r, n) -> Map.entry(
                        r.getObject(1, UUID.class),
                        new Naskah(
                                r.getObject(2, UUID.class),
                                r.getTimestamp(3).toInstant(),
                                r.getString(4),
                                r.getString(5))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<Baris> terakhir(Pengguna p, Instant sejak, int batas) {
        return db.sql("""
                        SELECT k.*, s.pegawai_id, s.periode_id, s.peran, s.indikator FROM pelaksanaan.kiriman k
                          JOIN pelaksanaan.siklus s ON s.dinas_id = k.dinas_id AND s.siklus_id = k.siklus_id
                         WHERE k.dinas_id = ? AND k.oleh = ? AND k.diterima_pada >= ?
                           AND (k.kumpulkan OR k.hasil <> 'DITERIMA' OR k.isi IS NOT NULL)
                         ORDER BY k.diterima_pada DESC, k.urutan DESC LIMIT ?""")
                .params(p.dinas().nilai(), p.pegawai().nilai(), Timestamp.from(sejak), batas)
                .query((r, n) -> new Baris(
                        r.getObject("siklus_id", UUID.class),
                        new Rencana(
                                new PeriodeId(r.getObject("periode_id", UUID.class)),
                                Peran.valueOf(r.getString("peran")),
                                r.getString("indikator")),
                        new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                        r.getBoolean("kumpulkan"),
                        tersimpan(r),
                        tanda(r)))
                .list();
    }

    private Tersimpan tersimpan(ResultSet r) throws SQLException {
        String isi = r.getString("isi");
        return isi == null || r.getString("hasil").equals(TandaTerima.Hasil.DITERIMA.name())
                ? Tersimpan.TIDAK
                : json.readValue(isi, Tersimpan.class);
    }
}
