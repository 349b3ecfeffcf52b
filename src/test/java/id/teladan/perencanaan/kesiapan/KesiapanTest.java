package id.teladan.perencanaan.kesiapan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.akun.Peramban;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check over the real database, for a dinas of its own beside the demo. */
class KesiapanTest {
    private static final Instant KINI = Instant.parse("2026-01-02T03:00:00Z");
    private final JdbcClient jdbc = Panggung.buka().bean(JdbcClient.class);
    private final Kesiapan kesiapan = Panggung.buka().bean(Kesiapan.class);
    private final HitungSql sql = (HitungSql) Panggung.buka().bean(DataSource.class);
    private final DinasId dinas = DinasId.baru();
    private final SatuanId melati = SatuanId.baru();

    KesiapanTest() {
        String kode = jdbc.sql("""
                SELECT kode FROM organisasi.wilayah w WHERE length(kode) = 5
                  AND NOT EXISTS (SELECT FROM organisasi.dinas d WHERE d.kode_wilayah = w.kode) ORDER BY kode DESC LIMIT 1
                """).query(String.class).single();
        jdbc.sql("INSERT INTO organisasi.dinas VALUES (?, ?, 'Dinas Pendidikan Kota Contoh', 'WIB')")
                .params(dinas.nilai(), kode)
                .update();
        satuan(melati, "SDN Melati 1", 1);
    }

    private void satuan(SatuanId id, String nama, int nomor) {
        jdbc.sql(
                        "INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri) VALUES (?, ?, ?, ?, 'SD', true)")
                .params(dinas.nilai(), id.nilai(), "5%07d".formatted(nomor), nama)
                .update();
    }

    private PegawaiId orang(String nama, @Nullable String nip, @Nullable Peran peran, boolean induk) {
        PegawaiId id = PegawaiId.baru();
        jdbc.sql("""
                INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, nip, status, jenis_ptk)
                VALUES (?, ?, ?, ?, 'PNS', 'Guru Kelas')
                """)
                .param(dinas.nilai())
                .param(id.nilai())
                .param(nama)
                .param(nip)
                .update();
        if (peran != null) {
            jdbc.sql("""
                    INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                    VALUES (:d, :i, :p, :r, CAST(:s AS uuid), :induk, :m)
                    """)
                    .param("d", dinas.nilai())
                    .param("i", Uuid7.baru())
                    .param("p", id.nilai())
                    .param("r", peran.name())
                    .param("s", peran.diSatuan() ? melati.nilai().toString() : null)
                    .param("induk", induk)
                    .param("m", LocalDate.of(2020, 1, 1))
                    .update();
        }
        return id;
    }

    private Pengguna sebagai(PegawaiId id, Peran peran) {
        return new Pengguna(dinas, id, "Orang", peran, peran.diSatuan() ? melati : null, peran.sebutan(), List.of());
    }

    @Test
    void dinas_sekolah_dan_orangnya_melihat_temuan_yang_sama() {
        PegawaiId sari = orang("Sari Wulandari", null, Peran.GURU, true);
        orang("Melur Contoh", "198503152010012999", Peran.GURU, false);
        orang("Budi Hartono", "197207211998031999", Peran.KEPALA_SEKOLAH, true);
        orang("Rina Contoh", "197207211998031998", Peran.PENGAWAS, false);
        orang("Baru Contoh", "199207211998031998", null, false);

        HasilBanyak semua = kesiapan.banyak(dinas, null, KINI);
        assertThat(semua.orang()).as("a pengawas makes no plan").hasSize(4);
        assertThat(semua.temuan())
                .extracting(t -> t.orang().nama() + " " + t.jenis())
                .contains(
                        "Sari Wulandari NIP_KOSONG",
                        "Sari Wulandari TANPA_AKUN",
                        "Melur Contoh TANPA_INDUK",
                        "Budi Hartono TANPA_KEPALA_DINAS",
                        "Baru Contoh TANPA_PENUGASAN");
        assertThat(kesiapan.banyak(dinas, melati, KINI).orang()).hasSize(3);
        HasilOrang diri = kesiapan.diri(sebagai(sari, Peran.GURU), KINI).orElseThrow();
        assertThat(diri.temuan())
                .extracting(Temuan::jenis)
                .containsExactly(JenisTemuan.TANPA_AKUN, JenisTemuan.NIP_KOSONG);
        assertThat(diri.baik(Pokok.ATASAN)).isTrue();
        assertThat(semua.siap()).isZero();

        orang("Tono Prawiro", "197007211998031997", Peran.KEPALA_DINAS, false);
        assertThat(kesiapan.banyak(dinas, null, KINI).jumlah()).doesNotContainKey(JenisTemuan.TANPA_KEPALA_DINAS);
    }

