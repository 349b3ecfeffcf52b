package id.teladan.penilaian;

import id.teladan.organisasi.MasaJabatan;
import id.teladan.penilaian.PenilaianRepository.Terbaca;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a row of {@link SqlPenilaian} to an assessment. */
final class BacaPenilaianRepository implements RowMapper<Terbaca> {
    private final JsonMapper json;

    BacaPenilaianRepository(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Terbaca mapRow(ResultSet r, int n) throws SQLException {
        UUID satuan = r.getObject("satuan_id", UUID.class);
        JsonNode keberatan = satu(r, "keberatan");
        JsonNode rekomendasi = satu(r, "rekomendasi");
        JsonNode keterangan = satu(r, "keterangan");
        String penutupan = r.getString("penutupan");
        Penilaian p = new Penilaian(
                new PenilaianId(r.getObject("penilaian_id", UUID.class)),
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                satuan == null ? null : new SatuanId(satuan),
                StatusPenilaian.valueOf(r.getString("status")),
                r.getInt("versi"),
                isi(json.readTree(r.getString("isi"))),
                r.getInt("ke"),
                ketetapan(r),
                keberatan == null ? null : keberatan(keberatan),
                penutupan == null ? null : json.readValue(penutupan, Penutupan.class));
        List<Keterangan> semua = new ArrayList<>();
        if (keterangan != null) {
            keterangan.forEach(k -> semua.add(new Keterangan(orang(k, "oleh"), saat(k, "pada"), teks(k, "isi"))));
        }
        return new Terbaca(
                p,
                rekomendasi == null
                        ? null
                        : new Rekomendasi(
                                orang(rekomendasi, "oleh"),
                                saat(rekomendasi, "pada"),
                                teks(rekomendasi, "hasil"),
                                teks(rekomendasi, "perilaku"),
                                teks(rekomendasi, "catatan")),
                semua,
                MasaJabatan.baca((String[]) r.getArray("jabatan").getArray()));
    }

    private static @Nullable Ketetapan ketetapan(ResultSet r) throws SQLException {
        Timestamp pada = r.getTimestamp("ditetapkan_pada");
        if (pada == null) {
            return null;
        }
        UUID atasNama = r.getObject("atas_nama", UUID.class);
        Timestamp dibuka = r.getTimestamp("diterima_pada");
        return new Ketetapan(
                r.getString("rating_hasil"),
                r.getString("rating_perilaku"),
                r.getString("predikat"),
                r.getBoolean("hanya_perilaku"),
                new PegawaiId(r.getObject("penilai_id", UUID.class)),
                atasNama == null ? null : new PegawaiId(atasNama),
                pada.toInstant(),
                dibuka == null ? null : dibuka.toInstant(),
                r.getTimestamp("tenggat").toInstant());
    }

    private static Keberatan keberatan(JsonNode b) {
        return new Keberatan(
                teks(b, "alasan"),
                saat(b, "diajukan_pada"),
                kosong(b, "kepada") ? null : orang(b, "kepada"),
                kosong(b, "tanggapan")
                        ? null
                        : new Keberatan.Tanggapan(
                                teks(b, "tanggapan"), orang(b, "ditanggapi_oleh"), saat(b, "ditanggapi_pada")),
                kosong(b, "putusan")
                        ? null
                        : new Keberatan.Putusan(
                                teks(b, "putusan").equals("DIUBAH"),
                                teks(b, "alasan_putusan"),
                                kosong(b, "surat") ? "" : teks(b, "surat"),
                                orang(b, "diputus_oleh"),
                                saat(b, "diputus_pada")));
    }

    static IsiPenilaian isi(JsonNode n) {
        TreeMap<String, String> m = new TreeMap<>();
        n.properties().forEach(e -> m.put(e.getKey(), e.getValue().asString()));
        return new IsiPenilaian(m);
    }

    private @Nullable JsonNode satu(ResultSet r, String kolom) throws SQLException {
        String s = r.getString(kolom);
        return s == null ? null : json.readTree(s);
    }

    private static boolean kosong(JsonNode n, String nama) {
        JsonNode x = n.get(nama);
        return x == null || x.isNull();
    }

    private static String teks(JsonNode n, String nama) {
        return n.get(nama).asString();
    }

    private static PegawaiId orang(JsonNode n, String nama) {
        return PegawaiId.of(teks(n, nama));
    }

    private static Instant saat(JsonNode n, String nama) {
        return OffsetDateTime.parse(teks(n, nama)).toInstant();
    }
}
