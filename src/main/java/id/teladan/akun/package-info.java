/**
 * Who is signed in: local accounts and accounts of a provider outside (belajar.id), sessions that survive a restart and can be
 * revoked, the active role of the day, and the security configuration of all pages.
 *
 * <p>Invariants: a password is kept only as a strong hash; a refused password never tells whether the account exists; an account from
 * outside is known by issuer and sub, and counts only when the provider signed its word for this very sign-in; every post carries a
 * token against cross-site requests. Imports umum, web, organisasi.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "akun",
        allowedDependencies = {"umum", "web", "organisasi"})
@org.jspecify.annotations.NullMarked
package id.teladan.akun;
