package id.teladan.akun;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.test.context.TestPropertySource;

/** Where a dinas lets people in with belajar.id only; and settings with which nobody could come in. */
@TestPropertySource(properties = "teladan.masuk.lokal=false")
class LokalMatiTest extends UjiLuar {
    @Test
    void halaman_masuk_hanya_menawarkan_belajar_id() {
        var j = peramban().buka("/masuk");
        assertThat(j.html().select("input[type=password], main form")).isEmpty();
        assertThat(j.html().select("main a[role=button]").text()).isEqualTo("Masuk dengan belajar.id");
    }

    @Test
    void kata_sandi_yang_benar_pun_ditolak_dengan_jelas() {
        String akun = panggung.guruBaru();
        var j = peramban().kirim("/masuk", "akun", akun, "sandi", Panggung.SANDI, "lanjut", "/uji/siapa");
        assertThat(j.status()).isEqualTo(403);
        assertThat(j.html().select("[role=alert]").text()).contains("Masuk dengan kata sandi tidak dipakai");
        assertThat(j.html().expectFirst("main a[role=button]").attr("href"))
                .isEqualTo("/masuk/belajar-id?lanjut=%2Fuji%2Fsiapa");
    }

    @Test
    void bu_wati_masuk_dengan_belajar_id_dan_tidak_ditawari_kata_sandi() {
        String surel = surelBaru();
        PegawaiId wati = pegawai(panggung.kota, surel);
        panggung.tugas(panggung.kota, wati, Peran.ADMIN_DINAS, null);
        Peramban p = masukDengan(surel, subBaru());
        PegawaiId belum = guru(surelBaru());
        var rincian = p.buka("/admin/akun/" + belum);
        assertThat(rincian.teks()).contains("Akunnya terbuat sendiri");
        assertThat(rincian.html().select("main form")).isEmpty();
        var sekolah = p.buka("/admin/akun?satuan=" + panggung.melati1);
        assertThat(sekolah.teks()).contains("Akunnya terbuat sendiri");
        assertThat(sekolah.html().select("form[action^=/admin/akun/satuan]")).isEmpty();
        assertThat(p.buka("/kata-sandi").teks()).contains("tanpa kata sandi Teladan");
    }

    @Test
    void kedua_cara_mati_menolak_mulai_dengan_kalimat_yang_jelas() {
        assertThatThrownBy(() -> setelan(false, "", "https://accounts.google.com"))
                .isInstanceOf(SetelanKeliru.class)
                .hasMessageContaining("tidak seorang pun dapat masuk")
                .hasMessageContaining("TELADAN_MASUK_LOKAL=true");
        var keliru = new SetelanKeliru("kedua cara masuk mati");
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((m, e) -> {})))
                .as("satu baris di terminal, tanpa jejak")
                .filteredOn(a -> a.getClass().equals(LuarConfig.Analisis.class))
                .singleElement()
                .satisfies(a -> assertThat(requireNonNull(a.analyze(keliru)).getDescription())
                        .isEqualTo("kedua cara masuk mati"));
    }

    @Test
    void issuer_yang_bukan_https_menolak_mulai() {
        for (String keliru :
                new String[] {"http://accounts.google.com", "ftp://a", "https://", "a b", "https://a?b=c"}) {
            assertThatThrownBy(() -> setelan(true, "klien", keliru))
                    .as(keliru)
                    .isInstanceOf(SetelanKeliru.class)
                    .hasMessageContaining("TELADAN_OIDC_ISSUER");
        }
        assertThat(setelan(true, "klien", "http://localhost:1/realms/uji").luar())
                .isNotNull();
    }

    @Test
    void tanpa_client_id_belajar_id_mati_dan_akun_lokal_tetap() {
        assertThat(setelan(true, " ", "https://accounts.google.com")).isEqualTo(new CaraMasuk(true, null));
    }

    @Test
    void rahasia_tidak_pernah_tertulis() {
        assertThat(setelan(true, "klien", "https://accounts.google.com").toString())
                .doesNotContain("sangat-rahasia");
    }

    @Test
    void penyedia_yang_tidak_ada_dijawab_dengan_halaman_dan_tidak_ditunggu_semua_orang() {
        var luar = CaraMasuk.Luar.dari(
                "http://localhost:1",
                new CaraMasuk.Klien("a", "b"),
                AturanSurel.dari("belajar.id", Set.of()),
                "belajar.id");
        PenyediaLuar penyedia = new KlienOidcConfig(luar, jam);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> penyedia.alamatMasuk(JejakMasuk.baru("/", null, jam.instant()), "http://a/b"))
                    .isInstanceOfSatisfying(
                            PenyediaLuar.Gagal.class,
                            g -> assertThat(g.sebab()).isEqualTo(PenyediaLuar.Sebab.TIDAK_TERJANGKAU));
        }
        assertThat(penyedia.alamatKeluar("a.b.c", "http://a/b")).isEmpty();
    }

    private static CaraMasuk setelan(boolean lokal, String klien, String issuer) {
        return new LuarConfig().caraMasuk(lokal, issuer, klien, "sangat-rahasia", "belajar.id", "belajar.id");
    }
}
