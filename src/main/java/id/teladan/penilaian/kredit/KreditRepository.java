package id.teladan.penilaian.kredit;

import id.teladan.penilaian.kredit.KreditDitetapkan.Jenis;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Sidik;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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

/** Documents about angka kredit and credit from elsewhere. */
@Repository
class KreditRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    KreditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time for each person: what is fixed next depends on what was fixed before. */
    void kunci(DinasId dinas, PegawaiId pegawai) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('angka-kredit ' || ? || ' ' || ?, 0))")
                .params(dinas.toString(), pegawai.toString())
                .query(r -> {});
    }

    /** Of a person, cancelled ones too; the newest first. */
    List<KreditTersimpan> semua(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql("""
                        SELECT isi, sidik, ke, batal_pada, batal_alasan FROM penilaian.kredit
                         WHERE dinas_id = ? AND pegawai_id = ? ORDER BY kredit_id DESC
                        """)
                .params(dinas.nilai(), pegawai.nilai())
                .query((r, n) -> new KreditTersimpan(isi(r), r.getInt("ke"), batal(r)))
                .list();
    }

    Optional<KreditTersimpan> ambil(DinasId dinas, PegawaiId pegawai, KreditId id) {
        return jdbc.sql("""
                        SELECT isi, sidik, ke, batal_pada, batal_alasan FROM penilaian.kredit
                         WHERE dinas_id = ? AND pegawai_id = ? AND kredit_id = ?
                        """)
                .params(dinas.nilai(), pegawai.nilai(), id.nilai())
                .query((r, n) -> new KreditTersimpan(isi(r), r.getInt("ke"), batal(r)))
                .optional();
    }

    private static KreditDitetapkan isi(ResultSet r) throws SQLException {
        String isi = r.getString("isi");
        if (!Sidik.dari(isi).equals(r.getString("sidik"))) {
            throw new IllegalStateException("Isi angka kredit tidak sesuai dengan sidiknya");
        }
        return JSON.readValue(isi, KreditDitetapkan.class);
    }

    private static KreditTersimpan.@Nullable Batal batal(ResultSet r) throws SQLException {
        Timestamp pada = r.getTimestamp("batal_pada");
        return pada == null ? null : new KreditTersimpan.Batal(pada.toInstant(), r.getString("batal_alasan"));
    }

    /** Whether a conversion that counts was made since then of days of this time. */
    boolean dikonversi(DinasId dinas, PegawaiId pegawai, LocalDate mulai, LocalDate sampai, Instant sejak) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM penilaian.kredit WHERE dinas_id = ? AND pegawai_id = ? AND jenis = 'KONVERSI'
                           AND batal_pada IS NULL AND mulai <= ? AND sampai >= ? AND pada >= ?)
                        """)
                .params(dinas.nilai(), pegawai.nilai(), sampai, mulai, Timestamp.from(sejak))
                .query(Boolean.class)
                .single();
    }

    /** What counts of these people, by jenjang. */
    Map<PegawaiId, Map<String, BigDecimal>> jumlah(DinasId dinas, Collection<PegawaiId> pegawai) {
        Map<PegawaiId, Map<String, BigDecimal>> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT pegawai_id, jenjang, sum(jumlah) AS jumlah FROM (
                            SELECT pegawai_id, jenjang, jumlah FROM penilaian.kredit
                             WHERE dinas_id = :dinas AND pegawai_id = ANY (:siapa) AND jenis = 'KONVERSI' AND batal_pada IS NULL
                             UNION ALL
                            SELECT pegawai_id, jenjang, jumlah FROM penilaian.kredit_lain
                             WHERE dinas_id = :dinas AND pegawai_id = ANY (:siapa) AND batal_pada IS NULL) x
                         GROUP BY pegawai_id, jenjang
                        """)
                .param("dinas", dinas.nilai())
                .param("siapa", pegawai.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .query(r -> {
                    hasil.computeIfAbsent(new PegawaiId(r.getObject("pegawai_id", UUID.class)), p -> new HashMap<>())
                            .put(r.getString("jenjang"), r.getBigDecimal("jumlah"));
                });
        return hasil;
    }

    void simpan(KreditDitetapkan k, int ke, PegawaiId oleh) {
        String isi = JSON.writeValueAsString(k);
        jdbc.sql("""
                        INSERT INTO penilaian.kredit (dinas_id, pegawai_id, kredit_id, jenis, ke, jenjang, mulai, sampai, jumlah,
                               isi, sidik, oleh, pada)
                        VALUES (:dinas, :pegawai, :id, :jenis, :ke, :jenjang, :mulai, :sampai, :jumlah, :isi, :sidik, :oleh, :pada)
                        """)
                .param("dinas", k.dinas().nilai())
                .param("pegawai", k.pegawai().id().nilai())
                .param("id", k.id().nilai())
                .param("jenis", k.jenis().name())
                .param("ke", ke)
                .param("jenjang", k.jenjang().kode())
                .param("mulai", k.mulai())
                .param("sampai", k.sampai())
                .param("jumlah", k.jumlah())
                .param("isi", isi)
                .param("sidik", Sidik.dari(isi))
                .param("oleh", oleh.nilai())
                .param("pada", Timestamp.from(k.ditetapkanPada()))
                .update();
    }

    /** @return false when it was cancelled before, or is not this person's */
    boolean batalkan(DinasId dinas, PegawaiId pegawai, KreditId id, PegawaiId oleh, String alasan, Instant kini) {
        return batalkan("kredit", dinas, pegawai, id.nilai(), oleh, alasan, kini);
    }

    boolean batalkanLain(DinasId dinas, PegawaiId pegawai, UUID id, PegawaiId oleh, String alasan, Instant kini) {
        return batalkan("kredit_lain", dinas, pegawai, id, oleh, alasan, kini);
    }

    private boolean batalkan(
            String tabel, DinasId dinas, PegawaiId pegawai, UUID id, PegawaiId oleh, String alasan, Instant kini) {
        return jdbc.sql("UPDATE penilaian." + tabel + """
                         SET batal_oleh = ?, batal_alasan = ?, batal_pada = ?
                         WHERE dinas_id = ? AND pegawai_id = ? AND kredit_id = ? AND batal_pada IS NULL
                        """)
                        .params(oleh.nilai(), alasan, Timestamp.from(kini), dinas.nilai(), pegawai.nilai(), id)
                        .update()
                == 1;
    }

    /** Of a person, cancelled ones too; the newest paper first. */
    List<KreditLain> lain(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql("""
                        SELECT * FROM penilaian.kredit_lain WHERE dinas_id = ? AND pegawai_id = ? ORDER BY tanggal DESC, kredit_id DESC
                        """)
                .params(dinas.nilai(), pegawai.nilai())
                .query((r, n) -> new KreditLain(
                        r.getObject("kredit_id", UUID.class),
                        r.getString("sumber"),
                        r.getString("jenjang"),
                        r.getBigDecimal("jumlah"),
                        r.getObject("tanggal", LocalDate.class),
                        r.getString("asal"),
                        r.getString("alasan"),
                        new PegawaiId(r.getObject("oleh", UUID.class)),
                        r.getTimestamp("pada").toInstant(),
                        batal(r)))
                .list();
    }

    void tambahLain(DinasId dinas, PegawaiId pegawai, KreditLain k) {
        jdbc.sql("""
                        INSERT INTO penilaian.kredit_lain (dinas_id, pegawai_id, kredit_id, sumber, jenjang, jumlah, tanggal, asal,
                               alasan, oleh, pada)
                        VALUES (:dinas, :pegawai, :id, :sumber, :jenjang, :jumlah, :tanggal, :asal, :alasan, :oleh, :pada)
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.nilai())
                .param("id", k.id())
                .param("sumber", k.sumber())
                .param("jenjang", k.jenjang())
                .param("jumlah", k.jumlah())
                .param("tanggal", k.tanggal())
                .param("asal", k.asal())
                .param("alasan", k.alasan())
                .param("oleh", k.oleh().nilai())
                .param("pada", Timestamp.from(k.pada()))
                .update();
    }

    int berikut(DinasId dinas, PegawaiId pegawai, Jenis jenis) {
        return jdbc.sql(
                        "SELECT coalesce(max(ke), 0) + 1 FROM penilaian.kredit WHERE dinas_id = ? AND pegawai_id = ? AND jenis = ?")
                .params(dinas.nilai(), pegawai.nilai(), jenis.name())
                .query(Integer.class)
                .single();
    }
}
