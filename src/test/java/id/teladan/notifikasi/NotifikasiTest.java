package id.teladan.notifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.HitungSql;
import id.teladan.akun.Akun;
import id.teladan.akun.Peramban;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PegawaiBaru;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import id.teladan.web.Tugas;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages on the real database and over HTTP: who reads them, when they count as read, and what they cost. */
class NotifikasiTest {
    private static final Instant KINI = Instant.now();
    private static final Panggung PANGGUNG = Panggung.buka();
    private static final DinasId DINAS = dinas();

    private final Notifikasi notifikasi = PANGGUNG.bean(Notifikasi.class);
    private final Pengguna sari = orang("Sari Wulandari, S.Pd.");
    private final Pengguna lain = orang("Melur Handayani, S.Pd.");

    private static DinasId dinas() {
        String[] wilayah = PANGGUNG.bean(JdbcClient.class)
                .sql("""
                        SELECT kode || ';' || nama FROM organisasi.wilayah w WHERE length(kode) = 5
                           AND NOT EXISTS (SELECT FROM organisasi.dinas d WHERE d.kode_wilayah = w.kode) ORDER BY kode DESC LIMIT 1
                        """)
                .query(String.class)
                .single()
                .split(";");
        return PANGGUNG.bean(TataOrganisasi.class).buatDinas(wilayah[0], "Dinas Pendidikan " + wilayah[1], Zona.WIT);
    }

    private static Pengguna orang(String nama) {
        TataOrganisasi tata = PANGGUNG.bean(TataOrganisasi.class);
        PegawaiId id = tata.buatPegawai(
                DINAS,
                new PegawaiBaru(nama, null, null, StatusKepegawaian.NON_ASN, "Guru Kelas", null, null, null),
                "uji",
                KINI);
        tata.mulaiTugas(
                DINAS,
                new PenugasanBaru(id, Peran.PENGAWAS, null, false, LocalDate.of(2020, 1, 1), null, null),
                "uji",
                KINI);
        return new Pengguna(DINAS, id, nama, Peran.PENGAWAS, null, "Pengawas sekolah", List.of());
    }

    private void kabari(String judul) {
        notifikasi.kabari(DINAS, Set.of(sari.pegawai()), judul, "Isi", "/", KINI);
    }

