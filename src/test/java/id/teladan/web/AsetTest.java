package id.teladan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = UjiWeb.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AsetTest {
    /** Everything that the first page makes the browser fetch, compressed. */
    private static final int PALING_BERAT = 100_000;

    @LocalServerPort
    int porta;

    private final HttpClient peramban = HttpClient.newHttpClient();

    private HttpResponse<byte[]> ambil(String jalur, String... kepala) throws Exception {
        HttpRequest.Builder p = HttpRequest.newBuilder(URI.create("http://localhost:" + porta + jalur));
        if (kepala.length > 0) {
            p.headers(kepala);
        }
        return peramban.send(p.build(), BodyHandlers.ofByteArray());
    }

    private static byte[] lepasGzip(byte[] isi) throws Exception {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(isi))) {
            return in.readAllBytes();
        }
    }

    private List<String> berkasHalaman() throws Exception {
        Document d = Jsoup.parse(new String(ambil("/uji/teks?isi=x").body(), StandardCharsets.UTF_8));
        return d.select("link[href]:not([rel=manifest]), script[src], img[src]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                .toList();
    }

    @Test
    void kunjungan_pertama_paling_banyak_100_kb() throws Exception {
        long berat = ambil("/uji/siapa", "Accept-Encoding", "gzip", "Peran", "ADMIN_DINAS")
                .body()
                .length;
        for (String b : berkasHalaman()) {
            berat += ambil(b, "Accept-Encoding", "gzip").body().length;
        }

        assertThat(berkasHalaman()).hasSize(5);
        assertThat(berat).isBetween(20_000L, (long) PALING_BERAT);
    }

    @Test
    void berkas_halaman_disimpan_peramban_untuk_selamanya_dan_sudah_dimampatkan() throws Exception {
        for (String b : berkasHalaman()) {
            HttpResponse<byte[]> mampat = ambil(b, "Accept-Encoding", "br, gzip");
            HttpResponse<byte[]> utuh = ambil(b);

            assertThat(mampat.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(mampat.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(mampat.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            assertThat(utuh.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(lepasGzip(mampat.body())).isEqualTo(utuh.body());
        }
    }

    @Test
    void berkas_yang_tidak_berubah_tidak_dikirim_ulang() throws Exception {
        String css = berkasHalaman().getFirst();
        String tanda = ambil(css, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        HttpResponse<byte[]> ulang = ambil(css, "Accept-Encoding", "gzip", "If-None-Match", tanda);

        assertThat(ulang.statusCode()).isEqualTo(304);
        assertThat(ulang.body()).isEmpty();
        assertThat(ambil(css).headers().firstValue("ETag")).isPresent().isNotEqualTo(java.util.Optional.of(tanda));
    }

    @Test
    void alamat_dengan_sidik_lama_tetap_dijawab_tetapi_tidak_disimpan() throws Exception {
        HttpResponse<byte[]> j = ambil("/aset/000000000000/teladan.css");

        assertThat(j.statusCode()).isEqualTo(200);
        assertThat(j.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void tidak_satu_pun_berkas_memanggil_tempat_lain() throws Exception {
        assertThat(berkasHalaman()).allSatisfy(b -> assertThat(b).startsWith("/aset/"));
        String css = new String(ambil(berkasHalaman().get(1)).body(), StandardCharsets.UTF_8);
        assertThat(css).contains("@layer pico{").doesNotContain("@import");
        assertThat(css.replaceAll("url\\(\"data:[^\"]*\"\\)", "").replaceAll("(?s)/\\*.*?\\*/", ""))
                .doesNotContainPattern("url\\(|https?://");
    }
}
