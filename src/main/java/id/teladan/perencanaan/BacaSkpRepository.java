package id.teladan.perencanaan;

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

/** Reads a whole plan from one row: its items and adjustments come as JSON arrays beside its columns. */
final class BacaSkpRepository implements RowMapper<Skp> {
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
                isi(r.getString("butir")),
                daftar(r.getString("penyesuaian")),
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
                        pemeriksa == null ? null : new PegawaiId(pemeriksa)));
    }

    private Isi isi(@Nullable String teks) {
        List<Butir> butir = new ArrayList<>();
        if (teks != null) {
            for (JsonNode n : json.readTree(teks)) {
                butir.add(new Butir(
                        Bagian.valueOf(n.get(0).asString()),
                        n.get(1).asString(),
                        n.get(2).isNull() ? null : n.get(2).asInt(),
                        teks(n.get(3))));
            }
        }
        return new Isi(butir);
    }

    private DaftarPenyesuaian daftar(@Nullable String teks) {
        List<Penyesuaian> daftar = new ArrayList<>();
        if (teks != null) {
            for (JsonNode n : json.readTree(teks)) {
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
