package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans in the database: one statement reads a whole plan, and only what changed is written. */
@Repository
class SkpRepository {
    private static final String SKP =
            """
            SELECT s.*,
                   (SELECT json_agg(json_build_array(b.bagian, b.kode, b.target, b.keterangan) ORDER BY b.urutan)
                      FROM perencanaan.butir b WHERE b.dinas_id = s.dinas_id AND b.skp_id = s.skp_id) AS butir,
                   (SELECT json_agg(json_build_array(p.penyesuaian_id, p.bagian, p.kode_lama, p.kode_baru, p.target,
                                                     p.keterangan, p.alasan, p.oleh, extract(epoch FROM p.pada) * 1000000)
                                    ORDER BY p.penyesuaian_id)
                      FROM perencanaan.penyesuaian p
                     WHERE p.dinas_id = s.dinas_id AND p.skp_id = s.skp_id) AS penyesuaian
              FROM perencanaan.skp s
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SkpRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Skp> cari(DinasId dinas, SkpId id) {
        return jdbc.sql(SKP + "WHERE s.dinas_id = ? AND s.skp_id = ?")
                .params(dinas.nilai(), id.nilai())
                .query(this::skp)
                .optional();
    }

    /** The same, locked until the transaction ends: steps on one plan queue here. */
    Optional<Skp> kunci(DinasId dinas, SkpId id) {
        return jdbc.sql(SKP + "WHERE s.dinas_id = ? AND s.skp_id = ? FOR UPDATE OF s")
                .params(dinas.nilai(), id.nilai())
                .query(this::skp)
                .optional();
    }

    /** The plans of one person in the periods given. */
    List<Skp> milik(DinasId dinas, PegawaiId pemilik, List<PeriodeId> periode) {
        return jdbc.sql(SKP + "WHERE s.dinas_id = ? AND s.pegawai_id = ? AND s.periode_id = ANY(?)")
                .params(
                        dinas.nilai(),
                        pemilik.nilai(),
                        periode.stream().map(PeriodeId::nilai).toArray(UUID[]::new))
                .query(this::skp)
                .list();
    }

    /** @return false when the person already has a plan for the period in this role (two tabs, double click) */
    boolean tambah(Skp s) {
        return jdbc.sql(
                                """
                                INSERT INTO perencanaan.skp
                                    (dinas_id, skp_id, periode_id, pegawai_id, peran, satuan_id, jenjang, status, versi, sejak)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                ON CONFLICT (dinas_id, periode_id, pegawai_id, peran) DO NOTHING
                                """)
                        .params(
                                s.dinas().nilai(), s.id().nilai(), s.periode().nilai(), s.pemilik().nilai(),
                                s.peran().name(), s.satuan() == null ? null : s.satuan().nilai(),
                                s.jenjang() == null ? null : s.jenjang().name(), s.status().name(), s.versi(),
                                waktu(s.tanda().sejak()))
                        .update()
                == 1;
    }

    /** Writes what differs between the two states; the version must still be that of {@code lama}. */
    void simpan(Skp lama, Skp baru) {
        Tanda t = baru.tanda();
        int kena = jdbc.sql(
                        """
                        UPDATE perencanaan.skp
                           SET status = ?, versi = versi + 1, sejak = ?, data_diri_pada = ?, rapor_pada = ?,
                               diperiksa_pada = ?, penilai_id = ?, oleh_sistem = ?, keberatan = ?, catatan = ?
                         WHERE dinas_id = ? AND skp_id = ? AND versi = ?
                        """)
                .params(
                        baru.status().name(), waktu(t.sejak()), waktu(t.dataDiri()), waktu(t.rapor()),
                        waktu(t.diperiksa()), t.penilai() == null ? null : t.penilai().nilai(), t.olehSistem(),
                        t.keberatan(), t.catatan(), lama.dinas().nilai(), lama.id().nilai(), lama.versi())
                .update();
        if (kena != 1) {
            throw new OptimisticLockingFailureException("Rencana " + lama.id() + " diubah bersamaan");
        }
        butir(lama, baru);
        penyesuaian(lama, baru);
    }

    private void butir(Skp lama, Skp baru) {
        List<Butir> hapus = lama.isi().butir().stream()
                .filter(x -> !baru.isi().memuat(x.bagian(), x.kode()))
                .toList();
        if (!hapus.isEmpty()) {
            jdbc.sql(
                            """
                            DELETE FROM perencanaan.butir
                             WHERE dinas_id = ? AND skp_id = ? AND (bagian, kode) IN (SELECT * FROM unnest(?::text[], ?::text[]))
                            """)
                    .params(
                            lama.dinas().nilai(), lama.id().nilai(),
                            hapus.stream().map(x -> x.bagian().name()).toArray(String[]::new),
                            hapus.stream().map(Butir::kode).toArray(String[]::new))
                    .update();
        }
        List<Butir> semua = baru.isi().butir();
        List<Butir> tulis = new ArrayList<>();
        List<Integer> urutan = new ArrayList<>();
        for (int i = 0; i < semua.size(); i++) {
            Butir x = semua.get(i);
            if (i >= lama.isi().butir().size() || !x.equals(lama.isi().butir().get(i))) {
                tulis.add(x);
                urutan.add(i);
            }
        }
        if (!tulis.isEmpty()) {
            tulisButir(baru, tulis, urutan);
        }
    }

    private void tulisButir(Skp s, List<Butir> tulis, List<Integer> urutan) {
        jdbc.sql(
                        """
                        INSERT INTO perencanaan.butir (dinas_id, skp_id, bagian, kode, target, keterangan, urutan)
                        SELECT ?, ?, * FROM unnest(?::text[], ?::text[], ?::int[], ?::text[], ?::int[])
                        ON CONFLICT (dinas_id, skp_id, bagian, kode) DO UPDATE
                           SET target = excluded.target, keterangan = excluded.keterangan, urutan = excluded.urutan
                        """)
                .params(
                        s.dinas().nilai(), s.id().nilai(),
                        tulis.stream().map(x -> x.bagian().name()).toArray(String[]::new),
                        tulis.stream().map(Butir::kode).toArray(String[]::new),
                        tulis.stream().map(Butir::target).toArray(Integer[]::new),
                        tulis.stream().map(Butir::keterangan).toArray(String[]::new),
                        urutan.toArray(Integer[]::new))
                .update();
    }

    private void penyesuaian(Skp lama, Skp baru) {
        List<Penyesuaian> ada = baru.penyesuaian().daftar();
        UUID[] hapus = lama.penyesuaian().daftar().stream()
                .filter(p -> !ada.contains(p))
                .map(Penyesuaian::id)
                .toArray(UUID[]::new);
        if (hapus.length > 0) {
            jdbc.sql(
                            "DELETE FROM perencanaan.penyesuaian WHERE dinas_id = ? AND skp_id = ? AND penyesuaian_id = ANY(?)")
                    .params(lama.dinas().nilai(), lama.id().nilai(), hapus)
                    .update();
        }
        // One act adjusts one item, so at most one line is new.
        for (Penyesuaian p : ada) {
            if (!lama.penyesuaian().daftar().contains(p)) {
                jdbc.sql("INSERT INTO perencanaan.penyesuaian VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                baru.dinas().nilai(), baru.id().nilai(), p.id(), p.bagian().name(), p.kodeLama(),
                                p.kodeBaru(), p.target(), p.keterangan(), p.alasan(), p.oleh().nilai(), waktu(p.pada()))
                        .update();
            }
        }
    }

    private Skp skp(ResultSet r, int baris) throws SQLException {
        String jenjang = r.getString("jenjang");
        UUID satuan = r.getObject("satuan_id", UUID.class);
        UUID penilai = r.getObject("penilai_id", UUID.class);
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
                        saat(r, "data_diri_pada"), saat(r, "rapor_pada"), saat(r, "diperiksa_pada"),
                        java.util.Objects.requireNonNull(saat(r, "sejak")),
                        penilai == null ? null : new PegawaiId(penilai), r.getBoolean("oleh_sistem"),
                        r.getInt("keberatan"), r.getString("catatan")));
    }

    private Isi isi(@Nullable String teks) {
        List<Butir> butir = new ArrayList<>();
        if (teks != null) {
            for (JsonNode n : json.readTree(teks)) {
                butir.add(new Butir(
                        Bagian.valueOf(n.get(0).asString()), n.get(1).asString(),
                        n.get(2).isNull() ? null : n.get(2).asInt(), teks(n.get(3))));
            }
        }
        return new Isi(butir);
    }

    private DaftarPenyesuaian daftar(@Nullable String teks) {
        List<Penyesuaian> daftar = new ArrayList<>();
        if (teks != null) {
            for (JsonNode n : json.readTree(teks)) {
                daftar.add(new Penyesuaian(
                        UUID.fromString(n.get(0).asString()), Bagian.valueOf(n.get(1).asString()), teks(n.get(2)),
                        teks(n.get(3)), n.get(4).isNull() ? null : n.get(4).asInt(), teks(n.get(5)), teks(n.get(6)),
                        PegawaiId.of(n.get(7).asString()), mikro(n.get(8).asLong())));
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

    static @Nullable Timestamp waktu(@Nullable Instant i) {
        return i == null ? null : Timestamp.from(i);
    }

    static @Nullable Instant saat(ResultSet r, String kolom) throws SQLException {
        Timestamp t = r.getTimestamp(kolom);
        return t == null ? null : t.toInstant();
    }
}
