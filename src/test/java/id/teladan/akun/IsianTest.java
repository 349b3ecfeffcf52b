package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A form that is sent after its session ended comes back to its sender, and to nobody else. */
class IsianTest extends UjiAkun {
    private static final String CATATAN = "Baris pertama\r\nbaris \"kedua\" <b>&amp; dengan koma, dan é";

    private Peramban sesiHabis(String akun) {
        Peramban p = masukSebagai(akun);
        jam.maju(Duration.ofHours(9));
        return p;
    }

    private static Peramban.Jawaban kirimCatatan(Peramban p) {
        return p.kirim("/uji/formulir?dari=praktik", "catatan", CATATAN, "poin", "3", "poin", "5", "dari", "isian");
    }

    @Test
    void orang_yang_sama_melanjutkan_dengan_tulisan_yang_sama() {
        String akun = panggung.guruBaru();
        Peramban p = sesiHabis(akun);
        var masuk = kirimCatatan(p);
        assertThat(masuk.status()).isEqualTo(401);
        assertThat(masuk.teks()).contains("Isian Anda masih ada");

        var salah = p.kirimFormulir(masuk, "/masuk", "akun", akun, "sandi", "salah-ketik");
        assertThat(salah.status()).isEqualTo(422);
        var isian = p.kirimFormulir(salah, "/masuk", "akun", akun, "sandi", Panggung.SANDI);
        assertThat(isian.status()).isEqualTo(200);
        assertThat(isian.html().expectFirst("h1").text()).isEqualTo("Isian Anda masih ada");
        assertThat(isian.html().select("dl").text())
                .contains("Catatan Baris pertama")
                .contains("<b>&amp;");
        assertThat(isian.html().select("form.baki button").text()).isEqualTo("Lanjutkan");

        var tiba = p.kirimFormulir(isian, "/uji/formulir?dari=praktik");
        assertThat(tiba.status()).isEqualTo(200);
        assertThat(tiba.isi())
                .isEqualTo("diterima dari Bu Sari: dari=[praktik, isian]; catatan=[" + CATATAN + "]; poin=[3, 5]");
    }

    @Test
    void token_layanan_tidak_dibawa_dan_tidak_digambar_di_halaman_masuk() {
        String akun = panggung.guruBaru();
        Peramban p = sesiHabis(akun);
        var masuk = p.kirim("/uji/formulir", "catatan", "alamat baru", "token", "rahasia-15-huruf");
        assertThat(masuk.isi()).contains("alamat baru").doesNotContain("rahasia-15-huruf");
        var isian = p.kirimFormulir(masuk, "/masuk", "akun", akun, "sandi", Panggung.SANDI);
        assertThat(isian.teks()).contains("alamat baru").doesNotContain("rahasia");
    }

    @Test
    void orang_lain_tidak_melihat_tulisannya() {
        Peramban p = sesiHabis(panggung.guruBaru());
        var masuk = kirimCatatan(p);
        var lain = p.kirimFormulir(masuk, "/masuk", "akun", panggung.guruBaru(), "sandi", Panggung.SANDI);
        assertThat(lain.status()).isEqualTo(303);
        assertThat(lain.ke()).isEqualTo("/");
        assertThat(lain.isi()).doesNotContain("Baris pertama");
    }

    @Test
    void isian_yang_diubah_di_jalan_tidak_diteruskan() {
        String akun = panggung.guruBaru();
        Peramban p = sesiHabis(akun);
        var masuk = kirimCatatan(p);
        var ubah = p.kirimFormulir(masuk, "/masuk", "akun", akun, "sandi", Panggung.SANDI, "isian_url", "/keluar");
        assertThat(ubah.status()).isEqualTo(303);
        assertThat(ubah.isi()).doesNotContain("Baris pertama");
    }

    @Test
    void isian_dari_situs_lain_tidak_dibawa() {
        Peramban p = sesiHabis(panggung.guruBaru());
        p.kepala("Sec-Fetch-Site", "cross-site");
        var j = kirimCatatan(p);
        assertThat(j.ke()).isEqualTo("/masuk?sesi=tidak-terkirim");
    }

    @Test
    void tanpa_sesi_sama_sekali_tidak_ada_yang_dibawa() {
        var j = kirimCatatan(peramban());
        assertThat(j.ke()).isEqualTo("/masuk?sesi=tidak-terkirim");
        assertThat(peramban().buka(j.ke()).teks()).contains("isian tadi belum terkirim");
    }