    @Test
    void saringan_dan_ekspor_memuat_yang_sama_dan_tidak_menjalankan_rumus() {
        orang("=cmd|' /C calc'!A1", null, Peran.GURU, true);
        orang("Melur; \"Contoh\"", "12", Peran.GURU, true);
        HasilBanyak h = kesiapan.banyak(dinas, null, KINI);
        assertThat(h.saring(JenisTemuan.NIP_KOSONG, "")).hasSize(1);
        assertThat(h.saring(null, "melati")).hasSameSizeAs(h.temuan());
        assertThat(h.saring(null, "50000001")).hasSameSizeAs(h.temuan());
        assertThat(h.saring(null, "kenanga")).isEmpty();
        String csv = EksporKesiapan.csv(h.temuan());
        assertThat(csv).startsWith("\ufeffNPSN;Satuan pendidikan;Nama;NIP;Temuan;");
        assertThat(csv.lines()).hasSize(1 + h.temuan().size());
        assertThat(csv).contains("'=cmd|", "\"Melur; \"\"Contoh\"\"\"").doesNotContain(";=cmd");
    }

    @Test
    void admin_diberi_tahu_sebelum_jendela_perencanaan_dibuka_dan_tidak_sesudahnya() {
        PegawaiId wati = orang("Wati Anggraini", "198503152010012999", Peran.ADMIN_DINAS, false);
        orang("Sari Wulandari", null, Peran.GURU, true);
        Pengguna admin = sebagai(wati, Peran.ADMIN_DINAS);
        assertThat(kartu(admin)).as("no period").isEmpty();
        Panggung.buka()
                .bean(id.teladan.periode.TataPeriode.class)
                .bukaPeriode(
                        dinas,
                        new id.teladan.periode.TataPeriode.PeriodeBaru(
                                "2026",
                                "Tahun 2026",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                id.teladan.umum.Zona.WIB,
                                "2026-tahunan",
                                java.util.Map.of(
                                        id.teladan.periode.Tahap.PERENCANAAN, rentang(1, 10, 1, 31),
                                        id.teladan.periode.Tahap.PELAKSANAAN, rentang(2, 1, 11, 30),
                                        id.teladan.periode.Tahap.PENILAIAN, rentang(12, 1, 12, 31))),
                        wati,
                        KINI);
        assertThat(kartu(admin))
                .singleElement()
                .satisfies(t -> assertThat(t.judul()).isEqualTo("1 pegawai perlu diperiksa sebelum Perencanaan dibuka"))
                .satisfies(t -> assertThat(t.keterangan()).contains("1 di antaranya", "10 Januari 2026, 00.00 WIB"));
        assertThat(tugas().tugas(admin, Instant.parse("2026-01-10T03:00:00Z"))).isEmpty();
        assertThat(kartu(sebagai(wati, Peran.GURU))).isEmpty();
    }

    private static id.teladan.umum.Rentang rentang(int bulan, int hari, int bulan2, int hari2) {
        return new id.teladan.umum.Rentang(LocalDate.of(2026, bulan, hari), LocalDate.of(2026, bulan2, hari2));
    }

    private static PenyediaTugas tugas() {
        return Panggung.buka().bean("tugasKesiapan", PenyediaTugas.class);
    }

    private static List<Tugas> kartu(Pengguna p) {
        return tugas().tugas(p, KINI);
    }

