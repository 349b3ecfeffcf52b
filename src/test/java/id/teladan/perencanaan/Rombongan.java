package id.teladan.perencanaan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.akun.Akun;
import id.teladan.akun.Peramban;
import id.teladan.periode.Ketentuan;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A dinas with a period that is open today, where many people have handed in the same plan: one is written, the others are copies. */
public final class Rombongan {
    public static final String SANDI = "melati-biru-2024";

    final UjiSekolah s = new UjiSekolah();
    final PeriodeId periode;

    Rombongan() {
        periode = s.periodeHariIni("2024-semester");
    }

    /** Accounts of a kepala sekolah and of one of his guru. */
    public record Sekolah(String kepala, String guru) {}

    /** A school where so many guru have handed in and three have not started. */
    public static Sekolah sekolah(int banyak) {
        Rombongan r = new Rombongan();
        r.guru(banyak - 1, r.ajukan(r.s.sari));
        for (String nama : List.of("Ani Lestari", "Ina Rahayu", "Umi Kalsum")) {
            r.guru(nama);
        }
        return new Sekolah(r.akun(r.s.budi), r.akun(r.s.sari));
    }

    private String akun(Pengguna p) {
        String nama = "uji-" + UUID.randomUUID().toString().substring(0, 12);
        Panggung.buka().bean(Akun.class).buat(p.dinas(), p.pegawai(), nama, SANDI, false);
        return nama;
    }

    static HitungSql sql() {
        return (HitungSql) Panggung.buka().bean(DataSource.class);
    }

    Peramban masuk(Pengguna p) {
        Peramban b = new Peramban(Panggung.buka().porta());
        assertThat(b.masuk(akun(p), SANDI).status()).isEqualTo(303);
        return b;
    }

    Pengguna guru(String nama) {
        return s.orang(nama, Peran.GURU, s.melati);
    }

    SkpId mulai(Pengguna p) {
        return java.util.Objects.requireNonNull(
                s.perencanaan.mulai(p, periode, Instant.now()).id());
    }

    /** A complete plan of this person, handed in, whatever his catalogue offers. */
    SkpId ajukan(Pengguna p) {
        Instant kini = Instant.now();
        SkpId id = mulai(p);
        s.perencanaan.tandai(p, id, JenisTanda.DATA_DIRI, null, null, kini);
        Ketentuan.Katalog k = s.perencanaan.buka(p, id, kini).katalog();
        Ketentuan.RhkPengembangan rhk = k.pengembangan().stream()
                .filter(r -> r.poin() != null && r.poin() >= 8)
                .findFirst()
                .orElseThrow();
        int poin = requireNonNull(rhk.poin());
        int target = (31 + poin) / poin;
        simpan(p, id, Bagian.PRAKTIK, Stream.of(k.praktik().getFirst().kode()).map(x -> Butir.of(Bagian.PRAKTIK, x)));
        simpan(p, id, Bagian.PENGEMBANGAN, Stream.of(new Butir(Bagian.PENGEMBANGAN, rhk.kode(), target, null)));
        simpan(
                p,
                id,
                Bagian.PERILAKU,
                k.perilaku().stream()
                        .map(a ->
                                Butir.of(Bagian.PERILAKU, a.pilihan().getFirst().kode())));
        langkah(p, id, LangkahSkp.AJUKAN, null);
        return id;
    }

    private void simpan(Pengguna p, SkpId id, Bagian b, Stream<Butir> butir) {
        assertThat(s.perencanaan.simpan(p, id, b, butir.toList(), null, Instant.now()))
                .isInstanceOf(Hasil.Berhasil.class);
    }

    void langkah(Pengguna p, SkpId id, LangkahSkp l, @Nullable String catatan) {
        assertThat(s.perencanaan.langkah(p, id, l, catatan, null, Instant.now()))
                .isInstanceOf(Hasil.Berhasil.class);
    }

    /** So many guru of SDN Melati 1, by name Guru Nomor 001 and so on, each with a copy of this plan. */
    List<SkpId> guru(int banyak, SkpId contoh) {
        List<SkpId> hasil = new ArrayList<>();
        for (int i = 1; i <= banyak; i++) {
            hasil.add(salin(contoh, orang("Guru Nomor %03d".formatted(i), Peran.GURU, s.melati), s.melati));
        }
        return hasil;
    }

    /** So many schools, each with a kepala sekolah who has a copy of this plan. */
    List<SkpId> kepala(int banyak, SkpId contoh) {
        List<SkpId> hasil = new ArrayList<>();
        for (int i = 1; i <= banyak; i++) {
            SatuanId sekolah = SatuanId.baru();
            s.jdbc.sql("""
                            INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri)
                            VALUES (?, ?, ?, ?, 'SD', true)""")
                    .params(
                            s.dinas.nilai(),
                            sekolah.nilai(),
                            "%08d".formatted(50_000_000 + i),
                            "SDN Kenanga %03d".formatted(i))
                    .update();
            hasil.add(salin(contoh, orang("Kepala Nomor %03d".formatted(i), Peran.KEPALA_SEKOLAH, sekolah), sekolah));
        }
        return hasil;
    }

    private PegawaiId orang(String nama, Peran peran, SatuanId satuan) {
        PegawaiId id = PegawaiId.baru();
        s.jdbc.sql("""
                        WITH p AS (INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, status, jenis_ptk)
                                   VALUES (:dinas, :id, :nama, 'PNS', 'Guru Kelas'))
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                        VALUES (:dinas, :tugas, :id, :peran, :satuan, true, DATE '2020-01-01')""")
                .param("dinas", s.dinas.nilai())
                .param("id", id.nilai())
                .param("nama", nama)
                .param("tugas", Uuid7.baru())
                .param("peran", peran.name())
                .param("satuan", satuan.nilai())
                .update();
        return id;
    }

    private SkpId salin(SkpId contoh, PegawaiId orang, SatuanId satuan) {
        SkpId id = SkpId.baru();
        s.jdbc.sql("""
                        WITH p AS (
                            INSERT INTO perencanaan.skp SELECT r.* FROM perencanaan.skp s, jsonb_populate_record(s, jsonb_build_object(
                              'skp_id', :skp::text, 'pegawai_id', :orang::text, 'satuan_id', :satuan::text)) r
                            WHERE s.dinas_id = :dinas AND s.skp_id = :contoh)
                        INSERT INTO perencanaan.butir
                        SELECT r.* FROM perencanaan.butir b, jsonb_populate_record(b, jsonb_build_object('skp_id', :skp::text)) r
                        WHERE b.dinas_id = :dinas AND b.skp_id = :contoh""")
                .param("skp", id.nilai())
                .param("orang", orang.nilai())
                .param("satuan", satuan.nilai())
                .param("dinas", s.dinas.nilai())
                .param("contoh", contoh.nilai())
                .update();
        return id;
    }

    StatusSkp status(SkpId id) {
        return StatusSkp.valueOf(s.jdbc.sql("SELECT status FROM perencanaan.skp WHERE dinas_id = ? AND skp_id = ?")
                .params(s.dinas.nilai(), id.nilai())
                .query(String.class)
                .single());
    }
}
