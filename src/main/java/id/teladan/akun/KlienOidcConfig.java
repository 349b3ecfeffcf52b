package id.teladan.akun;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Speaks OpenID Connect with the provider outside: authorization code with PKCE. What the provider says of itself is asked at the
 * first sign-in, not at the start, so that Teladan starts and serves also while the provider is down.
 */
final class KlienOidcConfig implements PenyediaLuar {
    private static final Logger LOG = LoggerFactory.getLogger(KlienOidcConfig.class);
    private static final Duration SAMBUNG = Duration.ofSeconds(3);
    private static final Duration BACA = Duration.ofSeconds(5);
    private static final Duration BERLAKU = Duration.ofHours(24);
    /** After the provider could not be reached, nobody waits for it again for so long. */
    private static final Duration JEDA = Duration.ofSeconds(5);
    /** A provider that answers slowly must not hold all threads of the pages. */
    private static final int SERENTAK = 6;

    private final CaraMasuk.Luar luar;
    private final InstantSource jam;
    private final Semaphore giliran = new Semaphore(SERENTAK, true);
    private volatile @Nullable Dikenal dikenal;
    private volatile @Nullable Instant gagalPada;

    KlienOidcConfig(CaraMasuk.Luar luar, InstantSource jam) {
        this.luar = luar;
        this.jam = jam;
    }

    /** What the provider says of itself, with what asks it for tokens and what reads them. */
    private record Dikenal(
            ClientRegistration daftar,
            RestClientAuthorizationCodeTokenResponseClient penukar,
            TokenLuarConfig token,
            Instant pada) {}

    @Override
    public String alamatMasuk(JejakMasuk jejak, String kembali) {
        return permintaan(dikenal().daftar(), jejak, kembali).getAuthorizationRequestUri();
    }

