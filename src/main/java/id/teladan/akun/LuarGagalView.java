package id.teladan.akun;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody was not let in with an account from outside, and what he can do.
 *
 * @param surel the address that he came with; null when it did not get so far
 * @param perbaikan who can mend it; empty when nobody needs to
 * @param ulang where he tries again, with the same page and form in mind
 * @param dariAwal the sign-in page with all ways
 */
record LuarGagalView(
        String judul,
        String kalimat,
        @Nullable String surel,
        String perbaikan,
        String label,
        String ulang,
        String dariAwal) {}
