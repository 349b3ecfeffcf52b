package id.teladan.penilaian.daftar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.penilaian.UjiPenilaian;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deciding many at once on the real database: the same checks as one by one, each row once, and goes on after an interruption. */
class PenetapanSekaligusTest {
    private final UjiNilai n = new UjiNilai();
    private final UjiSiklus u = n.p.u;
    private final PenetapanSekaligus pintu = Panggung.buka().bean(PenetapanSekaligus.class);
    private final PelaksanaPenetapan pelaksana = Panggung.buka().bean(PelaksanaPenetapan.class);
    private final TransactionTemplate transaksi =
            new TransactionTemplate(Panggung.buka().bean(PlatformTransactionManager.class));

    private PratinjauPenetapan pratinjau(Pengguna p) {
        return pintu.pratinjau(p, new SaringanNilai(null, null, null, null, null, null, null), Instant.now());
    }

    /** Begins what this preview shows; its work in the background is taken away before anybody can see it. */
    private UUID mulai(Pengguna p, PratinjauPenetapan x, String alasan) {
        transaksi.executeWithoutResult(t -> {
            MintaPenetapan m = MintaPenetapan.baca(x.muatan(), x.alasanKe());
            assertThat(pintu.mulai(p, x.baru(), u.periode, m, alasan, Instant.now())
                            .galat())
                    .isNull();
            u.jdbc.sql("DELETE FROM umum.pekerjaan WHERE task_instance = ?")
                    .param(u.dinas + "/" + x.baru())
                    .update();
        });
        return x.baru();
    }

    private boolean jalankan(UUID id) {
        return pelaksana.jalankan(u.dinas, id, InstantSource.system(), () -> false);
    }

    private LembarPenetapan buka(UUID id) {
        return pintu.buka(u.budi, id, null, 1);
    }

