package id.teladan.penilaian.pko;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of PKO: only added, the newest of a school counts. */
@Repository
class PkoRepository {
    private final JdbcClient jdbc;

    PkoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<SatuanId, Pko> kini(DinasId dinas, PeriodeId periode, Collection<SatuanId> satuan) {
        Map<SatuanId, Pko> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (satuan_id) satuan_id, kode, oleh, pada FROM penilaian.pko
                         WHERE dinas_id = ? AND periode_id = ? AND satuan_id = ANY (?) ORDER BY satuan_id, ke DESC
                        """)
                .params(
                        dinas.nilai(),
                        periode.nilai(),
                        satuan.stream().map(SatuanId::nilai).toArray(UUID[]::new))
                .query(r -> {
                    hasil.put(
                            new SatuanId(r.getObject("satuan_id", UUID.class)),
                            new Pko(
                                    r.getString("kode"),
                                    SebutanPko.judul(r.getString("kode")),
                                    new PegawaiId(r.getObject("oleh", UUID.class)),
                                    r.getTimestamp("pada").toInstant()));
                });
        return hasil;
    }
}
