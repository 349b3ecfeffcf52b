package id.teladan.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.umum.Npsn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DapodikKlienTest {
    private static final Npsn MELATI = new Npsn(DapodikTiruan.NPSN);
    private final DapodikKlien klien = klien(TujuanDapodik.of(true));
    private final DapodikTiruan dapodik = new DapodikTiruan();

    private static DapodikKlien klien(TujuanDapodik tujuan) {
        return new DapodikKlien(Duration.ofSeconds(2), Duration.ofMillis(1500), 200_000, tujuan);
    }

    @AfterEach
    void tutup() {
        dapodik.close();
    }

    private List<Berkas> semua() {
        return klien.semua(dapodik.alamat(), MELATI, DapodikTiruan.TOKEN, Kemajuan.DIAM);
    }

    private GalatDapodik galat() {
        return galat(dapodik.alamat(), MELATI, DapodikTiruan.TOKEN);
    }

    private GalatDapodik galat(AlamatDapodik alamat, Npsn npsn, String token) {
        GalatDapodik g =
                catchThrowableOfType(GalatDapodik.class, () -> klien.semua(alamat, npsn, token, Kemajuan.DIAM));
        assertThat(g).isNotNull();
        assertThat(g.pesan()).doesNotContain(token);
        return g;
    }

    @Test
    void tiga_jawaban_diambil_dan_data_anak_tidak_pernah_diminta() {
        assertThat(semua()).extracting(Berkas::nama).containsExactly("getSekolah", "getGtk", "getPengguna");
        assertThat(dapodik.permintaan)
                .containsExactly("getSekolah?npsn=69999901", "getGtk?npsn=69999901", "getPengguna?npsn=69999901");
    }

    @Test
    void dapodik_tanpa_get_pengguna_tetap_memberi_gurunya() {
        dapodik.ganti("getPengguna", 404, "Not found");
        assertThat(semua()).extracting(Berkas::nama).containsExactly("getSekolah", "getGtk");
    }

    @Test
    void token_yang_ditolak_disebut_dan_tidak_diulang() {
        GalatDapodik g = galat(dapodik.alamat(), MELATI, "token-salah-123");
        assertThat(g.pesan()).startsWith("Dapodik menolak token ini").contains("Pengaturan > Web Service");
        assertThat(g.dapatPulih()).isFalse();
    }

    @Test
    void sekolah_yang_tidak_dikenal_disebut_walau_status_luarnya_200() {
        GalatDapodik g = galat(dapodik.alamat(), new Npsn("69999909"), DapodikTiruan.TOKEN);
        assertThat(g.pesan()).contains("tidak mengenal NPSN ini", "Sekolah tidak ditemukan");
        assertThat(g.dapatPulih()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | <!DOCTYPE html><html><body>Selamat datang</body></html> | halaman web | false",
                "200 | <?xml version=\"1.0\"?><a/>                           | halaman web | false",
                "200 | Selamat datang                                        | tidak berisi data | false",
                "200 | ''                                                    | tidak berisi data | false",
                "404 | <html>Not Found</html>                                | tidak mengenal getGtk | false",
                "500 | <html>Oops</html>                                     | sedang bermasalah | true",
                "503 | ''                                                    | sedang bermasalah | true",
                "401 | ''                                                    | menolak token | false",
                "403 | ''                                                    | menolak permintaan getGtk | false",
                "400 | {\"success\":false,\"http_code\":400,\"message\":\"Parameter NPSN harap diisi\"} | Parameter NPSN harap diisi | false",
                "200 | {\"success\":false,\"message\":\"Semester belum aktif\"} | Semester belum aktif | false",
                "200 | HTTP/1.0 500 Internal Server Error                    | sedang bermasalah | true"
            })
    void jawaban_yang_bukan_data_dijelaskan(int status, String isi, String sebab, boolean dapatPulih) {
        dapodik.ganti("getGtk", status, isi.strip());
        GalatDapodik g = galat();
        assertThat(g.pesan()).contains(sebab);
        assertThat(g.dapatPulih()).isEqualTo(dapatPulih);
    }

    @Test
    void pengalihan_tidak_diikuti_sehingga_token_tidak_sampai_ke_tempat_lain() {
        try (DapodikTiruan lain = new DapodikTiruan()) {
            dapodik.ganti("getSekolah", x -> {
                x.getResponseHeaders().set("Location", lain.alamat() + "/getSekolah?npsn=69999901");
                DapodikTiruan.kirim(x, 302, new byte[0]);
            });
            assertThat(galat().pesan()).contains("mengalihkan ke alamat lain");
            assertThat(lain.permintaan).isEmpty();
        }
    }

    @Test
    void jawaban_yang_terlalu_lambat_ditinggalkan() {
        CountDownLatch selesai = new CountDownLatch(1);
        dapodik.ganti("getGtk", x -> {
            x.sendResponseHeaders(200, 1000);
            x.getResponseBody().write("{\"results\": ".getBytes(StandardCharsets.UTF_8));
            x.getResponseBody().flush();
            try {
                selesai.await(20, TimeUnit.SECONDS); // headers came at once, the rest never does
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long mulai = System.nanoTime();
        GalatDapodik g = galat();
        selesai.countDown();
        assertThat(g.pesan()).contains("tidak selesai menjawab");
        assertThat(g.dapatPulih()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - mulai)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void jawaban_yang_terlalu_besar_tidak_dibaca() {
        dapodik.ganti("getGtk", x -> {
            x.sendResponseHeaders(200, 0);
            byte[] isi = " ".repeat(64_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1000; i++) {
                x.getResponseBody().write(isi);
            }
        });
        GalatDapodik g = galat();
        assertThat(g.pesan()).contains("lebih besar dari");
        assertThat(g.dapatPulih()).isFalse();
    }

    @Test
    void sambungan_yang_putus_di_tengah_dapat_pulih() {
        dapodik.ganti("getGtk", x -> {
            x.sendResponseHeaders(200, 1000);
            x.getResponseBody().write("{".getBytes(StandardCharsets.UTF_8));
            x.close();
        });
        assertThat(galat().dapatPulih()).isTrue();
    }

    @Test
    void dapodik_yang_tertutup_dan_nama_yang_tidak_ada_dapat_pulih() throws IOException {
        int tertutup;
        try (ServerSocket s = new ServerSocket(0)) {
            tertutup = s.getLocalPort();
        }
        GalatDapodik g = galat(new AlamatDapodik("http://127.0.0.1:" + tertutup + "/WebService"), MELATI, "x");
        assertThat(g.getMessage()).contains("Tidak ada Dapodik yang menjawab di 127.0.0.1:" + tertutup);
        assertThat(g.dapatPulih()).isTrue();
        assertThat(galat(new AlamatDapodik("http://tidak-ada.invalid:5774/WebService"), MELATI, "rahasia"))
                .satisfies(e -> assertThat(e.pesan()).contains("tidak dikenal jaringan"))
                .satisfies(e -> assertThat(e.dapatPulih()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/x",
        "http://0.0.0.0",
        "http://224.0.0.1",
        "'http://[fe80::1]'",
        "'http://[::ffff:169.254.169.254]'",
        "'http://[::169.254.169.254]'",
        "'http://[64:ff9b::169.254.169.254]'",
        "'http://[fd00:ec2::254]'"
    })
    void alamat_yang_bukan_milik_sekolah_tidak_dihubungi(String alamat) {
        GalatDapodik g = galat(AlamatDapodik.coba(alamat).orElseThrow(), MELATI, "rahasia");
        assertThat(g.pesan()).contains("tidak boleh dihubungi");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "127.1.2.3", "localhost", "[::1]", "[::ffff:127.0.0.1]", "[64:ff9b::127.0.0.1]"})
    void komputer_teladan_sendiri_hanya_dihubungi_bila_setelannya_mengizinkan(String tempat) {
        int porta = URI.create(dapodik.alamat().teks()).getPort();
        AlamatDapodik alamat =
                AlamatDapodik.coba("http://" + tempat + ":" + porta).orElseThrow();
        DapodikKlien biasa = klien(TujuanDapodik.of(false));
        assertThatThrownBy(() -> biasa.semua(alamat, MELATI, DapodikTiruan.TOKEN, Kemajuan.DIAM))
                .isInstanceOf(GalatDapodik.class)
                .hasMessageContaining("tidak boleh dihubungi");
        assertThat(dapodik.permintaan).isEmpty();
    }

    @Test
    void alamat_diperiksa_sebelum_tiap_permintaan_karena_nama_dapat_berpindah() {
        AtomicInteger ke = new AtomicInteger();
        DapodikKlien berpindah = klien(new TujuanDapodik(
                true, nama -> InetAddress.getAllByName(ke.incrementAndGet() < 3 ? "127.0.0.1" : "169.254.169.254")));
        assertThatThrownBy(() -> berpindah.semua(dapodik.alamat(), MELATI, DapodikTiruan.TOKEN, Kemajuan.DIAM))
                .hasMessageContaining("tidak boleh dihubungi");
        assertThat(dapodik.permintaan).containsExactly("getSekolah?npsn=69999901", "getGtk?npsn=69999901");
    }
}
