package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import id.teladan.akun.PenyediaLuar.Gagal;
import id.teladan.akun.PenyediaLuar.Sebab;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.client.RestTemplate;

/** Id tokens of a provider with an https name, whose keys a server of the test publishes and changes. */
class TokenLuarTest {
    private static final String ISSUER = "https://accounts.google.com";
    private static final Instant KINI = Instant.now();

    private final AtomicInteger diminta = new AtomicInteger();
    private final JejakMasuk jejak = JejakMasuk.baru("/", null, KINI);
    private volatile RSAKey kunci = kunci("lama");
    private HttpServer server;
    private TokenLuarConfig pembaca;

    private static RSAKey kunci(String nama) {
        try {
            return new RSAKeyGenerator(2048).keyID(nama).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void mulai() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.createContext("/certs", p -> {
            diminta.incrementAndGet();
            byte[] isi = new JWKSet(kunci.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            p.getResponseHeaders().add("Content-Type", "application/json");
            p.sendResponseHeaders(200, isi.length);
            p.getResponseBody().write(isi);
            p.close();
        });
        server.start();
        ClientRegistration daftar = ClientRegistration.withRegistrationId("belajar-id")
                .clientId("klien")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://kinerja.example.id/masuk/belajar-id/kembali")
                .authorizationUri(ISSUER + "/o/oauth2/v2/auth")
                .tokenUri(ISSUER + "/token")
                .issuerUri(ISSUER)
                .jwkSetUri("http://localhost:" + server.getAddress().getPort() + "/certs")
                .build();
        pembaca = new TokenLuarConfig(daftar, ISSUER, new RestTemplate(), InstantSource.fixed(KINI));
    }

    @AfterEach
    void berhenti() {
        server.stop(0);
    }

    private String token(RSAKey oleh, String iss) throws Exception {
        SignedJWT t = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(oleh.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(iss)
                        .audience("klien")
                        .subject("1120")
                        .claim("nonce", jejak.nonce())
                        .claim("email", "sari@guru.sd.belajar.id")
                        .claim("email_verified", true)
                        .issueTime(Date.from(KINI))
                        .expirationTime(Date.from(KINI.plus(Duration.ofHours(1))))
                        .build());
        t.sign(new RSASSASigner(oleh));
        return t.serialize();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://accounts.google.com", "accounts.google.com"})
    void nama_penyedia_dalam_token_lama_tanpa_https_juga_diterima(String iss) throws Exception {
        assertThat(pembaca.baca(token(kunci, iss), jejak)).satisfies(k -> {
            assertThat(k.issuer()).isEqualTo(ISSUER);
            assertThat(k.sub()).isEqualTo("1120");
            assertThat(k.surel()).isEqualTo("sari@guru.sd.belajar.id");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://accounts.google.com", "https://accounts.google.com/", "accounts.google.com.id"})
    void nama_penyedia_lain_ditolak(String iss) throws Exception {
        String token = token(kunci, iss);
        assertThatThrownBy(() -> pembaca.baca(token, jejak))
                .isInstanceOfSatisfying(Gagal.class, g -> assertThat(g.sebab()).isEqualTo(Sebab.TOKEN_SALAH));
    }

    @Test
    void kunci_penyedia_yang_berganti_diambil_lagi_dan_yang_lama_tidak_berlaku_lagi() throws Exception {
        RSAKey lama = kunci;
        pembaca.baca(token(lama, ISSUER), jejak);
        pembaca.baca(token(lama, ISSUER), jejak);
        assertThat(diminta).as("the keys are kept").hasValue(1);
        kunci = kunci("baru");
        assertThat(pembaca.baca(token(kunci, ISSUER), jejak).sub()).isEqualTo("1120");
        assertThat(diminta).hasValue(2);
        String denganLama = token(lama, ISSUER);
        assertThatThrownBy(() -> pembaca.baca(denganLama, jejak)).isInstanceOf(Gagal.class);
    }
}
