package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.teladan.akun.PenyediaLuar.Gagal;
import id.teladan.akun.PenyediaLuar.Sebab;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What providers say of themselves, and how we live with one that says too little, something wrong, or nothing at all. */
class KlienOidcTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JamUji jam = new JamUji();
    private final Map<String, Object> keterangan = new HashMap<>();
    private final List<String> diminta = new ArrayList<>();
    private int status = 200;
    private HttpServer server;
    private String issuer;

    @BeforeEach
    void mulai() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.createContext("/", p -> {
            diminta.add(p.getRequestURI().getPath());
            byte[] isi = JSON.writeValueAsString(keterangan).getBytes(StandardCharsets.UTF_8);
            p.getResponseHeaders().add("Content-Type", "application/json");
            p.sendResponseHeaders(status, isi.length);
            p.getResponseBody().write(isi);
            p.close();
        });
        server.start();
        issuer = "http://localhost:" + server.getAddress().getPort();
        keterangan.putAll(Map.of(
                "issuer",
                issuer,
                "authorization_endpoint",
                issuer + "/o/oauth2/v2/auth",
                "token_endpoint",
                issuer + "/token",
                "jwks_uri",
                issuer + "/certs",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256")));
    }

    @AfterEach
    void berhenti() {
        server.stop(0);
    }

    private PenyediaLuar penyedia() {
        return new KlienOidcConfig(
                CaraMasuk.Luar.dari(
                        issuer,
                        new CaraMasuk.Klien("klien", "rahasia"),
                        AturanSurel.dari("belajar.id", Set.of()),
                        "belajar.id"),
                jam);
    }

    private String pergi(PenyediaLuar p) {
        return p.alamatMasuk(
                JejakMasuk.baru("/", null, jam.instant()), "https://kinerja.example.id/masuk/belajar-id/kembali");
    }

    private void gagal(PenyediaLuar p) {
        assertThatThrownBy(() -> pergi(p))
                .isInstanceOfSatisfying(Gagal.class, g -> assertThat(g.sebab()).isEqualTo(Sebab.TIDAK_TERJANGKAU));
    }

    @Test
    void keterangan_penyedia_diminta_pada_masuk_pertama_dan_sekali_sehari() {
        PenyediaLuar p = penyedia();
        assertThat(diminta).as("tidak pada saat mulai").isEmpty();
        assertThat(pergi(p)).startsWith(issuer + "/o/oauth2/v2/auth?");
        pergi(p);
        assertThat(diminta).containsExactly("/.well-known/openid-configuration");
        jam.maju(Duration.ofHours(25));
        pergi(p);
        assertThat(diminta).hasSize(2);
    }

    @Test
    void penyedia_seperti_google_tidak_punya_tempat_keluar() {
        PenyediaLuar p = penyedia();
        assertThat(p.alamatKeluar("a.b.c", "http://kami/masuk")).isEmpty();
    }

    @Test
    void tempat_keluar_di_server_lain_tidak_dipakai() {
        keterangan.put("end_session_endpoint", "https://server-lain.example/keluar");
        assertThat(penyedia().alamatKeluar("a.b.c", "http://kami/masuk")).isEmpty();
        keterangan.put("end_session_endpoint", issuer + "/keluar?realm=guru");
        assertThat(penyedia().alamatKeluar("a.b.c", "http://kami/masuk?sesi=keluar"))
                .contains(issuer + "/keluar?realm=guru&id_token_hint=a.b.c&client_id=klien"
                        + "&post_logout_redirect_uri=http%3A%2F%2Fkami%2Fmasuk%3Fsesi%3Dkeluar");
    }

    @Test
    void penyedia_yang_menyebut_dirinya_lain_tidak_dipercaya() {
        keterangan.put("issuer", "https://penyedia-lain.example");
        gagal(penyedia());
    }

    @Test
    void penyedia_yang_namanya_berakhir_dengan_garis_miring_dapat_dipakai() {
        issuer += "/realms/guru/";
        keterangan.put("issuer", issuer);
        assertThat(pergi(penyedia())).contains("/o/oauth2/v2/auth?");
        assertThat(diminta).containsExactly("/realms/guru/.well-known/openid-configuration");
    }

    @Test
    void garis_miring_di_akhir_nama_ikut_dibandingkan() {
        keterangan.put("issuer", issuer + "/");
        gagal(penyedia());
        issuer += "/";
        assertThat(pergi(penyedia())).contains("/o/oauth2/v2/auth?");
    }

    @Test
    void keterangan_yang_kurang_tidak_menjatuhkan_halaman() {
        keterangan.remove("jwks_uri");
        gagal(penyedia());
        keterangan.clear();
        gagal(penyedia());
    }

    @Test
    void penyedia_yang_mati_dicoba_lagi_setelah_beberapa_detik_dan_yang_pernah_dikenal_tetap_dipakai() {
        PenyediaLuar p = penyedia();
        status = 500;
        gagal(p);
        gagal(p);
        assertThat(diminta).as("tidak semua orang menunggu").hasSize(1);
        status = 200;
        jam.maju(Duration.ofSeconds(6));
        pergi(p);
        status = 500;
        jam.maju(Duration.ofHours(25));
        pergi(p);
        pergi(p);
        assertThat(diminta).hasSize(3);
    }

    @Test
    void klien_tanpa_rahasia_tetap_memakai_pkce() {
        PenyediaLuar publik = new KlienOidcConfig(
                CaraMasuk.Luar.dari(
                        issuer,
                        new CaraMasuk.Klien("klien", ""),
                        AturanSurel.dari("belajar.id", Set.of()),
                        "belajar.id"),
                jam);
        assertThat(pergi(publik)).contains("code_challenge_method=S256").contains("code_challenge=");
    }
}
