package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.akun.Akun;
import id.teladan.akun.Peramban;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.periode.Ketentuan;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dinas of its own with SDN Melati 1, the cast, a period that is open today, and agreed plans; for tests of the rooms below. */
public final class RencanaSepakat {
    public static final String SANDI = Rombongan.SANDI;

    private final UjiSekolah s = new UjiSekolah();
    public final DinasId dinas = s.dinas;
    public final SatuanId melati = s.melati;
    public final PeriodeId periode;
    public final Pengguna sari = s.sari;
    public final Pengguna budi = s.budi;
    public final Pengguna tono = s.tono;
    public final Pengguna wati = s.wati;
    public final JdbcClient jdbc = s.jdbc;

    /** @param ketentuan rule set of the period: 2024-semester, 2025-tahunan or 2026-tahunan */
    public RencanaSepakat(String ketentuan) {
        periode = s.periodeHariIni(ketentuan);
    }

    public Pengguna orang(String nama, Peran peran, @Nullable SatuanId satuan) {
        return s.orang(nama, peran, satuan);
    }

    public SatuanId satuan(String nama) {
        return s.satuan(nama);
    }

    /** One more assignment of a person, from today on. */
    public void tugas(Pengguna p, Peran peran, @Nullable SatuanId satuan) {
        Panggung.buka()
                .bean(TataOrganisasi.class)
                .mulaiTugas(
                        dinas,
                        new PenugasanBaru(p.pegawai(), peran, satuan, false, LocalDate.now(), null, null),
                        "uji",
                        Instant.now());
    }

    /** His plan, complete, handed in, approved by whoever assesses him here, and agreed. */
    public SkpId sepakat(Pengguna p, Pengguna penilai) {
        Instant kini = Instant.now();
        SkpId id = java.util.Objects.requireNonNull(
                s.perencanaan.mulai(p, periode, kini).id());
        s.perencanaan.tandai(p, id, JenisTanda.DATA_DIRI, null, null, kini);
        Ketentuan.Katalog k = s.perencanaan.buka(p, id, kini).katalog();
        Ketentuan.RhkPengembangan rhk = k.pengembangan().stream()
                .filter(r -> r.poin() != null && r.poin() >= 8)
                .findFirst()
                .orElse(k.pengembangan().getFirst());
        int target = rhk.poin() == null ? 1 : (31 + rhk.poin()) / rhk.poin();
        simpan(
                p,
                id,
                Bagian.PRAKTIK,
                Stream.of(Butir.of(Bagian.PRAKTIK, k.praktik().getFirst().kode())));
        simpan(p, id, Bagian.PENGEMBANGAN, Stream.of(new Butir(Bagian.PENGEMBANGAN, rhk.kode(), target, null)));
        simpan(
                p,
                id,
                Bagian.PERILAKU,
                k.perilaku().stream()
                        .map(a ->
                                Butir.of(Bagian.PERILAKU, a.pilihan().getFirst().kode())));
        langkah(p, id, LangkahSkp.AJUKAN);
        if (status(id) == StatusSkp.DIAJUKAN) {
            langkah(penilai, id, LangkahSkp.SETUJUI);
        }
        langkah(p, id, LangkahSkp.SEPAKATI);
        return id;
    }

    /** So many guru of SDN Melati 1, Guru Nomor 001 and so on, each with a copy of this plan. */
    public List<Pengguna> guru(int banyak, SkpId contoh) {
        return guru(banyak, contoh, melati);
    }

    public List<Pengguna> guru(int banyak, SkpId contoh, SatuanId satuan) {
        List<Pengguna> hasil = new ArrayList<>();
        for (int i = 1; i <= banyak; i++) {
            String nama = "Guru Nomor %03d".formatted(i);
            PegawaiId id = guru(nama, satuan);
            salin(contoh, id, satuan);
            hasil.add(new Pengguna(dinas, id, nama, Peran.GURU, satuan, "Guru", List.of()));
        }
        return hasil;
    }

    private void simpan(Pengguna p, SkpId id, Bagian b, Stream<Butir> butir) {
        assertThat(s.perencanaan.simpan(p, id, b, butir.toList(), null, Instant.now()))
                .isInstanceOf(Hasil.Berhasil.class);
    }

    private void langkah(Pengguna p, SkpId id, LangkahSkp l) {
        assertThat(s.perencanaan.langkah(p, id, l, null, null, Instant.now())).isInstanceOf(Hasil.Berhasil.class);
    }

    private StatusSkp status(SkpId id) {
        return StatusSkp.valueOf(jdbc.sql("SELECT status FROM perencanaan.skp WHERE dinas_id = ? AND skp_id = ?")
                .params(dinas.nilai(), id.nilai())
                .query(String.class)
                .single());
    }

    private PegawaiId guru(String nama, SatuanId satuan) {
        PegawaiId id = PegawaiId.baru();
        jdbc.sql("""
                        WITH p AS (INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, status, jenis_ptk)
                                   VALUES (:dinas, :id, :nama, 'PNS', 'Guru Kelas'))
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                        VALUES (:dinas, :tugas, :id, 'GURU', :satuan, true, DATE '2020-01-01')""")
                .param("dinas", dinas.nilai())
                .param("id", id.nilai())
                .param("nama", nama)
                .param("tugas", Uuid7.baru())
                .param("satuan", satuan.nilai())
                .update();
        return id;
    }

    private void salin(SkpId contoh, PegawaiId orang, SatuanId satuan) {
        jdbc.sql("""
                        WITH p AS (
                            INSERT INTO perencanaan.skp SELECT r.* FROM perencanaan.skp s, jsonb_populate_record(s, jsonb_build_object(
                              'skp_id', :skp::text, 'pegawai_id', :orang::text, 'satuan_id', :satuan::text)) r
                            WHERE s.dinas_id = :dinas AND s.skp_id = :contoh)
                        INSERT INTO perencanaan.butir
                        SELECT r.* FROM perencanaan.butir b, jsonb_populate_record(b, jsonb_build_object('skp_id', :skp::text)) r
                        WHERE b.dinas_id = :dinas AND b.skp_id = :contoh""")
                .param("skp", SkpId.baru().nilai())
                .param("orang", orang.nilai())
                .param("satuan", satuan.nilai())
                .param("dinas", dinas.nilai())
                .param("contoh", contoh.nilai())
                .update();
    }

    /** A browser in which this person is signed in. */
    public Peramban masuk(Pengguna p) {
        Peramban b = new Peramban(Panggung.buka().porta());
        assertThat(b.masuk(akun(p), SANDI).status()).isEqualTo(303);
        return b;
    }

    /** A new sign-in name of this person, with {@link #SANDI}. */
    public String akun(Pengguna p) {
        String nama = "uji-" + UUID.randomUUID().toString().substring(0, 12);
        Panggung.buka().bean(Akun.class).buat(p.dinas(), p.pegawai(), nama, SANDI, false);
        return nama;
    }

    public static HitungSql sql() {
        return (HitungSql) Panggung.buka().bean(DataSource.class);
    }
}
