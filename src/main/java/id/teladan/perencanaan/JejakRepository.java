package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What only grows: the history of a plan and its frozen copies; and the states of many plans for a superior's list. */
@Repository
class JejakRepository {
    private static final String CATAT = """
            INSERT INTO perencanaan.riwayat (dinas_id, skp_id, riwayat_id, pada, oleh, atas_nama, sebagai, langkah, dari, ke,
                catatan, perubahan)
            SELECT ?, ?, x.id, ?, x.oleh, x.atas_nama, x.sebagai, x.langkah, x.dari, x.ke, x.catatan, x.perubahan::jsonb
              FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                   AS x (id, oleh, atas_nama, sebagai, langkah, dari, ke, catatan, perubahan)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher penyiar;

    JejakRepository(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.json = json;
        this.penyiar = penyiar;
    }

    /** Tells rooms below what happened; what they write stands or falls with the step. */
    void siarkan(PeristiwaSkp apa) {
        penyiar.publishEvent(apa);
    }

    /** Appends lines in their order; one statement. */
    void catat(Skp s, List<Catatan> baris) {
        jdbc.sql(CATAT).params(isi(s, baris)).update();
    }

    /** The same, and keeps a copy for good as JSON text. Still one statement: each step pays for it. */
    void catatDanSalin(Skp s, List<Catatan> baris, LangkahSkp langkah, Ketentuan ketentuan, IsiSalinan salinan) {
        String isi = json.writeValueAsString(salinan);
        List<@Nullable Object> semua = new ArrayList<>(isi(s, baris));
        semua.addAll(List.of(
                s.dinas().nilai(),
                s.id().nilai(),
                Uuid7.baru(),
                langkah.name(),
                WaktuRepository.sql(baris.getFirst().pada()),
                ketentuan.id(),
                ketentuan.sidik(),
                isi,
                Sidik.dari(isi)));
        jdbc.sql("WITH tercatat AS (" + CATAT + ") INSERT INTO perencanaan.salinan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(semua)
                .update();
    }

    private List<@Nullable Object> isi(Skp s, List<Catatan> baris) {
        return Arrays.asList(
                s.dinas().nilai(),
                s.id().nilai(),
                WaktuRepository.sql(baris.getFirst().pada()),
                baris.stream().map(x -> Uuid7.baru()).sorted().toArray(UUID[]::new),
                orang(baris, Catatan::oleh),
                orang(baris, Catatan::atasNama),
                teks(baris, x -> x.sebagai().name()),
                teks(baris, x -> x.langkah().name()),
                teks(baris, x -> x.dari() == null ? null : x.dari().name()),
                teks(baris, x -> x.ke().name()),
                teks(baris, Catatan::catatan),
                teks(baris, x -> x.perubahan().isEmpty() ? null : json.writeValueAsString(x.perubahan())));
    }

    private static @Nullable UUID[] orang(
            List<Catatan> baris, java.util.function.Function<Catatan, @Nullable PegawaiId> siapa) {
        return baris.stream().map(siapa).map(x -> x == null ? null : x.nilai()).toArray(UUID[]::new);
    }

    private static @Nullable String[] teks(
            List<Catatan> baris, java.util.function.Function<Catatan, @Nullable String> apa) {
        return baris.stream().map(apa).toArray(String[]::new);
    }

    /** The whole history of a plan, oldest first, without names. */
    List<Catatan> riwayat(DinasId dinas, SkpId skp) {
        return jdbc.sql("SELECT * FROM perencanaan.riwayat WHERE dinas_id = ? AND skp_id = ? ORDER BY pada, riwayat_id")
                .params(dinas.nilai(), skp.nilai())
                .query((r, n) -> {
                    UUID oleh = r.getObject("oleh", UUID.class);
                    UUID atasNama = r.getObject("atas_nama", UUID.class);
                    String dari = r.getString("dari");
                    String perubahan = r.getString("perubahan");
                    return new Catatan(
                            WaktuRepository.wajib(r, "pada"),
                            oleh == null ? null : new PegawaiId(oleh),
                            atasNama == null ? null : new PegawaiId(atasNama),
                            "",
                            Pihak.valueOf(r.getString("sebagai")),
                            LangkahSkp.dari(r.getString("langkah")),
                            dari == null ? null : StatusSkp.valueOf(dari),
                            StatusSkp.valueOf(r.getString("ke")),
                            r.getString("catatan"),
                            perubahan == null ? List.of() : List.of(json.readValue(perubahan, String[].class)));
                })
                .list();
    }

    /** The newest copy made at this step: its JSON text. */
    Optional<String> salinan(DinasId dinas, SkpId skp, LangkahSkp langkah) {
        return jdbc.sql("""
                        SELECT isi FROM perencanaan.salinan WHERE dinas_id = ? AND skp_id = ? AND langkah = ?
                         ORDER BY salinan_id DESC LIMIT 1
                        """)
                .params(dinas.nilai(), skp.nilai(), langkah.name())
                .query(String.class)
                .optional();
    }

    /** State of a plan as a list shows it. */
    record Keadaan(SkpId skp, StatusSkp status, Instant sejak, boolean diperiksa) {}

    /** A person in the post for which he made a plan. */
    record Kunci(PegawaiId pegawai, Peran peran) {}

    /** The plans of these people in a period, by person and post; who has none is absent. */
    Map<Kunci, Keadaan> keadaan(DinasId dinas, PeriodeId periode, List<PegawaiId> orang) {
        Map<Kunci, Keadaan> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT pegawai_id, peran, skp_id, status, sejak, diperiksa_pada IS NOT NULL AS diperiksa
                          FROM perencanaan.skp
                         WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ANY(?)
                        """)
                .params(
                        dinas.nilai(),
                        periode.nilai(),
                        orang.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .query(r -> {
                    Kunci kunci = new Kunci(
                            new PegawaiId(r.getObject("pegawai_id", UUID.class)), Peran.valueOf(r.getString("peran")));
                    hasil.put(kunci, keadaan(r));
                });
        return hasil;
    }

    /** One of a person's own plans. */
    record RencanaSaya(SkpId skp, PeriodeId periode, Peran peran, StatusSkp status) {}

    /** All plans that a person ever made, newest first. */
    List<RencanaSaya> semuaMilik(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql("""
                        SELECT skp_id, periode_id, peran, status FROM perencanaan.skp
                         WHERE dinas_id = ? AND pegawai_id = ? ORDER BY skp_id DESC
                        """)
                .params(dinas.nilai(), pegawai.nilai())
                .query((r, n) -> new RencanaSaya(
                        new SkpId(r.getObject("skp_id", UUID.class)),
                        new PeriodeId(r.getObject("periode_id", UUID.class)),
                        Peran.valueOf(r.getString("peran")),
                        StatusSkp.valueOf(r.getString("status"))))
                .list();
    }

    /** Plans of guru under a second objection, oldest first: they wait for the kepala dinas. */
    Map<PegawaiId, Keadaan> keberatanKedua(DinasId dinas, PeriodeId periode) {
        Map<PegawaiId, Keadaan> hasil = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT pegawai_id, skp_id, status, sejak, diperiksa_pada IS NOT NULL AS diperiksa
                          FROM perencanaan.skp
                         WHERE dinas_id = ? AND periode_id = ? AND status = 'KEBERATAN_ATASAN' AND peran = 'GURU'
                         ORDER BY sejak
                        """).params(dinas.nilai(), periode.nilai()).query(r -> {
            hasil.put(new PegawaiId(r.getObject("pegawai_id", UUID.class)), keadaan(r));
        });
        return hasil;
    }

    private static Keadaan keadaan(ResultSet r) throws SQLException {
        return new Keadaan(
                new SkpId(r.getObject("skp_id", UUID.class)),
                StatusSkp.valueOf(r.getString("status")),
                WaktuRepository.wajib(r, "sejak"),
                r.getBoolean("diperiksa"));
    }
}