    @Test
    void satu_kabar_untuk_dua_orang_dibaca_masing_masing() {
        notifikasi.kabari(DINAS, List.of(sari.pegawai(), lain.pegawai(), sari.pegawai()), "Rapat", "Isi", "/", KINI);
        Kabar milikSari = notifikasi.daftar(sari, 0).getFirst();
        assertThat(notifikasi.baca(sari, milikSari.id(), KINI)).isEqualTo("/");
        assertThat(notifikasi.jumlah(sari).belum()).isZero();
        assertThat(notifikasi.daftar(lain, 0)).singleElement().matches(Kabar::belumDibaca);
        assertThatThrownBy(() -> notifikasi.baca(lain, milikSari.id(), KINI)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void kabar_kepada_tidak_seorang_pun_tidak_menulis_apa_apa_dan_alamat_luar_ditolak() {
        HitungSql sql = (HitungSql) PANGGUNG.bean(DataSource.class);
        assertThat(sql.selama(() -> notifikasi.kabari(DINAS, List.of(), "x", "x", "/", KINI)))
                .isZero();
        for (String url : List.of("https://contoh.id/", "//contoh.id", "skp")) {
            assertThatThrownBy(() -> notifikasi.kabari(DINAS, Set.of(sari.pegawai()), "x", "x", url, KINI))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void kabar_dari_tindakan_yang_batal_tidak_pernah_ada() {
        TransactionTemplate transaksi = new TransactionTemplate(PANGGUNG.bean(PlatformTransactionManager.class));
        transaksi.executeWithoutResult(t -> {
            kabari("Batal");
            t.setRollbackOnly();
        });
        assertThat(notifikasi.daftar(sari, 0)).isEmpty();
    }

    @Test
    void membaca_lagi_tidak_mengubah_kapan_pertama_dibaca() {
        kabari("Satu");
        UUID id = notifikasi.daftar(sari, 0).getFirst().id();
        notifikasi.baca(sari, id, KINI);
        notifikasi.baca(sari, id, KINI.plusSeconds(60));
        assertThat(Duration.between(
                        KINI,
                        Objects.requireNonNull(
                                notifikasi.daftar(sari, 0).getFirst().dibaca())))
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void menandai_semua_hanya_sampai_yang_terbaru_yang_dilihat() {
        kabari("Satu");
        kabari("Dua");
        UUID dilihat = Objects.requireNonNull(notifikasi.jumlah(sari).idTerbaru());
        kabari("Menyusul");
        assertThat(notifikasi.bacaSemua(sari, dilihat, KINI)).isEqualTo(2);
        assertThat(notifikasi.tugas(sari, KINI))
                .containsExactly(new Tugas("1 kabar belum dibaca", "Terbaru: Menyusul", "Baca", "/kabar", false));
    }

    @Test
    void kabar_yang_lebih_tua_dari_setahun_dihapus() {
        notifikasi.kabari(DINAS, Set.of(sari.pegawai()), "Tahun lalu", "x", "/", KINI.minus(Duration.ofDays(366)));
        notifikasi.kabari(DINAS, Set.of(sari.pegawai()), "Bulan lalu", "x", "/", KINI.minus(Duration.ofDays(30)));
        assertThat(notifikasi.hapusLama(KINI)).isPositive();
        assertThat(notifikasi.daftar(sari, 0)).extracting(Kabar::judul).containsExactly("Bulan lalu");
    }

    private Peramban masuk() {
        String akun = "kabar-" + UUID.randomUUID().toString().substring(0, 12);
        PANGGUNG.bean(Akun.class).buat(DINAS, sari.pegawai(), akun, "melati-biru-2024", false);
        Peramban b = new Peramban(PANGGUNG.porta());
        assertThat(b.masuk(akun, "melati-biru-2024").status()).isEqualTo(303);
        return b;
    }

    @Test
    void halaman_kabar_kosong_berhalaman_dan_murah() {
        Peramban b = masuk();
        assertThat(b.buka("/kabar").teks()).contains("Belum ada kabar");
        assertThat(b.buka("/").teks()).doesNotContain("kabar belum dibaca");
        for (int i = 1; i <= 52; i++) {
            kabari("Kabar nomor " + i);
        }
        assertThat(b.buka("/").teks()).contains("52 kabar belum dibaca").contains("Terbaru: Kabar nomor 52");
        HitungSql sql = (HitungSql) PANGGUNG.bean(DataSource.class);
        int pernyataan = sql.selama(() -> assertThat(b.buka("/kabar").teks())
                .contains("1–50 dari 52 kabar")
                .contains("Kabar nomor 52"));
        assertThat(pernyataan).isBetween(1, 4);
        assertThat(b.buka("/kabar?halaman=2").teks()).contains("Kabar nomor 1 ").doesNotContain("Kabar nomor 52");
        assertThat(b.buka("/kabar?halaman=99").status()).isEqualTo(200);
        assertThat(b.buka("/kabar?halaman=x").status()).isEqualTo(400);
    }

    @Test
    void kabar_ditandai_satu_lalu_semua_dan_dibuka_lewat_judulnya() {
        for (String judul : List.of("Satu", "Dua", "Tiga")) {
            kabari(judul);
        }
        Peramban b = masuk();
        Peramban.Jawaban j = b.buka("/kabar");
        String pertama = j.html().expectFirst("section form").attr("action");
        assertThat(b.kirimFormulir(j, pertama).ke()).endsWith("/kabar?halaman=1");
        assertThat(b.buka("/kabar").teks()).contains("2 belum dibaca");
        String buka = b.buka("/kabar").html().select("section .butir a").get(1).attr("href");
        Peramban.Jawaban tujuan = b.buka(buka);
        assertThat(tujuan.status()).isEqualTo(303);
        assertThat(tujuan.ke()).endsWith("/");
        Peramban.Jawaban sisa = b.buka("/kabar");
        assertThat(sisa.teks()).contains("1 belum dibaca");
        assertThat(b.kirimFormulir(sisa, "/kabar/pembacaan").status()).isEqualTo(303);
        assertThat(b.buka("/kabar").teks()).contains("1 kabar ditandai").contains("Semua sudah dibaca");
        assertThat(b.buka("/kabar/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
