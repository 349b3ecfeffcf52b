/**
 * Who is signed in: local accounts, sessions that survive a restart and can be revoked, the active role of the day, and the
 * security configuration of all pages.
 *
 * <p>Invariants: a password is kept only as a strong hash; a refusal never tells whether the account exists; every post carries a
 * token against cross-site requests. Imports umum, web, organisasi.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "akun",
        allowedDependencies = {"umum", "web", "organisasi"})
@org.jspecify.annotations.NullMarked
package id.teladan.akun;
