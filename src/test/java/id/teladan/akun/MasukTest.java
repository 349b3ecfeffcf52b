package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.Peran;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MasukTest extends UjiAkun {
    @Test
    void bu_sari_masuk_lalu_kembali_ke_halaman_yang_diminta() {
        String akun = panggung.guruBaru();
        Peramban p = peramban();
        var minta = p.buka("/uji/siapa?a=1&b=dua");
        assertThat(minta.status()).isEqualTo(303);
        assertThat(minta.ke()).isEqualTo("/masuk?lanjut=%2Fuji%2Fsiapa%3Fa%3D1%26b%3Ddua");

        var halaman = p.buka(minta.ke());
        assertThat(halaman.html().select("label").eachText()).containsExactly("Akun", "Kata sandi");
        assertThat(halaman.html().select("form[action=/masuk] button").text()).isEqualTo("Masuk");

        var masuk = p.kirimFormulir(halaman, "/masuk", "akun", akun.toUpperCase(Locale.ROOT), "sandi", Panggung.SANDI);
        assertThat(masuk.status()).isEqualTo(303);
        assertThat(masuk.ke()).isEqualTo("/uji/siapa?a=1&b=dua");
        assertThat(p.buka(masuk.ke()).isi()).startsWith("Bu Sari | GURU | Guru · SDN Melati 1");
    }

    @Test
    void sesudah_masuk_hanya_menuju_halaman_sendiri() {
        String akun = panggung.guruBaru();
        for (String jahat : new String[] {
            "//jahat.example/",
            "https://jahat.example/",
            "/\\jahat.example",
            "javascript:alert(1)",
            "/\tx",
            "/masuk",
            "/keluar"
        }) {
            Peramban p = peramban();
            var masuk = p.kirim("/masuk", "akun", akun, "sandi", Panggung.SANDI, "lanjut", jahat);
            assertThat(masuk.ke()).as(jahat).isEqualTo("/");
        }
    }

    @Test
    void akun_yang_tidak_ada_dijawab_sama_dengan_kata_sandi_yang_salah() {
        String akun = panggung.guruBaru();
        String nonaktif = panggung.guruBaru();
        panggung.db
                .sql("UPDATE akun.akun SET aktif = false WHERE nama = ?")
                .param(nonaktif)
                .update();
        var salah = peramban().kirim("/masuk", "akun", akun, "sandi", "bukan-kata-sandinya");
        var tiada = peramban().kirim("/masuk", "akun", "tidak.ada.seperti.ini", "sandi", "bukan-kata-sandinya");
        var mati = peramban().kirim("/masuk", "akun", nonaktif, "sandi", Panggung.SANDI);
        assertThat(salah.status()).isEqualTo(422);
        assertThat(tiada.status()).isEqualTo(422);
        assertThat(mati.status()).isEqualTo(422);
        String pesan = salah.html().select("[role=alert]").text();
        assertThat(pesan).contains("belum cocok");
        assertThat(tiada.html().select("[role=alert]").text()).isEqualTo(pesan);
        assertThat(mati.html().select("[role=alert]").text()).isEqualTo(pesan);
        assertThat(salah.isi()).doesNotContain("bukan-kata-sandinya");
        assertThat(salah.html().expectFirst("#akun").attr("value")).isEqualTo(akun);
    }

    @Test
    void akun_yang_tidak_ada_dijawab_sama_lamanya() {
        String akun = panggung.guruBaru();
        peramban().kirim("/masuk", "akun", akun, "sandi", "pemanasan");
        long ada = lama(akun);
        long tiada = lama("tidak.ada.juga");
        assertThat((double) tiada / ada).isBetween(0.4, 2.5);
    }

    private long lama(String akun) {
        Peramban p = peramban();
        p.token();
        long mulai = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            p.kirim("/masuk", "akun", akun, "sandi", "salah-" + i);
        }
        return System.nanoTime() - mulai;
    }

    @Test
    void lima_kali_salah_mengunci_sebentar_ada_atau_tidaknya_akun() {
        for (String akun : new String[] {panggung.guruBaru(), "tidak.pernah.ada"}) {
            Peramban p = peramban();
            for (int i = 1; i < 5; i++) {
                assertThat(p.kirim("/masuk", "akun", akun, "sandi", "salah").status())
                        .isEqualTo(422);
            }
            var kunci = p.kirim("/masuk", "akun", akun, "sandi", "salah");
            assertThat(kunci.status()).isEqualTo(429);
            assertThat(kunci.teks()).contains("Terlalu banyak percobaan. Coba lagi dalam 15 menit.");
            assertThat(peramban()
                            .kirim("/masuk", "akun", akun, "sandi", Panggung.SANDI)
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    void sesudah_kunci_lewat_kata_sandi_yang_benar_diterima() {
        String akun = panggung.guruBaru();
        Peramban p = peramban();
        for (int i = 0; i < 5; i++) {
            p.kirim("/masuk", "akun", akun, "sandi", "salah");
        }
        assertThat(keadaan(akun)).isEqualTo(AkunBaris.Keadaan.TERKUNCI);
        jam.maju(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(p.kirim("/masuk", "akun", akun, "sandi", Panggung.SANDI).status())
                .isEqualTo(303);
        assertThat(keadaan(akun)).isEqualTo(AkunBaris.Keadaan.AKTIF);
    }

    @Test
    void kunci_di_basis_data_berlaku_juga_bagi_server_yang_lain() {
        String akun = panggung.guruBaru();
        panggung.db
                .sql("UPDATE akun.akun SET terkunci_sampai = ? WHERE nama = ?")
                .params(jam.instant().plusSeconds(290).atOffset(java.time.ZoneOffset.UTC), akun)
                .update();
        var j = peramban().kirim("/masuk", "akun", akun, "sandi", Panggung.SANDI);
        assertThat(j.status()).isEqualTo(429);
        assertThat(j.teks()).contains("Coba lagi dalam 5 menit");
    }

    @Test
    void keluar_mengakhiri_sesi_juga_bagi_salinan_kukinya() {
        Peramban p = masukSebagai(panggung.guruBaru());
        Peramban salinan = peramban();
        salinan.kuki().putAll(p.kuki());
        assertThat(salinan.buka("/uji/siapa").status()).isEqualTo(200);
        var keluar = p.kirim("/keluar");
        assertThat(keluar.ke()).isEqualTo("/masuk?sesi=keluar");
        assertThat(p.kuki()).doesNotContainKey(SesiFilter.KUKI);
        assertThat(salinan.buka("/uji/siapa").status()).isEqualTo(303);
    }

    @Test
    void kuki_sesi_tertutup_bagi_naskah() {
        String akun = panggung.guruBaru();
        Peramban p = peramban();
        String biasa = kukiSesi(p.kirim("/masuk", "akun", akun, "sandi", Panggung.SANDI));
        assertThat(biasa).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
    }

    static String kukiSesi(Peramban.Jawaban j) {
        return j.asli().headers().allValues("Set-Cookie").stream()
                .filter(k -> k.startsWith(SesiFilter.KUKI))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void catatan_server_tidak_memuat_nama_akun_atau_kata_sandi() {
        String akun = panggung.guruBaru();
        var log = (ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("id.teladan");
        var baris = new ch.qos.logback.core.read.ListAppender<ch.qos.logback.classic.spi.ILoggingEvent>();
        baris.start();
        log.addAppender(baris);
        try {
            peramban().kirim("/masuk", "akun", akun, "sandi", "sandi-yang-salah");
        } finally {
            log.detachAppender(baris);
        }
        assertThat(baris.list).anyMatch(e -> e.getFormattedMessage().startsWith("masuk gagal akun="));
        assertThat(baris.list)
                .noneMatch(e -> e.getFormattedMessage().contains(akun)
                        || e.getFormattedMessage().contains("sandi-yang-salah")
                        || e.getFormattedMessage().contains("127.0.0.1"));
    }

    @Test
    void yang_sudah_masuk_tidak_ditanya_lagi() {
        Peramban p = masukSebagai(panggung.guruBaru());
        assertThat(p.buka("/masuk?lanjut=%2Fuji%2Fsiapa").ke()).isEqualTo("/uji/siapa");
    }

    @Test
    void admin_kabupaten_masuk_ke_dinasnya_sendiri() {
        panggung.orang(panggung.kabupaten, "Bu Wati", "wati.kab", Peran.ADMIN_DINAS, null);
        Peramban p = masukSebagai("wati.kab");
        assertThat(p.buka("/uji/siapa").isi()).contains("ADMIN_DINAS").contains("Kabupaten Contoh");
    }

    private AkunBaris.Keadaan keadaan(String akun) {
        return akunRepository.menurutNama(akun).orElseThrow().keadaan(jam.instant());
    }

    @Test
    void tiga_puluh_guru_yang_masuk_serentak_semuanya_diterima_dan_halaman_lain_tetap_dijawab() throws Exception {
        String akun = panggung.guruBaru();
        Peramban diDalam = peramban();
        assertThat(diDalam.masuk(akun, Panggung.SANDI).status()).isEqualTo(303);
        List<Future<Integer>> masuk = new ArrayList<>();
        try (ExecutorService pintu = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 30; i++) {
                masuk.add(pintu.submit(
                        () -> peramban().masuk(akun, Panggung.SANDI).status()));
            }
            assertThat(diDalam.buka("/uji/siapa").status()).isEqualTo(200);
        }
        for (Future<Integer> m : masuk) {
            assertThat(m.get()).isEqualTo(303);
        }
    }
}
