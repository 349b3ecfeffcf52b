package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeamananTest extends UjiAkun {
    @ParameterizedTest
    @ValueSource(strings = {"/masuk", "/peran", "/kata-sandi", "/tidak-ada", "/admin/akun"})
    void tiap_halaman_berkepala_pengaman(String jalur) {
        var j = masukSebagai(panggung.guruBaru()).buka(jalur);
        assertThat(j.kepala("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'");
        assertThat(j.kepala("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(j.kepala("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(j.kepala("X-Frame-Options")).isEqualTo("DENY");
        assertThat(j.kepala("Permissions-Policy")).contains("camera=()").contains("geolocation=()");
        assertThat(j.kepala("Cache-Control")).contains("no-store");
        assertThat(j.kepala("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void halaman_tidak_memuat_naskah_atau_gaya_di_dalamnya() {
        Peramban p = masukSebagai(panggung.guruBaru());
        for (String jalur : new String[] {"/peran", "/kata-sandi", "/tidak-ada"}) {
            var html = p.buka(jalur).html();
            assertThat(html.select("script:not([src]), style, [style], [onclick], [onsubmit]"))
                    .as(jalur)
                    .isEmpty();
        }
    }

    @Test
    void berkas_tetap_boleh_disimpan_peramban_dan_tidak_memerlukan_masuk() {
        String css =
                peramban().buka("/masuk").html().select("link[rel=stylesheet]").attr("href");
        var j = peramban().buka(css);
        assertThat(j.status()).isEqualTo(200);
        assertThat(j.kepala("Cache-Control")).contains("immutable").doesNotContain("no-store");
        assertThat(j.asli().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void tiap_kiriman_tanpa_token_ditolak() {
        Peramban p = masukSebagai(panggung.guruBaru());
        for (String jalur : new String[] {"/peran", "/keluar", "/kata-sandi", "/uji/formulir"}) {
            assertThat(p.kirimMentah(jalur, "kunci", "x").status()).as(jalur).isEqualTo(403);
        }
        assertThat(p.buka("/uji/siapa").status()).isEqualTo(200);
    }

    @Test
    void token_tetap_sama_selama_sesi_sehingga_dua_tab_tidak_saling_merusak() {
        Peramban p = masukSebagai(panggung.guruBaru());
        p.buka("/peran");
        String awal = p.kuki().get("XSRF-TOKEN");
        p.buka("/kata-sandi");
        p.kirim("/peran", "kunci", "x");
        assertThat(p.kuki()).containsEntry("XSRF-TOKEN", awal);
    }

    @Test
    void tidak_ada_sesi_servlet() {
        Peramban p = masukSebagai(panggung.guruBaru());
        p.buka("/peran");
        assertThat(p.kuki()).doesNotContainKey("JSESSIONID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/akun",
                "/admin//akun",
                "/admin/akun;a=b",
                "/ADMIN/akun",
                "/admin/tidak-ada"
            })
    void guru_tidak_masuk_ke_halaman_admin_lewat_ejaan_apa_pun(String jalur) {
        var j = masukSebagai(panggung.guruBaru()).buka(jalur);
        assertThat(j.status()).as(jalur).isIn(400, 403, 404);
        assertThat(j.isi()).doesNotContain("Belum punya akun");
    }

    @Test
    void formulir_yang_melampaui_batas_ditolak() {
        Peramban p = masukSebagai(panggung.guruBaru());
        var j = p.kirim("/uji/formulir", "catatan", "x".repeat(2_000_000));
        assertThat(j.status()).isBetween(400, 499);
    }

    @Test
    void kepala_yang_dipalsukan_tidak_mengubah_alamat_bagi_pembatas() {
        for (int i = 0; i < Pembatas.GAGAL_PER_ALAMAT; i++) {
            mengakuDari(i).kirim("/masuk", "akun", "palsu" + i, "sandi", "salah");
        }
        var j = mengakuDari(200).kirim("/masuk", "akun", panggung.guruBaru(), "sandi", Panggung.SANDI);
        jam.maju(Pembatas.JEDA.plusSeconds(1));
        assertThat(j.status()).isEqualTo(429);
    }

    private Peramban mengakuDari(int nomor) {
        return peramban().kepala("X-Forwarded-For", "203.0.113." + nomor).kepala("Forwarded", "for=203.0.113." + nomor);
    }

    @Test
    void kepala_yang_dipalsukan_tidak_membuat_halaman_mengira_dirinya_https() {
        Peramban p = peramban().kepala("X-Forwarded-Proto", "https");
        var masuk = p.kirim("/masuk", "akun", panggung.guruBaru(), "sandi", Panggung.SANDI);
        assertThat(masuk.status()).isEqualTo(303);
        assertThat(masuk.asli().headers().allValues("Set-Cookie")).noneMatch(k -> k.contains("Secure"));
        assertThat(masuk.kepala("Strict-Transport-Security")).isEmpty();
    }
}
