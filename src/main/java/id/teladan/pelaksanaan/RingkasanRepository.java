package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.RingkasPelaksanaan.TimKerja;
import id.teladan.pelaksanaan.RingkasanPelaksanaan.BuktiRingkas;
import id.teladan.pelaksanaan.RingkasanPelaksanaan.DokumenSiklus;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of a plan, in one statement. */
@Repository
class RingkasanRepository {
    private static final String RINGKAS = """
            SELECT x.pegawai, s.siklus_id, s.indikator,
                   (SELECT json_agg(json_build_object('huruf', d.huruf, 'status', d.status, 'isi', d.isi, 'sejak', d.sejak,
                               'nilai', d.penulis->'nilai'->>'oleh'))
                      FROM pelaksanaan.dokumen d
                     WHERE d.dinas_id = s.dinas_id AND d.siklus_id = s.siklus_id AND d.status IN ('DIKUMPULKAN', 'DINILAI')) AS dokumen,
                   (SELECT count(*) FROM pelaksanaan.upaya u
                     WHERE u.dinas_id = s.dinas_id AND u.siklus_id = s.siklus_id AND u.ditarik_pada IS NULL) AS upaya,
                   (SELECT json_agg(json_build_object('bagian', b.bagian, 'kode', b.kode, 'jenis', b.jenis, 'urutan', b.urutan,
                               'status', b.status, 'judul', coalesce(b.judul, b.uraian, '')) ORDER BY b.bukti_id)
                      FROM pelaksanaan.bukti b
                     WHERE b.dinas_id = x.dinas AND b.periode_id = x.periode AND b.pegawai_id = x.pegawai AND b.peran = x.peran
                       AND b.status NOT IN ('DRAF', 'DIGANTI', 'DIBATALKAN')) AS bukti,
                   (SELECT json_object_agg(t.jenis, t.status) FROM pelaksanaan.dokumen_satuan t
                     WHERE t.dinas_id = x.dinas AND t.periode_id = x.periode AND t.satuan_id = x.satuan
                       AND t.status IN ('DIKUMPULKAN', 'DIKONFIRMASI')) AS satuan
              FROM (SELECT ?::uuid AS dinas, ?::uuid AS periode, ?::text AS peran, o.*
                      FROM unnest(?::uuid[], ?::uuid[]) AS o (pegawai, satuan)) x
              LEFT JOIN pelaksanaan.siklus s
                ON s.dinas_id = x.dinas AND s.periode_id = x.periode AND s.pegawai_id = x.pegawai AND s.peran = x.peran
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RingkasanRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    RingkasanPelaksanaan ringkas(
            DinasId dinas, PeriodeId periode, PegawaiId pegawai, Peran peran, @Nullable SatuanId satuan) {
        Map<PegawaiId, @Nullable SatuanId> satu = new HashMap<>();
        satu.put(pegawai, satuan);
        return Objects.requireNonNull(banyak(dinas, periode, peran, satu).get(pegawai));
    }

    /** @param orang with the school of each */
    Map<PegawaiId, RingkasanPelaksanaan> banyak(
            DinasId dinas, PeriodeId periode, Peran peran, Map<PegawaiId, @Nullable SatuanId> orang) {
        List<PegawaiId> urut = List.copyOf(orang.keySet());
        Map<PegawaiId, RingkasanPelaksanaan> hasil = new HashMap<>();
        jdbc.sql(RINGKAS)
                .param(dinas.nilai())
                .param(periode.nilai())
                .param(peran.name())
                .param(urut.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .param(urut.stream()
                        .map(orang::get)
                        .map(s -> s == null ? null : s.nilai())
                        .toArray(UUID[]::new))
                .query(r -> {
                    hasil.put(new PegawaiId(r.getObject("pegawai", UUID.class)), baca(r));
                });
        return hasil;
    }

    List<TimKerja> timKerja(DinasId dinas, SatuanId satuan, LocalDate hari) {
        return jdbc.sql("""
                        SELECT a.pegawai_id, a.sk FROM pelaksanaan.pengamat a
                         WHERE a.dinas_id = :dinas AND a.satuan_id = :satuan AND a.untuk = 'KEPALA_SEKOLAH' AND a.dicabut_pada IS NULL
                           AND a.mulai <= :hari AND a.sampai >= :hari AND EXISTS (SELECT FROM organisasi.penugasan t
                             WHERE t.dinas_id = a.dinas_id AND t.pegawai_id = a.pegawai_id AND t.peran = 'PENGAWAS' AND NOT t.batal
                               AND t.mulai <= :hari AND (t.sampai IS NULL OR t.sampai >= :hari))
                         ORDER BY a.pengamat_id
                        """)
                .param("dinas", dinas.nilai())
                .param("satuan", satuan.nilai())
                .param("hari", hari)
                .query((r, n) -> new TimKerja(new PegawaiId(r.getObject("pegawai_id", UUID.class)), r.getString("sk")))
                .list();
    }

    private RingkasanPelaksanaan baca(ResultSet r) throws SQLException {
        UUID siklus = r.getObject("siklus_id", UUID.class);
        Map<Huruf, DokumenSiklus> dokumen = new EnumMap<>(Huruf.class);
        for (JsonNode d : banyak(r.getString("dokumen"))) {
            JsonNode nilai = d.get("nilai");
            dokumen.put(
                    Huruf.valueOf(d.get("huruf").asString()),
                    new DokumenSiklus(
                            StatusDokumen.valueOf(d.get("status").asString()),
                            BacaSiklusRepository.isi(d.get("isi")),
                            OffsetDateTime.parse(d.get("sejak").asString()).toInstant(),
                            nilai == null || nilai.isNull() ? null : PegawaiId.of(nilai.asString())));
        }
        Map<String, String> satuan = new HashMap<>();
        String s = r.getString("satuan");
        if (s != null) {
            json.readTree(s)
                    .properties()
                    .forEach(e -> satuan.put(e.getKey(), e.getValue().asString()));
        }
        String indikator = r.getString("indikator");
        return new RingkasanPelaksanaan(
                siklus == null ? null : new SiklusId(siklus),
                indikator == null ? "" : indikator,
                dokumen,
                r.getInt("upaya"),
                banyak(r.getString("bukti")).stream()
                        .map(b -> new BuktiRingkas(
                                b.get("bagian").asString(),
                                b.get("kode").asString(),
                                b.get("jenis").asString(),
                                b.get("urutan").intValue(),
                                b.get("status").asString(),
                                b.get("judul").asString()))
                        .toList(),
                satuan);
    }

    private List<JsonNode> banyak(@Nullable String s) {
        List<JsonNode> hasil = new ArrayList<>();
        if (s != null) {
            json.readTree(s).forEach(hasil::add);
        }
        return hasil;
    }
}
