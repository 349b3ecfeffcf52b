package id.teladan.dokumen.tandatangan;

import id.teladan.dokumen.DokumenResmi;
import id.teladan.umum.PegawaiId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signatures that were made, and whose turn it is. */
@Repository
class TandaTanganRepository {
    private static final Duration MACET = Duration.ofMinutes(5);
    private final JdbcClient jdbc;

    TandaTanganRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A signature as it was noted. */
    record Tercatat(Instant pada, boolean diperiksa) {}

    /** Takes the turn; false while somebody else has it. */
    boolean mulai(DokumenResmi d, UUID giliran, Instant kini) {
        return jdbc.sql("""
                        INSERT INTO dokumen.giliran_tanda_tangan AS g (dinas_id, dokumen_id, sejak, giliran) VALUES (?, ?, ?, ?)
                        ON CONFLICT (dinas_id, dokumen_id) DO UPDATE SET sejak = excluded.sejak, giliran = excluded.giliran
                         WHERE g.sejak < ?
                        """)
                        .params(
                                d.dinas().nilai(),
                                d.id().nilai(),
                                Timestamp.from(kini),
                                giliran,
                                Timestamp.from(kini.minus(MACET)))
                        .update()
                == 1;
    }

    /** Gives up this turn; one that somebody else took over meanwhile stays his. */
    void lepas(DokumenResmi d, UUID giliran) {
        jdbc.sql("DELETE FROM dokumen.giliran_tanda_tangan WHERE dinas_id = ? AND dokumen_id = ? AND giliran = ?")
                .params(d.dinas().nilai(), d.id().nilai(), giliran)
                .update();
    }

    void catat(
            DokumenResmi d, PegawaiId oleh, String layanan, @Nullable String nomor, boolean diperiksa, Instant kini) {
        jdbc.sql("""
                        INSERT INTO dokumen.tanda_tangan (dinas_id, dokumen_id, oleh, pada, layanan, nomor_luar, diperiksa)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .param(d.dinas().nilai())
                .param(d.id().nilai())
                .param(oleh.nilai())
                .param(Timestamp.from(kini))
                .param(layanan)
                .param(nomor)
                .param(diperiksa)
                .update();
    }

    Optional<Tercatat> cari(DokumenResmi d) {
        return jdbc.sql("SELECT pada, diperiksa FROM dokumen.tanda_tangan WHERE dinas_id = ? AND dokumen_id = ?")
                .params(d.dinas().nilai(), d.id().nilai())
                .query((r, n) -> new Tercatat(r.getTimestamp("pada").toInstant(), r.getBoolean("diperiksa")))
                .optional();
    }
}
