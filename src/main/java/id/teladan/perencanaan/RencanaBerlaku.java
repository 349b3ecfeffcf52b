package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The door to the agreed plans of many people at once; as {@link PerubahanRencana#berlaku} for one. */
@Service
public class RencanaBerlaku {
    private final JdbcClient jdbc;
    private final BacaSkpRepository baca;

    RencanaBerlaku(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.baca = new BacaSkpRepository(json);
    }

    /** Without those who have none; one statement. */
    public Map<PegawaiId, SkpBerlaku> banyak(
            DinasId dinas, PeriodeId periode, Peran peran, Collection<PegawaiId> orang) {
        Map<PegawaiId, SkpBerlaku> hasil = new HashMap<>();
        jdbc.sql(BacaSkpRepository.SKP + """
                        WHERE s.dinas_id = ? AND s.periode_id = ? AND s.peran = ? AND s.pegawai_id = ANY (?)
                          AND s.status = 'DISEPAKATI'
                        """)
                .params(
                        dinas.nilai(),
                        periode.nilai(),
                        peran.name(),
                        orang.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .query(baca)
                .list()
                .forEach(s -> hasil.put(s.pemilik(), SkpBerlaku.of(s)));
        return hasil;
    }
}
