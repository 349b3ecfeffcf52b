package id.teladan.dokumen;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents, their ends and their PDFs: all of it only grows. */
@Repository
class DokumenRepository {
    /** Numbers stay as they are printed: 12.50, never 1.25E+1. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JdbcClient jdbc;

    DokumenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Freezes a document, and ends the older ones that it replaces. The digest is over the text that PostgreSQL keeps,
     * which is what is read back.
     *
     * @return false when it is there already
     */
    boolean tambah(Terbitan t, DokumenId id, KodeVerifikasi kode) {
        RingkasBahan r = RingkasBahan.dari(t.bahan());
        return jdbc.sql("""
                        WITH baru AS (
                            INSERT INTO dokumen.dokumen (dinas_id, dokumen_id, jenis, pegawai_id, peran, satuan_id, periode_id,
                                sumber_id, ke, penilai_id, pihak, kode, nama, nip, unit, masa, predikat, penerbit, bahan, sidik_bahan,
                                terbit_pada)
                            SELECT :dinas, :id, :jenis, :pegawai, :peran, CAST(:satuan AS uuid), :periode, :sumber, :ke,
                                CAST(:penilai AS uuid), CAST(:pihak AS uuid[]), :kode, :nama, :nip, :unit, :masa, :predikat, :penerbit,
                                b.bahan, encode(sha256(convert_to(b.bahan::text, 'UTF8')), 'hex'), :pada
                              FROM (SELECT CAST(:bahan AS jsonb) AS bahan) b
                            ON CONFLICT (dinas_id, jenis, sumber_id, ke) DO NOTHING RETURNING dokumen_id),
                        lama AS (
                            INSERT INTO dokumen.akhir (dinas_id, dokumen_id, status, pengganti_id, alasan, pada)
                            SELECT d.dinas_id, d.dokumen_id, 'DIGANTIKAN', b.dokumen_id, :sebab, :pada
                              FROM baru b JOIN dokumen.dokumen d ON d.dinas_id = :dinas AND d.pegawai_id = :pegawai
                               AND d.jenis = :jenis AND CASE WHEN CAST(:gantikan AS uuid[]) IS NULL
                                   THEN d.periode_id = :periode AND d.peran = :peran AND d.masa = :masa
                                   ELSE d.sumber_id = ANY (CAST(:gantikan AS uuid[])) END
                             WHERE NOT EXISTS (
                                SELECT FROM dokumen.akhir a WHERE a.dinas_id = :dinas AND a.dokumen_id = d.dokumen_id)
                            ON CONFLICT DO NOTHING)
                        SELECT count(*) FROM baru
                        """)
                        .param("dinas", t.dinas().nilai())
                        .param("id", id.nilai())
                        .param("jenis", t.bahan().jenis().name())
                        .param("pegawai", t.pegawai().nilai())
                        .param("peran", t.peran().name())
                        .param("satuan", t.satuan() == null ? null : t.satuan().nilai())
                        .param("periode", t.periode().nilai())
                        .param("sumber", t.sumber())
                        .param("ke", t.ke())
                        .param("penilai", nilai(t.penilai()))
                        .param("pihak", t.pihak().stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                        .param("kode", kode.huruf())
                        .param("nama", r.nama())
                        .param("nip", r.nip())
                        .param("unit", r.unit())
                        .param("masa", r.masa())
                        .param("predikat", r.predikat())
                        .param("penerbit", r.penerbit())
                        .param("bahan", JSON.writeValueAsString(t.bahan()))
                        .param(
                                "gantikan",
                                t.gantikan() == null ? null : t.gantikan().toArray(UUID[]::new))
                        .param("sebab", t.sebab())
                        .param("pada", Timestamp.from(t.pada()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static @Nullable UUID nilai(@Nullable PegawaiId p) {
        return p == null ? null : p.nilai();
    }

    /** Cancels a document that counts; false when it does no longer. */
    boolean batalkan(DinasId dinas, DokumenId id, String alasan, @Nullable PegawaiId oleh, Instant pada) {
        return jdbc.sql("""
                        INSERT INTO dokumen.akhir (dinas_id, dokumen_id, status, alasan, oleh, pada)
                        VALUES (?, ?, 'DIBATALKAN', ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .param(dinas.nilai())
                        .param(id.nilai())
                        .param(alasan)
                        .param(nilai(oleh))
                        .param(Timestamp.from(pada))
                        .update()
                == 1;
    }

    /** Cancels all that tells of this and counts; gives how many. */
    int batalkanSumber(DinasId dinas, UUID sumber, String alasan, @Nullable PegawaiId oleh, Instant pada) {
        return jdbc.sql("""
                        INSERT INTO dokumen.akhir (dinas_id, dokumen_id, status, alasan, oleh, pada)
                        SELECT d.dinas_id, d.dokumen_id, 'DIBATALKAN', :alasan, CAST(:oleh AS uuid), :pada FROM dokumen.dokumen d
                         WHERE d.dinas_id = :dinas AND d.sumber_id = :sumber ON CONFLICT DO NOTHING
                        """)
                .param("dinas", dinas.nilai())
                .param("sumber", sumber)
                .param("alasan", alasan)
                .param("oleh", nilai(oleh))
                .param("pada", Timestamp.from(pada))
                .update();
    }

    /**
     * Notes a PDF that lies in the store; the first one stays. Its code and digest can be looked up from now on: before, nobody knew
     * them. Gives the one that counts.
     */
    @Transactional
    public Cetakan tambah(DokumenResmi d, Cetakan c) {
        int baru = jdbc.sql("""
                        INSERT INTO dokumen.cetakan (dinas_id, dokumen_id, bentuk, sidik, panjang, dibuat_pada)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(
                        d.dinas().nilai(),
                        d.id().nilai(),
                        c.bentuk().name(),
                        c.sidik(),
                        c.panjang(),
                        Timestamp.from(c.dibuat()))
                .update();
        if (baru == 0) {
            return cetakan(d, c.bentuk()).orElseThrow();
        }
        jdbc.sql("INSERT INTO dokumen.sidik (sidik, dinas_id, dokumen_id, bentuk) VALUES (?, ?, ?, ?)")
                .params(c.sidik(), d.dinas().nilai(), d.id().nilai(), c.bentuk().name())
                .update();
        jdbc.sql("INSERT INTO dokumen.kode (kode, dinas_id, dokumen_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(d.kode().huruf(), d.dinas().nilai(), d.id().nilai())
                .update();
        return c;
    }

    Optional<Cetakan> cetakan(DokumenResmi d, Cetakan.Bentuk bentuk) {
        return jdbc.sql("SELECT * FROM dokumen.cetakan WHERE dinas_id = ? AND dokumen_id = ? AND bentuk = ?")
                .params(d.dinas().nilai(), d.id().nilai(), bentuk.name())
                .query((r, n) -> new Cetakan(
                        bentuk,
                        r.getString("sidik"),
                        r.getInt("panjang"),
                        r.getTimestamp("dibuat_pada").toInstant()))
                .optional();
    }
}
