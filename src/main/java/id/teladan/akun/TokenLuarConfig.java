package id.teladan.akun;

import id.teladan.akun.PenyediaLuar.Gagal;
import id.teladan.akun.PenyediaLuar.Sebab;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/** Reads id tokens: whether the provider signed them, for us, just now, and for the very sign-in that asked. */
final class TokenLuarConfig {
    private final String issuer;
    private final NimbusJwtDecoder pembaca;

    TokenLuarConfig(ClientRegistration daftar, String issuer, RestOperations klien, InstantSource jam) {
        this.issuer = issuer;
        this.pembaca = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(daftar.getProviderDetails().getJwkSetUri()))
                .restOperations(klien)
                .jwsAlgorithms(a -> a.addAll(algoritma(daftar)))
                .build();
        Converter<Map<String, Object>, Map<String, Object>> biasa = MappedJwtClaimSetConverter.withDefaults(Map.of());
        pembaca.setClaimSetConverter(k -> biasa.convert(bernama(k)));
        OidcIdTokenValidator pemeriksa = new OidcIdTokenValidator(daftar);
        pemeriksa.setClock(jam.withZone(ZoneOffset.UTC));
        pembaca.setJwtValidator(pemeriksa);
    }

    /** Signatures with a key that the provider publishes; a shared secret or none never counts. */
    private static List<SignatureAlgorithm> algoritma(ClientRegistration daftar) {
        Object disebut =
                daftar.getProviderDetails().getConfigurationMetadata().get("id_token_signing_alg_values_supported");
        List<SignatureAlgorithm> hasil = disebut instanceof Collection<?> semua
                ? semua.stream()
                        .map(a -> SignatureAlgorithm.from(String.valueOf(a)))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
        return hasil.isEmpty() ? List.of(SignatureAlgorithm.RS256) : hasil;
    }

    /** In old tokens Google calls itself accounts.google.com, without the scheme. */
    private Map<String, Object> bernama(Map<String, Object> klaim) {
        Map<String, Object> hasil = new HashMap<>(klaim);
        if (hasil.get(IdTokenClaimNames.ISS) instanceof String i && ("https://" + i).equals(issuer)) {
            hasil.put(IdTokenClaimNames.ISS, issuer);
        }
        return hasil;
    }

    KlaimLuar baca(String token, JejakMasuk jejak) {
        Jwt jwt;
        try {
            jwt = pembaca.decode(token);
        } catch (BadJwtException | IllegalArgumentException e) {
            // The second: a claim of another form than the standard gives it, such as an issuer that is no address.
            throw KlienOidcConfig.gagal(Sebab.TOKEN_SALAH, "id_token", e);
        } catch (JwtException e) {
            throw KlienOidcConfig.gagal(Sebab.TIDAK_TERJANGKAU, "kunci penyedia", e);
        }
        if (!(jwt.getClaims().get(IdTokenClaimNames.NONCE) instanceof String nonce) || !jejak.bernonce(nonce)) {
            throw new Gagal(Sebab.TOKEN_SALAH, "nonce");
        }
        return new KlaimLuar(
                issuer,
                Objects.requireNonNull(jwt.getSubject()),
                teks(jwt, "email"),
                "true".equals(String.valueOf(jwt.getClaims().get("email_verified"))),
                teks(jwt, "hd"),
                token);
    }

    private static @Nullable String teks(Jwt jwt, String klaim) {
        Object isi = jwt.getClaims().get(klaim);
        return isi == null ? null : isi.toString();
    }

    /** The challenge of PKCE to a verifier. */
    static String s256(String pembukti) {
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256").digest(pembukti.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sidik);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
