package id.teladan.perencanaan;

import id.teladan.organisasi.MasaJabatan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Plans in the database: one statement reads a whole plan, and only what changed is written. */
@Repository
class SkpRepository {
    private final JdbcClient jdbc;
    private final BacaSkpRepository baca;
    private final IsiLamaRepository isiLama;

    SkpRepository(JdbcClient jdbc, JsonMapper json, IsiLamaRepository isiLama) {
        this.jdbc = jdbc;
        this.baca = new BacaSkpRepository(json);
        this.isiLama = isiLama;
    }

    Optional<Skp> cari(DinasId dinas, SkpId id) {
        return jdbc.sql(BacaSkpRepository.SKP + "WHERE s.dinas_id = ? AND s.skp_id = ?")
                .params(dinas.nilai(), id.nilai())
                .query(baca)
                .optional();
    }

    /** The same, locked until the transaction ends: steps on one plan queue here. */
    Optional<Skp> kunci(DinasId dinas, SkpId id) {
        return jdbc.sql(BacaSkpRepository.KUNCI)
                .params(dinas.nilai(), id.nilai())
                .query(this::terkini)
                .optional();
    }

    /** A draft with the posts of its owner. */
    record Draf(Skp skp, List<MasaJabatan> jabatan) {}

    /** The same lock for a save, which asks of the owner only whether he still holds his post; one statement still. */
    Optional<Draf> kunciDraf(DinasId dinas, SkpId id) {
        return jdbc.sql(BacaSkpRepository.KUNCI_DRAF)
                .params(dinas.nilai(), id.nilai())
                .query((r, n) -> new Draf(terkini(r, n), MasaJabatan.baca((String[])
                        r.getArray("jabatan").getArray())))
                .optional();
    }

    /** After waiting for the lock PostgreSQL gives the row as it is now, but its items as they were before the wait. */
    private Skp terkini(ResultSet r, int n) throws SQLException {
        Skp s = baca.mapRow(r, n);
        return r.getInt("terbaca") == s.versi() ? s : cari(s.dinas(), s.id()).orElseThrow();
    }

    /** The plans of one person in the periods given that still count or can: first plan or agreed one, then the open amendment. */
    List<Skp> milik(DinasId dinas, PegawaiId pemilik, List<PeriodeId> periode) {
        return jdbc.sql(BacaSkpRepository.SKP + """
                        WHERE s.dinas_id = ? AND s.pegawai_id = ? AND s.periode_id = ANY(?)
                          AND s.status NOT IN ('DIGANTI', 'DIBATALKAN')
                        ORDER BY s.ubahan
                        """)
                .params(
                        dinas.nilai(),
                        pemilik.nilai(),
                        periode.stream().map(PeriodeId::nilai).toArray(UUID[]::new))
                .query(baca)
                .list();
    }

    /** These plans, in no order; one statement. */
    List<Skp> banyak(DinasId dinas, List<SkpId> id) {
        return jdbc.sql(BacaSkpRepository.SKP + "WHERE s.dinas_id = ? AND s.skp_id = ANY(?)")
                .params(dinas.nilai(), id.stream().map(SkpId::nilai).toArray(UUID[]::new))
                .query(baca)
                .list();
    }

    /**
     * Adds a plan with its items.
     *
     * @return false when the person has it already: a plan for the period in this role, or an open amendment of it (two tabs, double click)
     */
    boolean tambah(Skp s) {
        Perubahan p = s.perubahan();
        boolean baru = jdbc.sql("""
                                INSERT INTO perencanaan.skp
                                    (dinas_id, skp_id, periode_id, pegawai_id, peran, satuan_id, jenjang, status, versi, sejak,
                                     data_diri_pada, rapor_pada, ubahan, dasar_id)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                ON CONFLICT DO NOTHING
                                """)
                        .param(s.dinas().nilai())
                        .param(s.id().nilai())
                        .param(s.periode().nilai())
                        .param(s.pemilik().nilai())
                        .param(s.peran().name())
                        .param(s.satuan() == null ? null : s.satuan().nilai())
                        .param(s.jenjang() == null ? null : s.jenjang().name())
                        .param(s.status().name())
                        .param(s.versi())
                        .param(WaktuRepository.sql(s.tanda().sejak()))
                        .param(WaktuRepository.sqlAtauKosong(s.tanda().dataDiri()))
                        .param(WaktuRepository.sqlAtauKosong(s.tanda().rapor()))
                        .param(p == null ? 0 : p.ke())
                        .param(p == null ? null : p.dasar().nilai())
                        .update()
                == 1;
        if (baru && !s.isi().butir().isEmpty()) {
            List<Butir> semua = s.isi().butir();
            tulisButir(s, semua, IntStream.range(0, semua.size()).boxed().toList());
        }
        return baru;
    }

