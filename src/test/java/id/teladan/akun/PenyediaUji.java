package id.teladan.akun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A real OpenID Connect server for the tests, with accounts such as belajar.id has; one for the whole run, on the tests' clock. */
final class PenyediaUji {
    static final String NAMA = "belajar";
    static final String KLIEN = "teladan-uji";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient KLIEN_HTTP = HttpClient.newHttpClient();
    private static volatile InstantSource jam = InstantSource.system();
    /** Answers that the token endpoint gives before it goes on as usual. */
    private static final Queue<OAuth2HttpResponse> JAWABAN = new ConcurrentLinkedQueue<>();

    private static final Map<String, Integer> DIMINTA = new ConcurrentHashMap<>();

    private static final MockOAuth2Server SERVER = mulai();

    private PenyediaUji() {}

    private static MockOAuth2Server mulai() {
        MockOAuth2Server s = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(() -> jam.instant())),
                new Menyela());
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

    /** What the token endpoint answers next. */
    static void jawab(int status, String isi) {
        JAWABAN.add(new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), status, isi, null));
    }

    /** How often this part of the server was asked so far. */
    static int diminta(String akhir) {
        return DIMINTA.getOrDefault("/" + NAMA + akhir, 0);
    }

    /** The next code is worth this id token, whoever signed it. */
    static void jawabToken(String idToken) {
        jawab(
                200,
                JSON.writeValueAsString(
                        Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 3600, "id_token", idToken)));
    }

    private static final class Menyela implements Route {
        @Override
        public boolean match(OAuth2HttpRequest permintaan) {
            DIMINTA.merge(permintaan.getUrl().encodedPath(), 1, Integer::sum);
            return permintaan.getUrl().encodedPath().endsWith("/token") && !JAWABAN.isEmpty();
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest permintaan) {
            return JAWABAN.remove();
        }
    }

    /** Claims of an account, from a file beside the tests. */
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

    /** The person signs in on the page there as this account; gives the path with which the browser comes back to us. */
    static String masuk(String alamat, String sub, Map<String, Object> klaim) {
        String isi = "username=" + sub + "&claims="
                + URLEncoder.encode(JSON.writeValueAsString(klaim), StandardCharsets.UTF_8);
        return minta(HttpRequest.newBuilder(URI.create(alamat))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(isi)));
    }

    /** The same where it does not matter who signs in. */
    static String kembali(String alamat) {
        return masuk(alamat, "siapa-saja", Map.of());
    }

    /** The browser follows our redirect there; gives the path to which it is sent on. */
    static String ikuti(String alamat) {
        return minta(HttpRequest.newBuilder(URI.create(alamat)).GET());
    }

    private static String minta(HttpRequest.Builder permintaan) {
        try {
            HttpResponse<String> j = KLIEN_HTTP.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
            URI ke = URI.create(j.headers().firstValue("Location").orElseThrow(() -> new AssertionError(j.body())));
            return ke.getRawPath() + "?" + ke.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A token with these claims, all of it signed by the server. */
    static String token(String sub, Map<String, Object> klaim) {
        Map<String, Object> semua = new HashMap<>(Map.of("iss", issuer(), "aud", KLIEN, "azp", KLIEN, "sub", sub));
        semua.putAll(klaim);
        return SERVER.getConfig()
                .getTokenProvider()
                .jwt(semua, Duration.ofHours(1), NAMA)
                .serialize();
    }
}
