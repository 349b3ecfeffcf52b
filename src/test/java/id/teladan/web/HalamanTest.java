package id.teladan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = UjiWeb.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HalamanTest {
    @LocalServerPort
    int porta;

    private final HttpClient peramban = HttpClient.newHttpClient();

    private HttpRequest.Builder ke(String jalur) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + porta + jalur));
    }

    private HttpResponse<String> kirim(HttpRequest.Builder permintaan) throws IOException, InterruptedException {
        return peramban.send(permintaan.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> buka(String jalur) throws IOException, InterruptedException {
        return kirim(ke(jalur));
    }

    private HttpResponse<String> isi(String kabar) throws IOException, InterruptedException {
        return kirim(ke("/uji/kirim")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "kabar=" + java.net.URLEncoder.encode(kabar, java.nio.charset.StandardCharsets.UTF_8))));
    }

    private static String kuki(HttpResponse<?> jawaban) {
        return jawaban.headers().firstValue("Set-Cookie").orElseThrow();
    }

    @Test
    void halaman_memakai_tata_letak_dan_menyebut_panjangnya() throws Exception {
        HttpResponse<String> j = kirim(ke("/uji/siapa").header("Peran", "GURU"));
        Document d = Jsoup.parse(j.body());

        assertThat(j.statusCode()).isEqualTo(200);
        assertThat(j.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(j.headers().firstValueAsLong("Content-Length"))
                .hasValue(j.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        assertThat(d.expectFirst("html").attr("lang")).isEqualTo("id");
        assertThat(d.title()).isEqualTo("Uji · Teladan");
        assertThat(d.select("main#isi h1").text()).isEqualTo("Uji");
        assertThat(d.select("header summary b").text()).isEqualTo("Sari Wulandari, S.Pd.");
        assertThat(d.select("form[action=/peran] button[name=kunci][value=b]").text())
                .isEqualTo("Plt. kepala sekolah · SDN Melati 2");
        assertThat(d.select("form[action=/keluar] button").text()).isEqualTo("Keluar");
    }

    @Test
    void halaman_umum_tidak_memuat_orang_menu_atau_tombol_keluar() throws Exception {
        Document d = Jsoup.parse(buka("/uji/teks?isi=x").body());

        assertThat(d.select("details.orang, nav, form")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GURU|Beranda Pelaksanaan Bukti Penilaian Dokumen Kabar",
                "KEPALA_SEKOLAH|Beranda Pelaksanaan Periksa Observasi Penilaian Bukti Dokumen Wakilkan Kabar",
                "PLT_KEPALA_SEKOLAH|Beranda Periksa Observasi Penilaian Bukti Dokumen Wakilkan Kabar",
                "KEPALA_DINAS|Beranda Periksa Observasi PKO Penilaian Bukti Dokumen Wakilkan Kabar",
                "PENGAWAS|Beranda Observasi Penilaian Dokumen Kabar",
                "ADMIN_SATUAN|Beranda Kabar",
                "ADMIN_DINAS|Beranda Satuan Pegawai Tanpa atasan Impor Periode Akun Dokumen Kabar"
            })
    void menu_mengikuti_peran(String peran, String menu) throws Exception {
        Document d = Jsoup.parse(kirim(ke("/uji/siapa").header("Peran", peran)).body());

        assertThat(d.select("nav a").text()).isEqualTo(menu);
    }

    @ParameterizedTest
    @EnumSource(id.teladan.umum.Peran.class)
    void menu_menandai_halaman_yang_terbuka(id.teladan.umum.Peran peran) {
        Pengguna p = UjiWeb.pengguna(peran);
        for (Konteks.Menu m : DaftarMenu.untuk(p, "/")) {
            assertThat(DaftarMenu.untuk(p, m.url()).stream().filter(Konteks.Menu::kini))
                    .extracting(Konteks.Menu::url)
                    .containsExactly(m.url());
        }
    }

    @Test
    void teks_dari_luar_tidak_menjadi_html() throws Exception {
        HttpResponse<String> j = buka("/uji/teks?isi=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(j.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void kabar_dititipkan_lewat_kuki_tanpa_sesi_dan_tampil_sekali() throws Exception {
        HttpResponse<String> kirim = isi("Rencana <b>Bu Sari</b> diajukan");

        assertThat(kirim.statusCode()).isEqualTo(303);
        assertThat(kirim.headers().firstValue("Location")).hasValue("/uji/teks?isi=tujuan");
        assertThat(kirim.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(k -> assertThat(k)
                        .startsWith("kabar=")
                        .contains("HttpOnly", "SameSite=Lax", "Max-Age=60")
                        .doesNotContain("JSESSIONID"));

        HttpResponse<String> tujuan =
                kirim(ke("/uji/teks?isi=tujuan").header("Cookie", kuki(kirim).split(";")[0]));
        assertThat(Jsoup.parse(tujuan.body()).select("[role=status]").text())
                .isEqualTo("✓ Rencana <b>Bu Sari</b> diajukan");
        assertThat(tujuan.body()).contains("&lt;b&gt;Bu Sari&lt;/b&gt;");
        assertThat(kuki(tujuan)).startsWith("kabar=;").contains("Max-Age=0");
    }

    @Test
    void kabar_menunggu_halaman_tujuannya_dan_tidak_tampil_di_halaman_lain() throws Exception {
        String k = kuki(isi("Tersimpan")).split(";")[0];

        HttpResponse<String> lain =
                kirim(ke("/uji/siapa").header("Peran", "GURU").header("Cookie", k));
        assertThat(Jsoup.parse(lain.body()).select("[role=status]")).isEmpty();
        assertThat(lain.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void kabar_yang_panjang_dipotong_supaya_kukinya_tetap_kecil() throws Exception {
        String k = kuki(isi("é".repeat(5000)));

        assertThat(k.length()).isLessThan(4096);
        Document d = Jsoup.parse(kirim(ke("/uji/teks?isi=tujuan").header("Cookie", k.split(";")[0]))
                .body());
        assertThat(d.select("[role=status]").text())
                .hasSize(KabarConfig.PANJANG + 2)
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bukan-json", "W3sibGFpbiI6MX1d", "bnVsbA", "W251bGxd", "%%%", ""})
    void kuki_kabar_yang_rusak_tidak_merusak_halaman(String nilai) throws Exception {
        HttpResponse<String> j = kirim(ke("/uji/teks?isi=tujuan").header("Cookie", "kabar=" + nilai));

        assertThat(j.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(j.body()).select("[role=status]")).isEmpty();
    }
}