    private static OAuth2AuthorizationRequest permintaan(ClientRegistration d, JejakMasuk jejak, String kembali) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(Objects.requireNonNull(d.getProviderDetails().getAuthorizationUri()))
                .clientId(d.getClientId())
                .redirectUri(kembali)
                .scopes(d.getScopes())
                .state(jejak.state())
                .attributes(Map.of(PkceParameterNames.CODE_VERIFIER, jejak.pembukti()))
                .additionalParameters(p -> {
                    p.put(OidcParameterNames.NONCE, jejak.nonce());
                    p.put(PkceParameterNames.CODE_CHALLENGE, TokenLuarConfig.s256(jejak.pembukti()));
                    p.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
                    p.put("prompt", "select_account");
                    // Only a hint for the chooser of Google; what comes back is tested by ourselves.
                    p.put("hd", "*");
                })
                .build();
    }

    @Override
    public KlaimLuar tukar(String kode, JejakMasuk jejak, String kembali) {
        Dikenal d = dikenal();
        return bergiliran(() -> d.token().baca(idToken(d, kode, jejak, kembali), jejak));
    }

    private static String idToken(Dikenal d, String kode, JejakMasuk jejak, String kembali) {
        OAuth2AuthorizationResponse jawaban = OAuth2AuthorizationResponse.success(kode)
                .redirectUri(kembali)
                .state(jejak.state())
                .build();
        OAuth2AccessTokenResponse j;
        try {
            j = d.penukar()
                    .getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                            d.daftar(),
                            new OAuth2AuthorizationExchange(permintaan(d.daftar(), jejak, kembali), jawaban)));
        } catch (OAuth2AuthorizationException e) {
            boolean kodeSalah =
                    OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode());
            throw gagal(kodeSalah ? Sebab.KODE_DITOLAK : Sebab.TIDAK_TERJANGKAU, "penukaran kode", e);
        } catch (RuntimeException e) {
            throw gagal(Sebab.TIDAK_TERJANGKAU, "penukaran kode", e);
        }
        if (!(j.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String token)) {
            throw new Gagal(Sebab.TOKEN_SALAH, "tanpa id_token");
        }
        return token;
    }

    @Override
    public Optional<String> alamatKeluar(String token, String kembali) {
        Dikenal d;
        try {
            d = dikenal();
        } catch (Gagal e) {
            return Optional.empty();
        }
        Object alamat =
                d.daftar().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        // Our pages may send a form on to the host of the provider only (Content-Security-Policy).
        return alamat instanceof String a && CaraMasuk.Luar.asal(a).equals(luar.asal())
                ? Optional.of(UriComponentsBuilder.fromUriString(a)
                        .queryParam("id_token_hint", token)
                        .queryParam("client_id", "{klien}")
                        .queryParam("post_logout_redirect_uri", "{kembali}")
                        .encode()
                        .buildAndExpand(luar.klien().id(), kembali)
                        .toUriString())
                : Optional.empty();
    }

    private Dikenal dikenal() {
        Instant kini = jam.instant();
        Dikenal d = dikenal;
        if (d != null && kini.isBefore(d.pada().plus(BERLAKU))) {
            return d;
        }
        Instant gagal = gagalPada;
        if (gagal != null && kini.isBefore(gagal.plus(JEDA))) {
            if (d == null) {
                throw new Gagal(Sebab.TIDAK_TERJANGKAU, "baru saja tidak terjangkau");
            }
            return d;
        }
        return bergiliran(() -> cariTahu(kini, d));
    }

    private Dikenal cariTahu(Instant kini, @Nullable Dikenal lama) {
        try {
            JdkClientHttpRequestFactory sambungan = new JdkClientHttpRequestFactory(
                    HttpClient.newBuilder().connectTimeout(SAMBUNG).build());
            sambungan.setReadTimeout(BACA);
            ClientRegistration d = daftar(sambungan);
            TokenLuarConfig token = new TokenLuarConfig(d, luar.issuer(), new RestTemplate(sambungan), jam);
            Dikenal baru = new Dikenal(d, penukar(sambungan), token, kini);
            dikenal = baru;
            return baru;
        } catch (RuntimeException e) {
            gagalPada = kini;
            Gagal g = gagal(Sebab.TIDAK_TERJANGKAU, "keterangan penyedia", e);
            if (lama == null) {
                throw g;
            }
            return lama;
        }
    }

    private static RestClientAuthorizationCodeTokenResponseClient penukar(ClientHttpRequestFactory sambungan) {
        RestClientAuthorizationCodeTokenResponseClient p = new RestClientAuthorizationCodeTokenResponseClient();
        p.setRestClient(RestClient.builder()
                .requestFactory(sambungan)
                .configureMessageConverters(c -> c.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return p;
    }

    private ClientRegistration daftar(ClientHttpRequestFactory sambungan) {
        Map<String, Object> metadata = RestClient.builder()
                .requestFactory(sambungan)
                .build()
                .get()
                .uri(luar.keterangan())
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        if (metadata == null || !luar.issuer().equals(metadata.get("issuer"))) {
            throw new IllegalStateException("penyedia menyebut dirinya "
                    + (metadata == null ? "tidak" : metadata.get("issuer"))
                    + ", lain dari TELADAN_OIDC_ISSUER; keduanya harus sama huruf demi huruf");
        }
        CaraMasuk.Klien k = luar.klien();
        ClientRegistration.Builder b = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId("luar")
                .clientId(k.id())
                .clientSecret(k.rahasia())
                .redirectUri("{baseUrl}" + MasukLuarController.KEMBALI)
                .scope("openid", "email", "profile");
        return (k.rahasia().isEmpty() ? b.clientAuthenticationMethod(ClientAuthenticationMethod.NONE) : b).build();
    }

    private <T> T bergiliran(Supplier<T> kerja) {
        try {
            if (!giliran.tryAcquire(2, TimeUnit.SECONDS)) {
                throw new Gagal(Sebab.RAMAI, "terlalu banyak yang masuk dari luar pada saat yang sama");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Gagal(Sebab.RAMAI, "terhenti");
        }
        try {
            return kerja.get();
        } finally {
            giliran.release();
        }
    }

    static Gagal gagal(Sebab sebab, String apa, RuntimeException e) {
        LOG.warn("penyedia akun luar: {} gagal ({}): {}", apa, sebab, e.getMessage());
        return new Gagal(sebab, apa);
    }
}