    @Test
    void dua_puluh_ribu_pegawai_diperiksa_dengan_sedikit_pernyataan_dalam_sekejap() {
        jdbc.sql("""
                INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri)
                SELECT :d, gen_random_uuid(), '6' || lpad(n::text, 7, '0'), 'SDN Contoh ' || n, 'SD', true FROM generate_series(1, 1300) n
                """).param("d", dinas.nilai()).update();
        jdbc.sql("""
                INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, nip, status, jenis_ptk)
                SELECT :d, gen_random_uuid(), 'Guru Contoh ' || n, CASE WHEN n % 20 > 0 THEN
                  '19' || (60 + n % 40) || '0315201001' || (n % 3) || lpad((n / 40)::text, 3, '0') END, 'PNS', 'Guru Kelas'
                FROM generate_series(1, 20000) n
                """).param("d", dinas.nilai()).update();
        jdbc.sql("""
                INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                SELECT :d, gen_random_uuid(), p.pegawai_id, CASE WHEN p.n <= 1250 THEN 'KEPALA_SEKOLAH' ELSE 'GURU' END, s.satuan_id,
                  p.n % 50 <> 7, date '2020-01-01'
                FROM (SELECT pegawai_id, row_number() OVER () AS n FROM organisasi.pegawai WHERE dinas_id = :d) p
                JOIN (SELECT satuan_id, row_number() OVER () AS n FROM organisasi.satuan WHERE dinas_id = :d) s
                  ON s.n = 1 + p.n % 1300
                """).param("d", dinas.nilai()).update();
        jdbc.sql("ANALYZE organisasi.pegawai, organisasi.penugasan, organisasi.satuan")
                .update();
        HasilBanyak[] h = new HasilBanyak[1];
        assertThat(sql.selama(() -> h[0] = kesiapan.banyak(dinas, null, KINI))).isLessThanOrEqualTo(4);
        assertThat(h[0].orang()).hasSize(20_000);
        assertThat(h[0].jumlah())
                .containsEntry(JenisTemuan.NIP_KOSONG, 1000)
                .containsKeys(
                        JenisTemuan.TANPA_INDUK, JenisTemuan.TANPA_KEPALA_DAN_PLT, JenisTemuan.TANPA_KEPALA_DINAS);
        for (int i = 0; i < 5; i++) {
            kesiapan.banyak(dinas, null, KINI);
        }
        long milidetik = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) { // the least: another process may take the processor at any time
            long mulai = System.nanoTime();
            kesiapan.banyak(dinas, null, KINI);
            milidetik = Math.min(milidetik, (System.nanoTime() - mulai) / 1_000_000);
        }
        PegawaiId satu = h[0].orang().getFirst().id();
        long mulaiDiri = System.nanoTime();
        assertThat(kesiapan.diri(sebagai(satu, Peran.GURU), KINI)).isPresent();
        System.out.printf(
                "kesiapan 20.000 pegawai: %d ms, satu orang di antaranya: %d ms%n",
                milidetik, (System.nanoTime() - mulaiDiri) / 1_000_000);
        assertThat(milidetik).isLessThan(2_000);
    }

    @Test
    void halaman_orang_sekolah_dan_dinas_terbuka_bagi_yang_berhak() {
        assertThat(masuk("sari").buka("/kesiapan").teks()).contains("Periksa kesiapan", "Yang diperiksa");
        assertThat(masuk("budi").buka("/kesiapan/sekolah").teks())
                .contains("Kesiapan sekolah", "orang dapat menyusun rencana");
        Peramban wati = masuk("wati");
        assertThat(wati.buka("/kesiapan").teks()).contains("tidak menyusun rencana kinerja");
        assertThat(wati.buka("/admin/kesiapan").teks()).contains("pegawai dapat menyusun rencana");
        assertThat(wati.buka("/admin/kesiapan?temuan=belum-masuk&halaman=99").status())
                .isEqualTo(200);
        assertThat(wati.buka("/admin/kesiapan?temuan=tidak-ada&sekolah=%3Cb%3E").teks())
                .contains("Tidak ada yang cocok");
        Peramban.Jawaban csv = wati.buka("/admin/kesiapan.csv");
        assertThat(csv.kepala("Content-Disposition")).contains("attachment; filename=\"kesiapan-");
        assertThat(masuk("sari").buka("/admin/kesiapan").status()).isEqualTo(403);
        assertThat(masuk("sari").buka("/kesiapan/sekolah").status()).isEqualTo(403);
    }

    private static Peramban masuk(String akun) {
        Peramban p = new Peramban(Panggung.buka().porta());
        assertThat(p.kirim("/masuk", "akun", akun, "sandi", Panggung.buka().sandi(akun))
                        .status())
                .isEqualTo(303);
        return p;
    }
}
