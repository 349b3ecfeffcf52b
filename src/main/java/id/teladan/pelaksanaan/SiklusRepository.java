package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Cycles in the database: one statement reads a whole cycle, one writes what changed of it. */
@Repository
class SiklusRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BacaSiklusRepository baca;

    SiklusRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.baca = new BacaSiklusRepository(json);
    }

    /**
     * A cycle with those who are named as observers for it, without their names.
     *
     * @param persiapan what A said before it was opened again; null when it never was
     */
    record Terbaca(
            Siklus siklus,
            List<Pengamat> pengamat,
            @Nullable IsiDokumen persiapan) {}

    Optional<Terbaca> cari(DinasId dinas, SiklusId id) {
        return jdbc.sql(SqlSiklus.SATU)
                .params(dinas.nilai(), id.nilai())
                .query(baca)
                .optional();
    }

    Optional<Terbaca> kunci(DinasId dinas, SiklusId id) {
        return jdbc.sql(SqlSiklus.KUNCI)
                .params(dinas.nilai(), id.nilai())
                .query(this::terkini)
                .optional();
    }

    /** After waiting for the lock PostgreSQL gives the row as it is now, but its documents as they were before the wait. */
    private Terbaca terkini(ResultSet r, int n) throws SQLException {
        Terbaca t = baca.mapRow(r, n);
        return r.getInt("terbaca") == t.siklus().versi()
                ? t
                : cari(t.siklus().dinas(), t.siklus().id()).orElseThrow();
    }

    Optional<Terbaca> milik(DinasId dinas, PegawaiId pemilik, PeriodeId periode, Peran peran) {
        return jdbc.sql(SqlSiklus.MILIK)
                .params(dinas.nilai(), pemilik.nilai(), periode.nilai(), peran.name())
                .query(baca)
                .optional();
    }

    /** @return false when the person has it already (two tabs, double click) */
    boolean tambah(Siklus s, Instant kini) {
        return jdbc.sql(SqlSiklus.TAMBAH)
                        .param(s.dinas().nilai())
                        .param(s.id().nilai())
                        .param(s.periode().nilai())
                        .param(s.pemilik().nilai())
                        .param(s.peran().name())
                        .param(s.satuan() == null ? null : s.satuan().nilai())
                        .param(s.skp().nilai())
                        .param(s.indikator())
                        .param(Timestamp.from(kini))
                        .update()
                == 1;
    }

    /** Writes versions of documents and lines of history; the cycle must still be in the version of {@code lama}. */
    void simpan(Siklus lama, Siklus baru, List<Dokumen> ubah, List<CatatanSiklus> riwayat) {
        List<@Nullable Object> p = new ArrayList<>();
        p.add(baru.indikator());
        p.add(baru.satuan() == null ? null : baru.satuan().nilai());
        p.add(lama.dinas().nilai());
        p.add(lama.id().nilai());
        p.add(lama.versi());
        p.add(teks(ubah, d -> d.huruf().name()));
        p.add(ubah.stream().map(Dokumen::ke).toArray(Integer[]::new));
        p.add(teks(ubah, d -> d.status().name()));
        p.add(teks(ubah, d -> json.writeValueAsString(d.isi().nilai())));
        p.add(teks(ubah, d -> json.writeValueAsString(d.penulis())));
        p.add(ubah.stream().map(d -> Timestamp.from(d.sejak())).toArray(Timestamp[]::new));
        p.add(riwayat.stream().map(CatatanSiklus::id).toArray(UUID[]::new));
        p.add(riwayat.stream().map(c -> Timestamp.from(c.pada())).toArray(Timestamp[]::new));
        p.add(riwayat.stream().map(c -> c.oleh().nilai()).toArray(UUID[]::new));
        p.add(riwayat.stream()
                .map(c -> c.atasNama() == null ? null : c.atasNama().nilai())
                .toArray(UUID[]::new));
        p.add(teks(riwayat, c -> c.sebagai().name()));
        p.add(teks(riwayat, CatatanSiklus::langkah));
        p.add(teks(riwayat, c -> c.huruf().name()));
        p.add(riwayat.stream().map(CatatanSiklus::ke).toArray(Integer[]::new));
        p.add(teks(riwayat, CatatanSiklus::catatan));
        p.add(teks(
                riwayat,
                c -> c.isi() == null ? null : json.writeValueAsString(c.isi().nilai())));
        p.add(teks(riwayat, c -> c.isi() == null ? null : c.isi().sidik()));
        if (jdbc.sql(SqlSiklus.SIMPAN).params(p).query(Integer.class).single() != 1) {
            throw new OptimisticLockingFailureException("Siklus " + lama.id() + " diubah bersamaan");
        }
    }

    private static <T> @Nullable String[] teks(List<T> baris, Function<T, @Nullable String> apa) {
        return baris.stream().map(apa).toArray(String[]::new);
    }

    /** Adds a date, or notes that it was accepted. */
    void simpan(Siklus s, Jadwal j) {
        jdbc.sql(SqlSiklus.JADWAL)
                .param(s.dinas().nilai())
                .param(s.id().nilai())
                .param(j.id())
                .param(Timestamp.from(j.mulai()))
                .param(j.menit())
                .param(j.tempat())
                .param(j.kegiatan())
                .param(j.keterangan())
                .param(j.cara())
                .param(j.oleh().nilai())
                .param(j.pihak().name())
                .param(j.alasan())
                .param(Timestamp.from(j.diusulkan()))
                .param(j.disetujuiOleh() == null ? null : j.disetujuiOleh().nilai())
                .param(j.disetujui() == null ? null : Timestamp.from(j.disetujui()))
                .update();
    }

    void tambah(Siklus s, PermintaanUbah p) {
        jdbc.sql("""
                        INSERT INTO pelaksanaan.permintaan (dinas_id, siklus_id, permintaan_id, huruf, alasan, diminta_pada)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        s.dinas().nilai(),
                        s.id().nilai(),
                        p.id(),
                        p.huruf().name(),
                        p.alasan(),
                        Timestamp.from(p.pada()))
                .update();
    }

    /** @param putusan DITERIMA, DITOLAK or DITARIK */
    void jawab(Siklus s, PermintaanUbah p, String putusan, TindakanSiklus t) {
        jdbc.sql("""
                        UPDATE pelaksanaan.permintaan SET putusan = ?, jawaban = ?, diputus_oleh = ?, diputus_pada = ?
                         WHERE dinas_id = ? AND siklus_id = ? AND permintaan_id = ? AND putusan IS NULL
                        """)
                .param(putusan)
                .param(t.catatan())
                .param(t.oleh().nilai())
                .param(Timestamp.from(t.kini()))
                .param(s.dinas().nilai())
                .param(s.id().nilai())
                .param(p.id())
                .update();
    }
}
