package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Templates: one for each school and period, and one of the dinas for its kepala sekolah, which has no school. */
@Repository
class TemplatRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplatRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whose template a plan takes: of its school for a guru, of the dinas (null) for a kepala sekolah. */
    static @Nullable SatuanId tempat(Skp s) {
        return s.peran() == Peran.GURU ? s.satuan() : null;
    }

    Optional<Templat> ambil(DinasId dinas, PeriodeId periode, @Nullable SatuanId satuan) {
        return jdbc.sql("""
                        SELECT versi, oleh, pada, butir FROM perencanaan.templat
                         WHERE dinas_id = ? AND periode_id = ? AND satuan_id IS NOT DISTINCT FROM ?::uuid
                        """)
                .params(dinas.nilai(), periode.nilai())
                .param(satuan == null ? null : satuan.nilai())
                .query((r, n) -> new Templat(
                        r.getInt("versi"),
                        new Isi(butir(r.getString("butir"))),
                        new PegawaiId(r.getObject("oleh", UUID.class)),
                        WaktuRepository.wajib(r, "pada")))
                .optional();
    }

    /** The template as a source for this plan; a guru without a school has none. */
    Optional<SumberSalin> sumber(Skp s, NamaButir nama) {
        SatuanId tempat = tempat(s);
        if (s.peran() == Peran.GURU && tempat == null) {
            return Optional.empty();
        }
        return ambil(s.dinas(), s.periode(), tempat)
                .filter(t -> !t.isi().butir().isEmpty())
                .map(t -> new SumberSalin(
                        // A period has one template for each place: place and version name its text.
                        tempat + "/" + t.versi(),
                        s.peran() == Peran.GURU ? "Anjuran kepala sekolah Anda" : "Anjuran dinas untuk kepala sekolah",
                        t.isi().butir().stream().map(x -> ButirLama.of(x, nama)).toList()));
    }

    /** @return false when another version stands by now than {@code versi}, 0 for none: nothing was written */
    boolean simpan(DinasId dinas, PeriodeId periode, @Nullable SatuanId satuan, Templat t, int versi) {
        return jdbc.sql("""
                                INSERT INTO perencanaan.templat AS t
                                    (dinas_id, templat_id, periode_id, satuan_id, versi, oleh, pada, butir)
                                VALUES (?, ?, ?, ?, 1, ?, ?, ?)
                                ON CONFLICT (dinas_id, periode_id, satuan_id) DO UPDATE
                                   SET versi = t.versi + 1, oleh = excluded.oleh, pada = excluded.pada, butir = excluded.butir
                                 WHERE t.versi = ?
                                """)
                        .param(dinas.nilai())
                        .param(Uuid7.baru())
                        .param(periode.nilai())
                        .param(satuan == null ? null : satuan.nilai())
                        .param(t.oleh().nilai())
                        .param(WaktuRepository.sql(t.pada()))
                        .param(json.writeValueAsString(t.isi().butir()))
                        .param(versi)
                        .update()
                == 1;
    }

    private List<Butir> butir(String teks) {
        List<Butir> butir = new ArrayList<>();
        for (JsonNode n : json.readTree(teks)) {
            butir.add(json.treeToValue(n, Butir.class));
        }
        return butir;
    }
}