    /** Writes what differs between the two states, and keeps what is replaced; the version must still be that of {@code lama}. */
    void simpan(Skp lama, Skp baru) {
        Tanda t = baru.tanda();
        boolean ganti = SqlGanti.perlu(lama, baru);
        int kena = jdbc.sql((ganti ? SqlGanti.GANTI : "") + """
                        UPDATE perencanaan.skp
                           SET status = ?, versi = versi + 1, sejak = ?, data_diri_pada = ?, rapor_pada = ?,
                               diperiksa_pada = ?, draf = ?, disetujui_pada = ?, satuan_id = ?, jenjang = ?, penilai_id = ?,
                               oleh_sistem = ?, keberatan = ?, catatan = ?, atas_nama_id = ?, pemeriksa_id = ?, alasan = ?
                         WHERE dinas_id = ? AND skp_id = ? AND versi = ?
                        """ + (ganti ? SqlGanti.TERGANTI : ""))
                .params(ganti ? SqlGanti.isi(baru) : List.of())
                .param(baru.status().name())
                .param(WaktuRepository.sql(t.sejak()))
                .param(WaktuRepository.sqlAtauKosong(t.dataDiri()))
                .param(WaktuRepository.sqlAtauKosong(t.rapor()))
                .param(WaktuRepository.sqlAtauKosong(t.diperiksa()))
                .param(t.draf())
                .param(WaktuRepository.sqlAtauKosong(t.disetujui()))
                .param(baru.satuan() == null ? null : baru.satuan().nilai())
                .param(baru.jenjang() == null ? null : baru.jenjang().name())
                .param(t.penilai() == null ? null : t.penilai().nilai())
                .param(t.olehSistem())
                .param(t.keberatan())
                .param(t.catatan())
                .param(t.atasNama() == null ? null : t.atasNama().nilai())
                .param(t.pemeriksa() == null ? null : t.pemeriksa().nilai())
                .param(baru.perubahan() == null ? null : baru.perubahan().alasan())
                .param(lama.dinas().nilai())
                .param(lama.id().nilai())
                .param(lama.versi())
                .update();
        if (kena != 1) {
            throw new OptimisticLockingFailureException("Rencana " + lama.id() + " diubah bersamaan");
        }
        isiLama.ganti(lama, baru);
        butir(lama, baru);
        penyesuaian(lama, baru);
    }

    private void butir(Skp lama, Skp baru) {
        List<Butir> hapus = lama.isi().butir().stream()
                .filter(x -> !baru.isi().memuat(x.bagian(), x.kode()))
                .toList();
        if (!hapus.isEmpty()) {
            jdbc.sql("""
                            DELETE FROM perencanaan.butir
                             WHERE dinas_id = ? AND skp_id = ? AND (bagian, kode) IN (SELECT * FROM unnest(?::text[], ?::text[]))
                            """)
                    .params(
                            lama.dinas().nilai(),
                            lama.id().nilai(),
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
        jdbc.sql("""
                        INSERT INTO perencanaan.butir (dinas_id, skp_id, bagian, kode, target, keterangan, urutan)
                        SELECT ?, ?, * FROM unnest(?::text[], ?::text[], ?::int[], ?::text[], ?::int[])
                        ON CONFLICT (dinas_id, skp_id, bagian, kode) DO UPDATE
                           SET target = excluded.target, keterangan = excluded.keterangan, urutan = excluded.urutan
                        """)
                .params(
                        s.dinas().nilai(),
                        s.id().nilai(),
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
                jdbc.sql("""
                                INSERT INTO perencanaan.penyesuaian (dinas_id, skp_id, penyesuaian_id, bagian, kode_lama, kode_baru,
                                    target, keterangan, alasan, oleh, pada, atas_nama)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .param(baru.dinas().nilai())
                        .param(baru.id().nilai())
                        .param(p.id())
                        .param(p.bagian().name())
                        .param(p.kodeLama())
                        .param(p.kodeBaru())
                        .param(p.target())
                        .param(p.keterangan())
                        .param(p.alasan())
                        .param(p.oleh().nilai())
                        .param(WaktuRepository.sql(p.pada()))
                        .param(p.atasNama() == null ? null : p.atasNama().nilai())
                        .update();
            }
        }
    }
}
