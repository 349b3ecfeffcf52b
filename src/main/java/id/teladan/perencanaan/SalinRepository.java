package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What drafts are filled from, and the list of what a copy left behind. */
@Repository
class SalinRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SalinRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a person agreed to in a period and post, as it was in force last; {@code tanda} names the frozen copy. */
    record Kesepakatan(PeriodeId periode, Peran peran, String tanda, List<ButirLama> butir) {}

    /** Of every period and post but this period; a plan that was amended counts with its newest agreement. */
    List<Kesepakatan> kesepakatan(DinasId dinas, PegawaiId pegawai, PeriodeId selain) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (s.periode_id, s.peran) s.periode_id, s.peran, l.salinan_id, l.isi
                          FROM perencanaan.skp s
                          JOIN perencanaan.salinan l ON l.dinas_id = s.dinas_id AND l.skp_id = s.skp_id
                         WHERE s.dinas_id = ? AND s.pegawai_id = ? AND s.periode_id <> ? AND l.langkah = 'SEPAKATI'
                         ORDER BY s.periode_id, s.peran, l.salinan_id DESC
                        """)
                .params(dinas.nilai(), pegawai.nilai(), selain.nilai())
                .query((r, n) -> new Kesepakatan(
                        new PeriodeId(r.getObject("periode_id", UUID.class)),
                        Peran.valueOf(r.getString("peran")),
                        r.getString("salinan_id"),
                        butir(r.getString("isi"))))
                .list();
    }

    /** The four lists of a frozen copy; whatever else it holds is not looked at. */
    private List<ButirLama> butir(String isi) {
        JsonNode semua = json.readTree(isi);
        List<ButirLama> butir = new ArrayList<>();
        for (Bagian b : Bagian.values()) {
            for (JsonNode n : semua.path(b.jalur())) {
                JsonNode target = n.path("target");
                butir.add(new ButirLama(
                        b,
                        n.path("kode").asString(),
                        n.path("judul").asString(),
                        target.isInt() ? target.asInt() : null,
                        teks(n.path("satuan")),
                        teks(n.path("keterangan"))));
            }
        }
        return butir;
    }

    private static @Nullable String teks(JsonNode n) {
        return n.isString() ? n.asString() : null;
    }

    /** Periods in which a person agreed to a plan; {@code templat}, whether there is one to fill a draft from. */
    record Sumber(List<PeriodeId> disepakati, boolean templat) {}

    /** What a draft could be filled from; one statement for both. {@code satuan} null: the template of the dinas. */
    Sumber sumber(DinasId dinas, PegawaiId pegawai, PeriodeId periode, @Nullable SatuanId satuan) {
        return jdbc.sql("""
                        SELECT ARRAY(SELECT DISTINCT s.periode_id FROM perencanaan.skp s
                                       JOIN perencanaan.salinan l ON l.dinas_id = s.dinas_id AND l.skp_id = s.skp_id
                                      WHERE s.dinas_id = ? AND s.pegawai_id = ? AND s.periode_id <> ?
                                        AND l.langkah = 'SEPAKATI') AS disepakati,
                               EXISTS (SELECT FROM perencanaan.templat t
                                        WHERE t.dinas_id = ? AND t.periode_id = ? AND t.butir <> '[]'
                                          AND t.satuan_id IS NOT DISTINCT FROM ?::uuid) AS templat
                        """)
                .params(dinas.nilai(), pegawai.nilai(), periode.nilai(), dinas.nilai(), periode.nilai())
                .param(satuan == null ? null : satuan.nilai())
                .query((r, n) -> new Sumber(
                        Arrays.stream((UUID[]) r.getArray("disepakati").getArray())
                                .map(PeriodeId::new)
                                .toList(),
                        r.getBoolean("templat")))
                .single();
    }

    /** Keeps what the newest copy from this source left behind; an empty list too, since it says that nothing was. */
    void catat(Skp s, AsalSalin asal, List<TakTersalin> tidak, Instant kini) {
        jdbc.sql("""
                        INSERT INTO perencanaan.tak_tersalin (dinas_id, skp_id, asal, pada, isi) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (dinas_id, skp_id, asal) DO UPDATE SET pada = excluded.pada, isi = excluded.isi
                        """)
                .params(
                        s.dinas().nilai(),
                        s.id().nilai(),
                        asal.name(),
                        Timestamp.from(kini),
                        json.writeValueAsString(tidak))
                .update();
    }

    List<TakTersalin> takTersalin(DinasId dinas, SkpId skp) {
        return jdbc
                .sql("SELECT isi FROM perencanaan.tak_tersalin WHERE dinas_id = ? AND skp_id = ? ORDER BY asal")
                .params(dinas.nilai(), skp.nilai())
                .query(String.class)
                .list()
                .stream()
                .flatMap(isi -> List.of(json.readValue(isi, TakTersalin[].class)).stream())
                .distinct()
                .toList();
    }
}
