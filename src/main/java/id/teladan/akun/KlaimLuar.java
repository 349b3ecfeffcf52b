package id.teladan.akun;

import org.jspecify.annotations.Nullable;

/**
 * What the provider outside says of a person, already checked to be its word and meant for us.
 *
 * @param sub what never changes of the account
 * @param organisasi domain of the organisation that owns the account; null when it is nobody's but the person's own
 * @param token the id token itself
 */
record KlaimLuar(
        String issuer,
        String sub,
        @Nullable String surel,
        boolean surelTerbukti,
        @Nullable String organisasi,
        String token) {
    String kunci() {
        return issuer + " " + sub;
    }
}
