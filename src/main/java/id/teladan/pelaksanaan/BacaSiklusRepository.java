package id.teladan.pelaksanaan;

import id.teladan.perencanaan.SkpId;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a row of {@link SqlSiklus} to a cycle. */
final class BacaSiklusRepository implements RowMapper<SiklusRepository.Terbaca> {
    private final JsonMapper json;

    BacaSiklusRepository(JsonMapper json) {
        this.json = json;
    }

    @Override
    public SiklusRepository.Terbaca mapRow(ResultSet r, int n) throws SQLException {
        UUID satuan = r.getObject("satuan_id", UUID.class);
        JsonNode jadwal = satu(r, "jadwal");
        Siklus s = new Siklus(
                new SiklusId(r.getObject("siklus_id", UUID.class)),
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                satuan == null ? null : new SatuanId(satuan),
                new SkpId(r.getObject("skp_id", UUID.class)),
                r.getString("indikator"),
                r.getInt("versi"),
                dokumen(banyak(r, "dokumen")),
                jadwal == null ? null : jadwal(jadwal),
                banyak(r, "permintaan").stream()
                        .map(p -> new PermintaanUbah(
                                uuid(p, "permintaan_id"),
                                Huruf.valueOf(teks(p, "huruf")),
                                teks(p, "alasan"),
                                saat(p, "diminta_pada")))
                        .toList(),
                r.getInt("upaya"));
        JsonNode persiapan = satu(r, "persiapan");
        return new SiklusRepository.Terbaca(
                s,
                banyak(r, "pengamat").stream()
                        .map(BacaSiklusRepository::pengamat)
                        .toList(),
                persiapan == null ? null : isi(persiapan));
    }

    private Map<Huruf, Dokumen> dokumen(List<JsonNode> semua) {
        Map<Huruf, Dokumen> hasil = new EnumMap<>(Huruf.class);
        for (JsonNode d : semua) {
            Huruf h = Huruf.valueOf(teks(d, "huruf"));
            hasil.put(
                    h,
                    new Dokumen(
                            h,
                            d.get("ke").intValue(),
                            StatusDokumen.valueOf(teks(d, "status")),
                            isi(d.get("isi")),
                            json.treeToValue(d.get("penulis"), Penulis.class),
                            saat(d, "sejak")));
        }
        return hasil;
    }

    static IsiDokumen isi(JsonNode n) {
        TreeMap<String, String> m = new TreeMap<>();
        n.properties().forEach(e -> m.put(e.getKey(), e.getValue().asString()));
        return new IsiDokumen(m);
    }

    private static Jadwal jadwal(JsonNode j) {
        UUID setuju = uuidAtauKosong(j, "disetujui_oleh");
        return new Jadwal(
                uuid(j, "jadwal_id"),
                saat(j, "mulai"),
                j.get("menit").intValue(),
                teksAtauKosong(j, "tempat"),
                teksAtauKosong(j, "kegiatan"),
                teksAtauKosong(j, "keterangan"),
                teks(j, "cara"),
                new PegawaiId(uuid(j, "oleh")),
                PihakSiklus.valueOf(teks(j, "pihak")),
                teksAtauKosong(j, "alasan"),
                saat(j, "diusulkan_pada"),
                setuju == null ? null : new PegawaiId(setuju),
                setuju == null ? null : saat(j, "disetujui_pada"));
    }

    private static Pengamat pengamat(JsonNode p) {
        return new Pengamat(
                uuid(p, "pengamat_id"),
                new SatuanId(uuid(p, "satuan_id")),
                Peran.valueOf(teks(p, "untuk")),
                new PegawaiId(uuid(p, "pegawai_id")),
                "",
                teks(p, "sk"),
                LocalDate.parse(teks(p, "mulai")),
                LocalDate.parse(teks(p, "sampai")),
                new PegawaiId(uuid(p, "ditunjuk_oleh")),
                null);
    }

    private @Nullable JsonNode satu(ResultSet r, String kolom) throws SQLException {
        String s = r.getString(kolom);
        return s == null ? null : json.readTree(s);
    }

    private List<JsonNode> banyak(ResultSet r, String kolom) throws SQLException {
        JsonNode n = satu(r, kolom);
        List<JsonNode> hasil = new ArrayList<>();
        if (n != null) {
            n.forEach(hasil::add);
        }
        return hasil;
    }

    private static String teks(JsonNode n, String nama) {
        return n.get(nama).asString();
    }

    private static @Nullable String teksAtauKosong(JsonNode n, String nama) {
        JsonNode x = n.get(nama);
        return x == null || x.isNull() ? null : x.asString();
    }

    private static UUID uuid(JsonNode n, String nama) {
        return UUID.fromString(teks(n, nama));
    }

    private static @Nullable UUID uuidAtauKosong(JsonNode n, String nama) {
        String s = teksAtauKosong(n, nama);
        return s == null ? null : UUID.fromString(s);
    }

    private static Instant saat(JsonNode n, String nama) {
        return OffsetDateTime.parse(teks(n, nama)).toInstant();
    }
}
