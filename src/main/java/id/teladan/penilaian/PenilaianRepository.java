package id.teladan.penilaian;

import id.teladan.organisasi.MasaJabatan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Assessments in the database: one statement reads a whole one, one writes it with its history and what was frozen. */
@Repository
class PenilaianRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BacaPenilaianRepository baca;
    private final ApplicationEventPublisher penyiar;

    PenilaianRepository(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.json = json;
        this.baca = new BacaPenilaianRepository(json);
        this.penyiar = penyiar;
    }

    /** An assessment with what lies beside it, and the times in which its person held posts. */
    record Terbaca(
            Penilaian penilaian,
            @Nullable Rekomendasi rekomendasi,
            List<Keterangan> keterangan,
            List<MasaJabatan> masa) {}

    /** A frozen result with its digest. */
    record Beku(HasilPenilaian hasil, String isi, String sidik) {}

    /** Tells rooms below what happened; what they write stands or falls with the step. */
    void siarkan(Object apa) {
        penyiar.publishEvent(apa);
    }

    Optional<Terbaca> cari(DinasId dinas, PenilaianId id) {
        return jdbc.sql(SqlPenilaian.SATU)
                .params(dinas.nilai(), id.nilai())
                .query(baca)
                .optional();
    }

    /** As {@link #cari}, for many. */
    List<Terbaca> banyak(DinasId dinas, Collection<PenilaianId> id) {
        return jdbc.sql(SqlPenilaian.BANYAK)
                .params(dinas.nilai(), id.stream().map(PenilaianId::nilai).toArray(UUID[]::new))
                .query(baca)
                .list();
    }

    /** Locks first and reads then: so what lies beside the row is as new as the row. */
    Optional<Terbaca> kunci(DinasId dinas, PenilaianId id) {
        boolean ada = jdbc.sql(SqlPenilaian.KUNCI)
                .params(dinas.nilai(), id.nilai())
                .query(Integer.class)
                .optional()
                .isPresent();
        return ada ? cari(dinas, id) : Optional.empty();
    }

    Optional<Terbaca> milik(DinasId dinas, PegawaiId pegawai, PeriodeId periode, Peran peran) {
        return jdbc.sql(SqlPenilaian.MILIK)
                .params(dinas.nilai(), pegawai.nilai(), periode.nilai(), peran.name())
                .query(baca)
                .optional();
    }

    /** All of a person, newest first. */
    List<Terbaca> semuaMilik(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql(SqlPenilaian.SEMUA_MILIK)
                .params(dinas.nilai(), pegawai.nilai())
                .query(baca)
                .list();
    }

    /** @return false when the person has it already (two tabs, double click) */
    boolean tambah(Penilaian p, Instant kini) {
        return jdbc.sql(SqlPenilaian.TAMBAH)
                        .param(p.dinas().nilai())
                        .param(p.id().nilai())
                        .param(p.periode().nilai())
                        .param(p.pegawai().nilai())
                        .param(p.peran().name())
                        .param(p.satuan() == null ? null : p.satuan().nilai())
                        .param(Timestamp.from(kini))
                        .update()
                == 1;
    }

    Beku bekukan(HasilPenilaian h) {
        String isi = json.writeValueAsString(h);
        return new Beku(h, isi, Sidik.dari(isi));
    }

    /**
     * Writes the row; it must still be in the version of {@code lama}.
     *
     * @param draf the ratings of the draft with the predicate that follows; what was decided goes before it
     */
    void simpan(
            Penilaian lama,
            Penilaian baru,
            Timbangan draf,
            @Nullable CatatanPenilaian c,
            @Nullable Beku beku,
            Instant kini) {
        Ketetapan k = baru.ketetapan();
        String hasil = draf.hasil(baru.isi());
        String perilaku = baru.isi().perilaku();
        StatementSpec s = jdbc.sql(SqlPenilaian.SIMPAN)
                .param("dinas", lama.dinas().nilai())
                .param("id", lama.id().nilai())
                .param("versi", lama.versi())
                .param("satuan", baru.satuan() == null ? null : baru.satuan().nilai())
                .param("status", baru.tercatat().name())
                .param("isi", json.writeValueAsString(baru.isi().nilai()))
                .param("hasil", k != null ? k.hasil() : kosong(hasil))
                .param("perilaku", k != null ? k.perilaku() : kosong(perilaku))
                .param(
                        "predikat",
                        k != null
                                ? k.predikat()
                                : draf.predikat() == null
                                        ? null
                                        : draf.predikat().kode())
                .param("hanyaPerilaku", draf.hanyaPerilaku())
                .param("ke", baru.ke())
                .param("penilai", k == null ? null : k.penilai().nilai())
                .param(
                        "atasNama",
                        k == null || k.atasNama() == null ? null : k.atasNama().nilai())
                .param("ditetapkan", k == null ? null : saat(k.pada()))
                .param("dibuka", k == null ? null : saat(k.dibuka()))
                .param("tenggat", k == null ? null : saat(k.tenggat()))
                .param("penutupan", baru.penutupan() == null ? null : json.writeValueAsString(baru.penutupan()))
                .param("kini", saat(kini));
        isiKeberatan(s, baru.keberatan());
        isiCatatan(s, c);
        s.param("ketentuan", beku == null ? null : beku.hasil().ketentuan())
                .param("ketentuanSidik", beku == null ? null : beku.hasil().sidikKetentuan())
                .param("beku", beku == null ? null : beku.isi())
                .param("sidikBeku", beku == null ? null : beku.sidik());
        if (s.query(Integer.class).single() != 1) {
            throw new OptimisticLockingFailureException("Penilaian " + lama.id() + " diubah bersamaan");
        }
    }

    private static void isiKeberatan(StatementSpec s, @Nullable Keberatan b) {
        Keberatan.Tanggapan t = b == null ? null : b.tanggapan();
        Keberatan.Putusan u = b == null ? null : b.putusan();
        s.param("bAlasan", b == null ? null : b.alasan())
                .param("bDiajukan", b == null ? null : saat(b.diajukan()))
                .param(
                        "bKepada",
                        b == null || b.kepada() == null ? null : b.kepada().nilai())
                .param("bTanggapan", t == null ? null : t.isi())
                .param("bTanggapanOleh", t == null ? null : t.oleh().nilai())
                .param("bTanggapanPada", t == null ? null : saat(t.pada()))
                .param("bPutusan", u == null ? null : u.diubah() ? "DIUBAH" : "DIKUATKAN")
                .param("bPutusanAlasan", u == null ? null : u.alasan())
                .param("bSurat", u == null ? null : u.surat())
                .param("bPutusanOleh", u == null ? null : u.oleh().nilai())
                .param("bPutusanPada", u == null ? null : saat(u.pada()));
    }

    private void isiCatatan(StatementSpec s, @Nullable CatatanPenilaian c) {
        s.param("rId", c == null ? null : c.id())
                .param("rOleh", c == null || c.oleh() == null ? null : c.oleh().nilai())
                .param(
                        "rAtasNama",
                        c == null || c.atasNama() == null ? null : c.atasNama().nilai())
                .param("rSebagai", c == null ? null : c.sebagai().name())
                .param("rLangkah", c == null ? null : c.langkah().name())
                .param("rDari", c == null ? null : c.dari().name())
                .param("rKe", c == null ? null : c.ke().name())
                .param("rCatatan", c == null ? null : c.catatan())
                .param(
                        "rIsi",
                        c == null || c.isi() == null
                                ? null
                                : json.writeValueAsString(c.isi().nilai()))
                .param("rSidik", c == null ? null : c.sidik());
    }

    void tambah(Penilaian p, Rekomendasi r) {
        jdbc.sql("INSERT INTO penilaian.rekomendasi VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        p.dinas().nilai(),
                        p.id().nilai(),
                        Uuid7.baru(),
                        r.oleh().nilai(),
                        Timestamp.from(r.pada()),
                        r.hasil(),
                        r.perilaku(),
                        r.catatan())
                .update();
    }

    void tambah(Penilaian p, Keterangan k) {
        jdbc.sql("INSERT INTO penilaian.keterangan VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        p.dinas().nilai(),
                        p.id().nilai(),
                        Uuid7.baru(),
                        k.oleh().nilai(),
                        Timestamp.from(k.pada()),
                        k.isi())
                .update();
    }

    private static @Nullable Timestamp saat(@Nullable Instant i) {
        return i == null ? null : Timestamp.from(i);
    }

    private static @Nullable String kosong(String s) {
        return s.isEmpty() ? null : s;
    }

    List<PenilaianLewat> lewat(Instant kini, PenilaianLewat sesudah, int batas) {
        Timestamp t = Timestamp.from(sesudah.tenggat());
        UUID dinas = sesudah.dinas().nilai();
        return jdbc.sql(SqlPenilaian.LEWAT)
                .params(Timestamp.from(kini), t, dinas, sesudah.id().nilai(), batas)
                .query((r, n) -> new PenilaianLewat(
                        new DinasId(r.getObject("dinas_id", UUID.class)),
                        new PenilaianId(r.getObject("penilaian_id", UUID.class)),
                        r.getTimestamp("tenggat").toInstant()))
                .list();
    }
}
