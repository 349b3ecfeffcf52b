package id.teladan.perencanaan;

import id.teladan.organisasi.MasaJabatan;
import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One statement reads a whole plan from one row: its items and adjustments come as JSON arrays beside its columns. */
final class BacaSkpRepository implements RowMapper<Skp> {
    private static final String BUTIR = """
            (SELECT json_agg(json_build_array(b.bagian, b.kode, b.target, b.keterangan) ORDER BY b.urutan)
               FROM perencanaan.butir b WHERE b.dinas_id = s.dinas_id AND b.skp_id = s.%s)
            """;
    private static final String PENYESUAIAN = """
            (SELECT json_agg(json_build_array(p.penyesuaian_id, p.bagian, p.kode_lama, p.kode_baru, p.target,
                                              p.keterangan, p.alasan, p.oleh, extract(epoch FROM p.pada) * 1000000, p.atas_nama)
                             ORDER BY p.penyesuaian_id)
               FROM perencanaan.penyesuaian p WHERE p.dinas_id = s.dinas_id AND p.skp_id = s.%s)
            """;
    private static final String KOLOM = "SELECT s.*, " + BUTIR.formatted("skp_id") + " AS butir, "
            + PENYESUAIAN.formatted("skp_id")
            + " AS penyesuaian, CASE WHEN s.dasar_id IS NOT NULL THEN json_build_array("
            + BUTIR.formatted("dasar_id") + ", " + PENYESUAIAN.formatted("dasar_id") + ") END AS semula";
    static final String SKP = KOLOM + " FROM perencanaan.skp s ";
    private static final String DIKUNCI = """
            , (SELECT x.versi FROM perencanaan.skp x WHERE x.dinas_id = s.dinas_id AND x.skp_id = s.skp_id) AS terbaca
              FROM perencanaan.skp s WHERE s.dinas_id = ? AND s.skp_id = ? FOR NO KEY UPDATE OF s
            """;
    /** The same plan locked; {@code terbaca}, its version as the statement saw it when it began. */
    static final String KUNCI = KOLOM + DIKUNCI;
    /** The same with the posts of its owner, for what is saved often and needs nothing else of him. */
    static final String KUNCI_DRAF = KOLOM + ", " + MasaJabatan.kolom("s") + " AS jabatan" + DIKUNCI;

    /** The items alone of the agreed plan of someone in a post. */
    static final String BUTIR_BERLAKU =
            "SELECT " + BUTIR.formatted("skp_id") + " AS butir, " + PENYESUAIAN.formatted("skp_id") + """
             AS penyesuaian FROM perencanaan.skp s
             WHERE s.dinas_id = ? AND s.periode_id = ? AND s.pegawai_id = ?::uuid AND s.peran = ? AND s.status = 'DISEPAKATI'
            """;

    private final JsonMapper json;

    BacaSkpRepository(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Skp mapRow(ResultSet r, int baris) throws SQLException {
        String jenjang = r.getString("jenjang");
        UUID satuan = r.getObject("satuan_id", UUID.class);
        UUID penilai = r.getObject("penilai_id", UUID.class);
        UUID atasNama = r.getObject("atas_nama_id", UUID.class);
        UUID pemeriksa = r.getObject("pemeriksa_id", UUID.class);
        return new Skp(
                new SkpId(r.getObject("skp_id", UUID.class)),
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                satuan == null ? null : new SatuanId(satuan),
                jenjang == null ? null : Jenjang.valueOf(jenjang),
                StatusSkp.valueOf(r.getString("status")),
                r.getInt("versi"),
                isi(baca(r.getString("butir"))),
                daftar(baca(r.getString("penyesuaian"))),
                new Tanda(
                        WaktuRepository.baca(r, "data_diri_pada"),
                        WaktuRepository.baca(r, "rapor_pada"),
                        WaktuRepository.baca(r, "diperiksa_pada"),
                        r.getString("draf"),
                        WaktuRepository.wajib(r, "sejak"),
                        penilai == null ? null : new PegawaiId(penilai),
                        WaktuRepository.baca(r, "disetujui_pada"),
                        r.getBoolean("oleh_sistem"),
                        r.getInt("keberatan"),
                        r.getString("catatan"),
                        atasNama == null ? null : new PegawaiId(atasNama),
                        pemeriksa == null ? null : new PegawaiId(pemeriksa)),
                perubahan(r));
    }

    /** As both agreed them. */
    List<Butir> butirBerlaku(ResultSet r) throws SQLException {
        return daftar(baca(r.getString("penyesuaian")))
                .terapkan(isi(baca(r.getString("butir"))))
                .butir();
    }

    private @Nullable Perubahan perubahan(ResultSet r) throws SQLException {
        UUID dasar = r.getObject("dasar_id", UUID.class);
        if (dasar == null) {
            return null;
        }
        JsonNode semula = json.readTree(r.getString("semula"));
        return new Perubahan(
                r.getInt("ubahan"),
                new SkpId(dasar),
                daftar(semula.get(1)).terapkan(isi(semula.get(0))),
                r.getString("alasan"));
    }

    private @Nullable JsonNode baca(@Nullable String teks) {
        return teks == null ? null : json.readTree(teks);
    }

    private static Isi isi(@Nullable JsonNode semua) {
        List<Butir> butir = new ArrayList<>();
        if (semua != null) {
            for (JsonNode n : semua) {
                butir.add(new Butir(
                        Bagian.valueOf(n.get(0).asString()),
                        n.get(1).asString(),
                        n.get(2).isNull() ? null : n.get(2).asInt(),
                        teks(n.get(3))));
            }
        }
        return new Isi(butir);
    }

    private static DaftarPenyesuaian daftar(@Nullable JsonNode semua) {
        List<Penyesuaian> daftar = new ArrayList<>();
        if (semua != null) {
            for (JsonNode n : semua) {
                daftar.add(new Penyesuaian(
                        UUID.fromString(n.get(0).asString()),
                        Bagian.valueOf(n.get(1).asString()),
                        teks(n.get(2)),
                        teks(n.get(3)),
                        n.get(4).isNull() ? null : n.get(4).asInt(),
                        teks(n.get(5)),
                        teks(n.get(6)),
                        PegawaiId.of(n.get(7).asString()),
                        mikro(n.get(8).asLong()),
                        n.get(9).isNull() ? null : PegawaiId.of(n.get(9).asString())));
            }
        }
        return new DaftarPenyesuaian(daftar);
    }

    private static @Nullable String teks(JsonNode n) {
        return n.isNull() ? null : n.asString();
    }

    private static Instant mikro(long mikrodetik) {
        return Instant.ofEpochSecond(mikrodetik / 1_000_000, mikrodetik % 1_000_000 * 1000);
    }
}
