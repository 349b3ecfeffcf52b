package id.teladan.dokumen;

import id.teladan.umum.DinasId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a document is, for one who has only its code or a copy of it. */
@Repository
class KodeRepository {
    private final JdbcClient jdbc;

    KodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Tempat(DinasId dinas, DokumenId dokumen) {}

    Optional<Tempat> kode(KodeVerifikasi kode) {
        return cari("SELECT dinas_id, dokumen_id FROM dokumen.kode WHERE kode = ?", kode.huruf());
    }

    /** By the SHA-256 of a copy. */
    Optional<Tempat> sidik(String sidik) {
        return cari("SELECT dinas_id, dokumen_id FROM dokumen.sidik WHERE sidik = ? LIMIT 1", sidik);
    }

    private Optional<Tempat> cari(String sql, String apa) {
        return jdbc.sql(sql)
                .param(apa)
                .query((r, n) ->
                        new Tempat(new DinasId(r.getObject(1, UUID.class)), new DokumenId(r.getObject(2, UUID.class))))
                .optional();
    }
}
