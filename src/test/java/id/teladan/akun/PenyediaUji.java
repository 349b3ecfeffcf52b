package id.teladan.akun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.mockwebserver.MockResponse;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A real OpenID Connect server for the tests, with accounts such as belajar.id has; one for the whole run, on the tests' clock. */
final class PenyediaUji {
    static final String NAMA = "belajar";
    static final String KLIEN = "teladan-uji";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient KLIEN_HTTP = HttpClient.newHttpClient();
    private static volatile InstantSource jam = InstantSource.system();
    private static final MockOAuth2Server SERVER = mulai();

    private PenyediaUji() {}

    private static MockOAuth2Server mulai() {
        MockOAuth2Server s = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(() -> jam.instant())));
        try {
            s.start(java.net.InetAddress.getByName("localhost"), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return s;
    }

    static void pakai(InstantSource lain) {
        jam = lain;
    }

    static String issuer() {
        return "http://localhost:" + SERVER.baseUrl().port() + "/" + NAMA;
    }

    /** The next answer of the server, whatever is asked. */
    static void jawab(MockResponse jawaban) {
        SERVER.enqueueResponse(jawaban);
    }

    /** The next answer: these claims in a token that the server signed, or that somebody else did. */
    static Map<String, Object> klaim(String berkas) {
        try (InputStream isi = PenyediaUji.class.getResourceAsStream("/akun/" + berkas)) {
            return JSON.readValue(Objects.requireNonNull(isi, berkas), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> guru(String surel) {
        Map<String, Object> k = new HashMap<>(klaim("belajarid-guru.json"));
        k.put("email", surel);
        k.put("hd", surel.substring(surel.indexOf('@') + 1));
        return k;
    }

    /** The person signs in there as this account; gives the path with which the browser comes back to us. */
    static String masuk(String alamat, String sub, Map<String, Object> klaim) {
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(NAMA, sub, "JWT", List.of(KLIEN), klaim, 3600));
        return kembali(alamat);
    }

    /** Only the way back: the code is worth what the server's next answer says. */
    static String kembali(String alamat) {
        try {
            HttpResponse<String> j = KLIEN_HTTP.send(
                    HttpRequest.newBuilder(URI.create(alamat)).GET().build(), HttpResponse.BodyHandlers.ofString());
            URI ke = URI.create(j.headers().firstValue("Location").orElseThrow(() -> new AssertionError(j.body())));
            return ke.getRawPath() + "?" + ke.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A token of the server for this account, to be laid into an answer by hand. */
    static String token(String sub, Map<String, Object> klaim) {
        return SERVER.issueToken(
                        NAMA,
                        KLIEN,
                        new DefaultOAuth2TokenCallback(NAMA, sub, "JWT", List.of(KLIEN), klaim, 3600))
                .serialize();
    }

    static MockResponse jawabanToken(String idToken) {
        return new MockResponse()
                .setHeader("Content-Type", "application/json")
                .setBody(JSON.writeValueAsString(
                        Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 3600, "id_token", idToken)));
    }
}
