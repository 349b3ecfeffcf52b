package id.teladan.perencanaan;

import id.teladan.organisasi.MasaJabatan;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What only grows: the history of a plan and its frozen copies; and the states of many plans for a superior's list. */
@Repository
class JejakRepository {
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

    /** The same for a plan that counts from now on. */
    void siarkan(SkpMulaiBerlaku apa) {
        penyiar.publishEvent(apa);
    }

    /** Appends lines in their order; one statement. */
    void catat(Skp s, List<Catatan> baris) {
        jdbc.sql(SqlRiwayat.CATAT).params(SqlRiwayat.isi(s, baris, json)).update();
    }

    /**
     * The same, and keeps a copy for good as JSON text. Still one statement: each step pays for it.
     *
     * @param penilai is remembered as the first superior of the plan
     * @param pimpinan whose agreed plan as kepala sekolah is asked for; null for nobody's
     * @return the items of that plan, empty where there is none
     */
    List<Butir> catatDanSalin(
            Skp s,
            List<Catatan> baris,
            LangkahSkp langkah,
            Ketentuan ketentuan,
            IsiSalinan salinan,
            @Nullable PegawaiId penilai,
            @Nullable PegawaiId pimpinan) {
        String isi = json.writeValueAsString(salinan);
        List<@Nullable Object> semua = new ArrayList<>(SqlRiwayat.isi(s, baris, json));
        semua.addAll(Arrays.asList(
                s.dinas().nilai(),
                s.id().nilai(),
                WaktuRepository.sql(baris.getFirst().pada()),
                penilai == null ? null : penilai.nilai()));
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
        semua.addAll(Arrays.asList(
                s.dinas().nilai(),
                s.periode().nilai(),
                pimpinan == null ? null : pimpinan.nilai(),
                Peran.KEPALA_SEKOLAH.name()));
        BacaSkpRepository baca = new BacaSkpRepository(json);
        return jdbc.sql("WITH tercatat AS (" + SqlRiwayat.CATAT + "), diingat AS (" + PenilaiTerakhirRepository.INGAT
                        + "), disalin AS (INSERT INTO perencanaan.salinan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)) "
                        + BacaSkpRepository.BUTIR_BERLAKU)
                .params(semua)
                .query((r, n) -> baca.butirBerlaku(r))
                .optional()
                .orElse(List.of());
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

    /**
     * State of a plan as a list shows it.
     *
     * @param berlaku the agreed plan that counts while {@code skp}, its amendment, is under way; null for any other plan
     */
    record Keadaan(
            SkpId skp,
            StatusSkp status,
            Instant sejak,
            boolean diperiksa,
            @Nullable SkpId berlaku) {}

    /** A person in the post for which he made a plan. */
    record Kunci(PegawaiId pegawai, Peran peran) {}

    /**
     * The plans of these people in a period, by person and post; who has none is absent. An amendment that was handed in stands in for
     * the agreed plan that it changes; one that its owner writes for the first time is not the superior's to see.
     */
    Map<Kunci, Keadaan> keadaan(DinasId dinas, PeriodeId periode, List<PegawaiId> orang) {
        Map<Kunci, Keadaan> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT pegawai_id, peran, skp_id, status, sejak, diperiksa_pada IS NOT NULL AS diperiksa
                          FROM perencanaan.skp
                         WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ANY(?)
                           AND status NOT IN ('DIGANTI', 'DIBATALKAN') AND NOT (ubahan > 0 AND status = 'DRAF')
                         ORDER BY ubahan
                        """)
                .params(
                        dinas.nilai(),
                        periode.nilai(),
                        orang.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .query(r -> {
                    Kunci kunci = new Kunci(
                            new PegawaiId(r.getObject("pegawai_id", UUID.class)), Peran.valueOf(r.getString("peran")));
                    Keadaan berlaku = hasil.get(kunci);
                    hasil.put(kunci, keadaan(r, berlaku == null ? null : berlaku.skp()));
                });
        return hasil;
    }

    /** One of a person's own plans; {@code ubahan} as in {@link SkpBerlaku}. */
    record RencanaSaya(SkpId skp, PeriodeId periode, Peran peran, StatusSkp status, int ubahan) {}

    /** All plans that a person ever made, newest first; of those that were amended, the versions that count or can. */
    List<RencanaSaya> semuaMilik(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql("""
                        SELECT skp_id, periode_id, peran, status, ubahan FROM perencanaan.skp
                         WHERE dinas_id = ? AND pegawai_id = ? AND status NOT IN ('DIGANTI', 'DIBATALKAN') ORDER BY skp_id DESC
                        """)
                .params(dinas.nilai(), pegawai.nilai())
                .query((r, n) -> new RencanaSaya(
                        new SkpId(r.getObject("skp_id", UUID.class)),
                        new PeriodeId(r.getObject("periode_id", UUID.class)),
                        Peran.valueOf(r.getString("peran")),
                        StatusSkp.valueOf(r.getString("status")),
                        r.getInt("ubahan")))
                .list();
    }

    /** Plans of guru under a second objection, oldest first: they wait for the kepala dinas while their owner is still guru. */
    Map<PegawaiId, Keadaan> keberatanKedua(DinasId dinas, PeriodeId periode, LocalDate hari) {
        Map<PegawaiId, Keadaan> hasil = new LinkedHashMap<>();
        jdbc.sql("SELECT pegawai_id, skp_id, status, sejak, diperiksa_pada IS NOT NULL AS diperiksa, "
                        + MasaJabatan.kolom("s") + """
                         AS jabatan FROM perencanaan.skp s
                         WHERE dinas_id = ? AND periode_id = ? AND status = 'KEBERATAN_ATASAN' AND peran = 'GURU'
                         ORDER BY sejak
                        """)
                .params(dinas.nilai(), periode.nilai())
                .query(r -> {
                    if (MasaJabatan.pada(
                                    MasaJabatan.baca(
                                            (String[]) r.getArray("jabatan").getArray()),
                                    hari)
                            == Peran.GURU) {
                        hasil.put(new PegawaiId(r.getObject("pegawai_id", UUID.class)), keadaan(r, null));
                    }
                });
        return hasil;
    }

    private static Keadaan keadaan(ResultSet r, @Nullable SkpId berlaku) throws SQLException {
        return new Keadaan(
                new SkpId(r.getObject("skp_id", UUID.class)),
                StatusSkp.valueOf(r.getString("status")),
                WaktuRepository.wajib(r, "sejak"),
                r.getBoolean("diperiksa"),
                berlaku);
    }
}