    @Test
    void isian_yang_terlalu_besar_tidak_dibawa_dan_orangnya_diberi_tahu() {
        Peramban p = sesiHabis(panggung.guruBaru());
        var besar = p.kirim("/uji/formulir", "catatan", "x".repeat(600_000));
        assertThat(besar.ke()).isEqualTo("/masuk?sesi=tidak-terkirim");
        var sedang = p.kirim("/uji/formulir", "catatan", "x".repeat(450_000));
        assertThat(sedang.status()).isEqualTo(401);
        assertThat(sedang.teks()).contains("terlalu besar untuk dibawa");
    }

    @Test
    void kata_sandi_tidak_pernah_dibawa() {
        Peramban p = sesiHabis(panggung.guruBaru());
        var j = p.kirim("/kata-sandi", "sandi_lama", Panggung.SANDI, "sandi_baru", "rahasia-sekali-ini");
        assertThat(j.status()).isEqualTo(303);
        assertThat(j.isi()).doesNotContain("rahasia-sekali-ini");
    }

    @Test
    void token_lama_menanyakan_sekali_lagi_dan_tidak_membuang_tulisan() {
        Peramban p = masukSebagai(panggung.guruBaru());
        var j = p.kirimMentah("/uji/formulir", "catatan", "Tulisan panjang", "_csrf", "token-lama");
        assertThat(j.status()).isEqualTo(403);
        assertThat(j.teks()).contains("Isian Anda masih ada").contains("Tulisan panjang");
        assertThat(p.kirimFormulir(j, "/uji/formulir").isi())
                .isEqualTo("diterima dari Bu Sari: catatan=[Tulisan panjang]");
    }

    @Test
    void token_salah_dari_situs_lain_ditolak_begitu_saja() {
        Peramban p = masukSebagai(panggung.guruBaru()).kepala("Sec-Fetch-Site", "cross-site");
        var j = p.kirimMentah("/uji/formulir", "catatan", "Tulisan jahat", "_csrf", "tebakan");
        assertThat(j.status()).isEqualTo(403);
        assertThat(j.isi()).doesNotContain("Tulisan jahat");
    }

    @Test
    void halaman_masuk_yang_lama_terbuka_minta_masuk_sekali_lagi() {
        String akun = panggung.guruBaru();
        Peramban p = peramban();
        var j = p.kirimMentah("/masuk", "akun", akun, "sandi", Panggung.SANDI, "lanjut", "/uji/siapa");
        assertThat(j.status()).isEqualTo(403);
        assertThat(j.teks()).contains("sudah lama terbuka");
        assertThat(p.kirimFormulir(j, "/masuk", "sandi", Panggung.SANDI).ke()).isEqualTo("/uji/siapa");
    }

    @Test
    void masuk_lagi_di_tab_lain_tidak_merusak_token_halaman_yang_terbuka() {
        String akun = panggung.guruBaru();
        Peramban p = masukSebagai(akun);
        String tokenHalamanLama = p.token();
        jam.maju(Duration.ofHours(9));
        p.kirim("/masuk", "akun", akun, "sandi", Panggung.SANDI);
        var j = p.kirimMentah("/uji/formulir", "catatan", "Masih sama", "_csrf", tokenHalamanLama);
        assertThat(j.isi()).isEqualTo("diterima dari Bu Sari: catatan=[Masih sama]");
    }

    @Test
    void htmx_tanpa_sesi_mendapat_401_dan_halamannya_tetap() {
        Peramban p = sesiHabis(panggung.guruBaru()).kepala("HX-Request", "true");
        for (var j : new Peramban.Jawaban[] {kirimCatatan(p), p.buka("/uji/siapa")}) {
            assertThat(j.status()).isEqualTo(401);
            assertThat(j.kepala("HX-Trigger")).isEqualTo("sesiBerakhir");
            assertThat(j.html().select("[role=alert]").text()).contains("Sesi Anda berakhir");
            assertThat(j.html().select("html > body > *").size()).isEqualTo(1);
        }
    }

    @Test
    void alamat_penampung_tidak_dapat_dibuka_dari_luar() {
        Peramban p = masukSebagai(panggung.guruBaru());
        assertThat(p.kirim(SesiFilter.BERAKHIR, "catatan", "x").status()).isEqualTo(404);
    }
}
