package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Earlier texts of the parts of a plan: whoever replaces the text of a part leaves the old one here, in one statement. */
@Repository
class IsiLamaRepository {
    static final int PALING_BANYAK = 20;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IsiLamaRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Keeps the parts of {@code lama} that {@code baru} replaces; the database's own clock counts the minute, because whoever writes
     * here needs not know of it.
     */
    void ganti(Skp lama, Skp baru) {
        List<Bagian> diganti = lama.isi().equals(baru.isi())
                ? List.of()
                : Arrays.stream(Bagian.values())
                        .filter(b -> !lama.isi().bagian(b).isEmpty())
                        .filter(b -> !lama.isi().bagian(b).equals(baru.isi().bagian(b)))
                        .toList();
        if (diganti.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO perencanaan.isi_lama (dinas_id, skp_id, bagian, tempat, nomor, pada, isi)
                        SELECT ?, ?, b.bagian, (coalesce(t.nomor, 0) + 1) % 20, coalesce(t.nomor, 0) + 1, now(), b.isi
                          FROM unnest(?::text[], ?::text[], ?::boolean[]) AS b (bagian, isi, berharga)
                          LEFT JOIN LATERAL (SELECT v.nomor, v.pada FROM perencanaan.isi_lama v
                                              WHERE v.dinas_id = ? AND v.skp_id = ? AND v.bagian = b.bagian
                                              ORDER BY v.nomor DESC LIMIT 1) t ON true
                         WHERE b.berharga OR t.pada IS NULL OR t.pada < now() - interval '1 minute'
                        ON CONFLICT (dinas_id, skp_id, bagian, tempat) DO UPDATE
                           SET nomor = excluded.nomor, pada = excluded.pada, isi = excluded.isi
                        """)
                .params(
                        lama.dinas().nilai(),
                        lama.id().nilai(),
                        diganti.stream().map(Bagian::name).toArray(String[]::new),
                        diganti.stream().map(b -> teks(lama.isi().bagian(b))).toArray(String[]::new),
                        diganti.stream()
                                .map(b -> IsiLama.berharga(
                                        lama.isi().bagian(b), baru.isi().bagian(b)))
                                .toArray(Boolean[]::new),
                        lama.dinas().nilai(),
                        lama.id().nilai())
                .update();
    }

    /** All that is kept of a plan, newest first. */
    List<IsiLama> semua(DinasId dinas, SkpId skp) {
        return jdbc.sql("""
                        SELECT bagian, pada, isi FROM perencanaan.isi_lama
                         WHERE dinas_id = ? AND skp_id = ? ORDER BY pada DESC, nomor DESC
                        """)
                .params(dinas.nilai(), skp.nilai())
                .query((r, n) -> {
                    Bagian b = Bagian.valueOf(r.getString("bagian"));
                    return new IsiLama(b, WaktuRepository.wajib(r, "pada"), butir(b, r.getString("isi")));
                })
                .list();
    }

    private String teks(List<Butir> butir) {
        return json.writeValueAsString(butir.stream()
                .map(x -> Stream.<@Nullable Object>of(x.kode(), x.target(), x.keterangan())
                        .toList())
                .toList());
    }

    private List<Butir> butir(Bagian b, String isi) {
        List<Butir> butir = new ArrayList<>();
        for (JsonNode n : json.readTree(isi)) {
            butir.add(new Butir(
                    b,
                    n.get(0).asString(),
                    n.get(1).isNull() ? null : n.get(1).asInt(),
                    n.get(2).isNull() ? null : n.get(2).asString()));
        }
        return butir;
    }
}