    private BarisPenetapan baris(UUID id, UUID penilaian) {
        return buka(id).baris().stream()
                .filter(b -> b.penilaian().nilai().equals(penilaian))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dua_puluh_draf_ditetapkan_masing_masing_dengan_riwayat_hasil_beku_dan_kabar() {
        List<UUID> semua = n.guruBerdraf(20);
        PratinjauPenetapan x = pratinjau(u.budi);
        assertThat(x.ikut())
                .hasSize(20)
                .allSatisfy(i -> assertThat(i.predikat()).isEqualTo("Baik"));
        assertThat(x.sebab()).containsKey("Belum dinilai.");
        assertThat(x.perluAlasan())
                .as("100 % Baik departs from the pattern for Baik")
                .isTrue();

        UUID id = mulai(u.budi, x, "Semua guru memenuhi ekspektasi");
        assertThat(jalankan(id)).isTrue();
        assertThat(buka(id).jumlah(KeadaanPenetapan.BERHASIL)).isEqualTo(20);
        assertThat(semua).allSatisfy(s -> assertThat(n.status(s)).isEqualTo("DITETAPKAN"));
        assertThat(hitung("penilaian.hasil")).isEqualTo(20);
        assertThat(hitung("penilaian.riwayat WHERE catatan LIKE '%memenuhi ekspektasi%' AND dinas_id = :dinas"))
                .isEqualTo(20);
        assertThat(u.masuk(u.budi)
                        .buka("/penilaian")
                        .html()
                        .expectFirst(".sebaran")
                        .text())
                .contains("20 ditetapkan, 0 draf", "Alasan: Semua guru memenuhi ekspektasi");
    }

    private int hitung(String dari) {
        return u.jdbc.sql("SELECT count(*) FROM " + (dari.contains("WHERE") ? dari : dari + " WHERE dinas_id = :dinas"))
                .param("dinas", u.dinas.nilai())
                .query(Integer.class)
                .single();
    }

    @Test
    void yang_tidak_dapat_ditetapkan_disebut_dengan_kalimat_yang_sama_dengan_tindakan_satu_orang() {
        List<Pengguna> guru = u.guru(3);
        Map<String, String> tanpaAlasan = new HashMap<>(UjiPenilaian.isi("SESUAI", "SESUAI"));
        tanpaAlasan.remove("alasan-kosong");
        n.draf(guru.get(0), "SESUAI", "SESUAI", tanpaAlasan);
        Map<String, String> tanpaUmpan = new HashMap<>(UjiPenilaian.isi("SESUAI", "SESUAI"));
        tanpaUmpan.remove("umpan.PERILAKU.BP");
        n.draf(guru.get(1), "SESUAI", "SESUAI", tanpaUmpan);
        UUID baik = n.draf(guru.get(2), "SESUAI", "SESUAI");
        PratinjauPenetapan x = pratinjau(u.budi);
        assertThat(x.ikut())
                .extracting(i -> i.baris().o().nama())
                .containsExactly(guru.get(2).nama());
        assertThat(x.tertinggal())
                .extracting(PratinjauPenetapan.Tertinggal::sebab)
                .anyMatch(s -> s.startsWith("Belum dapat ditetapkan"))
                .anyMatch(s -> s.contains("alasan"));
        assertThat(jalankan(mulai(u.budi, x, ""))).isTrue();
        assertThat(n.status(baik)).isEqualTo("DITETAPKAN");
    }

    @Test
    void yang_berubah_sejak_pratinjau_tidak_ditetapkan_dan_sisanya_diteruskan_sesudah_server_berhenti() {
        List<UUID> semua = n.guruBerdraf(3);
        UUID id = mulai(u.budi, pratinjau(u.budi), "Sekolah kecil");
        u.jdbc.sql("UPDATE penilaian.penilaian SET versi = versi + 1 WHERE dinas_id = ? AND penilaian_id = ?")
                .params(u.dinas.nilai(), semua.get(1))
                .update();
        int[] kali = {0};
        assertThat(pelaksana.jalankan(u.dinas, id, InstantSource.system(), () -> kali[0]++ > 0))
                .as("stopped after the first row")
                .isFalse();
        assertThat(buka(id).dikerjakan()).isEqualTo(1);
        assertThat(jalankan(id)).isTrue();
        assertThat(buka(id).jumlah(KeadaanPenetapan.BERHASIL)).isEqualTo(2);
        assertThat(baris(id, semua.get(1)).pesan()).isEqualTo(PelaksanaPenetapan.BERUBAH);
        assertThat(n.status(semua.get(1))).isEqualTo("DRAF");

        UUID lagi = mulai(u.budi, pratinjau(u.budi), "");
        u.jdbc.sql("UPDATE organisasi.penugasan SET batal = true WHERE dinas_id = ? AND pegawai_id = ?")
                .params(u.dinas.nilai(), u.budi.pegawai().nilai())
                .update();
        assertThat(jalankan(lagi)).isTrue();
        assertThat(baris(lagi, semua.get(1)).keadaan()).isEqualTo(KeadaanPenetapan.DITOLAK);
        assertThatThrownBy(() -> pintu.buka(u.tono, id, null, 1)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void lewat_halaman_dipratinjau_diminta_alasan_dijalankan_di_latar_dan_dapat_dilihat_lagi()
            throws InterruptedException {
        n.guruBerdraf(5);
        Peramban budi = u.masuk(u.budi);
        Peramban.Jawaban p = budi.buka("/penilaian/massal?periode=" + u.periode);
        assertThat(p.teks()).contains("5 predikat akan ditetapkan", "belum ada yang ditetapkan", "1 orang tidak ikut");
        Peramban.Jawaban tanpa = budi.kirimFormulir(p, "/penilaian/massal");
        assertThat(tanpa.status()).isEqualTo(422);
        assertThat(tanpa.teks()).contains("Tuliskan alasannya.", "5 predikat akan ditetapkan");
        assertThat(budi.kirimFormulir(p, "/penilaian/massal", "baris", "", "alasan", "x")
                        .teks())
                .contains("tidak ada yang ditetapkan");
        Peramban.Jawaban mulai = budi.kirimFormulir(p, "/penilaian/massal", "alasan", "Semua memenuhi");
        assertThat(mulai.status()).isEqualTo(303);
        assertThat(budi.kirimFormulir(p, "/penilaian/massal", "alasan", "Semua memenuhi")
                        .ke())
                .isEqualTo(mulai.ke());
        Instant batas = Instant.now().plus(Duration.ofSeconds(30));
        Peramban.Jawaban hasil = budi.buka(mulai.ke());
        while (hasil.teks().contains("Perbarui sekarang") && Instant.now().isBefore(batas)) {
            Thread.sleep(200);
            hasil = budi.buka(mulai.ke());
        }
        assertThat(hasil.teks()).contains("5 dari 5 ditetapkan", "Baik; dikirim kepada pegawai.");
        assertThat(hasil.html().select("#hasil[hx-get]")).isEmpty();
        assertThat(budi.buka(mulai.ke() + "?keadaan=DITOLAK").teks()).contains("Tidak ada yang cocok");
        assertThat(budi.buka("/penilaian/massal/riwayat").teks()).contains("5 dari 5 ditetapkan");
        assertThat(u.masuk(u.tono).buka(mulai.ke()).status()).isEqualTo(404);
        assertThat(budi.buka("/penilaian/massal/" + Uuid7.baru()).status()).isEqualTo(404);
        assertThat(budi.buka("/penilaian/massal?periode=" + u.periode).teks())
                .contains("Tidak ada penilaian yang dapat ditetapkan sekaligus");
    }
}
