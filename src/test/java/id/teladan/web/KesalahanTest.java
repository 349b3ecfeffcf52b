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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = UjiWeb.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class KesalahanTest {
    @LocalServerPort
    int porta;

    private final HttpClient peramban = HttpClient.newHttpClient();

    private HttpRequest.Builder ke(String jalur) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + porta + jalur));
    }

    private HttpResponse<String> kirim(HttpRequest.Builder permintaan) throws IOException, InterruptedException {
        return peramban.send(permintaan.build(), BodyHandlers.ofString());
    }

    /** What every error page must hold, whatever went wrong. */
    private static Document halamanGalat(HttpResponse<String> j, int status) {
        assertThat(j.statusCode()).isEqualTo(status);
        assertThat(j.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(j.body())
                .doesNotContain(UjiWeb.UjiController.RAHASIA, "Exception", "at id.teladan", "org.springframework");
        Document d = Jsoup.parse(j.body());
        assertThat(d.select("main .kesalahan h1").text()).isNotBlank();
        assertThat(d.select("main .kesalahan p").eachText()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(d.select("main a[role=button]")).isNotEmpty();
        return d;
    }

    @ParameterizedTest
    @CsvSource({
        "/uji/galat/tiada, 404, Rencana ini tidak ada.",
        "/uji/galat/larang, 403, Hanya pejabat penilai yang dapat menyetujui.",
        "/uji/galat/basisdata, 503, Yang sudah tersimpan tetap aman.",
        "/uji/galat/komit, 503, Yang sudah tersimpan tetap aman.",
        "/uji/galat/kunci, 503, Yang sudah tersimpan tetap aman.",
        "/uji/galat/didahului, 409, Sudah diubah lebih dulu",
        "/uji/saringan-tanpa-basisdata, 503, Yang sudah tersimpan tetap aman.",
        "/uji/siapa, 401, Anda belum masuk",
        "/uji/pegawai/bukan-id, 404, Halaman tidak ditemukan",
        "/uji/teks, 400, Permintaan tidak lengkap",
        "/uji/kirim-galat?status=abc, 400, Permintaan tidak lengkap",
        "/uji/kirim, 405, hanya menerima kiriman dari formulirnya",
        "/tidak-ada, 404, Halaman tidak ditemukan",
        "/error, 404, Halaman tidak ditemukan",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js, 404, Halaman tidak ditemukan",
        "/aset/000000000000/rahasia.txt, 404, Berkas ini tidak ada."
    })
    void setiap_kesalahan_berhalaman_sendiri(String jalur, int status, String kalimat) throws Exception {
        assertThat(halamanGalat(kirim(ke(jalur)), status).text()).contains(kalimat);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 413, 422, 429, 503})
    void galat_dari_saringan_berhalaman_juga(int status) throws Exception {
        HttpResponse<String> j = kirim(ke("/uji/kirim-galat?status=" + status).header("Peran", "GURU"));

        Document d = halamanGalat(j, status);
        assertThat(d.select("header summary b").text()).isEqualTo("Sari Wulandari, S.Pd.");
        assertThat(d.select(".nomor")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uji/galat/rusak", "/uji/templat-rusak", "/uji/kirim-galat?status=500"})
    void kesalahan_tak_terduga_bernomor_yang_juga_ada_di_log(String jalur, CapturedOutput log) throws Exception {
        Document d = halamanGalat(kirim(ke(jalur)), 500);

        String nomor = d.select(".nomor").text();
        assertThat(nomor).matches("[2-9A-Y]{4}-[2-9A-Y]{4}");
        assertThat(log.getOut()).contains("Kejadian " + nomor);
    }

    @Test
    void cara_yang_keliru_menyebut_cara_yang_boleh() throws Exception {
        assertThat(kirim(ke("/uji/kirim")).headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void basis_data_mati_memberi_tahu_kapan_mencoba_lagi() throws Exception {
        for (String jalur : new String[] {"/uji/galat/basisdata", "/uji/saringan-tanpa-basisdata"}) {
            assertThat(kirim(ke(jalur)).headers().firstValue("Retry-After")).hasValue("60");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * 1024 * 1024 + 1, 22 * 1024 * 1024})
    void unggahan_yang_terlalu_besar_menyebut_batasnya(int besar) throws Exception {
        String batas = "----batas";
        byte[] kepala = ("--" + batas
                        + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.csv\"\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] ekor = ("\r\n--" + batas + "--\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        HttpResponse<String> j = kirim(ke("/uji/unggah")
                .header("Content-Type", "multipart/form-data; boundary=" + batas)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(kepala),
                        BodyPublishers.ofByteArray(new byte[besar]),
                        BodyPublishers.ofByteArray(ekor))));

        assertThat(halamanGalat(j, 413).text()).contains("Batasnya 20 MB untuk satu berkas.");
    }
}
