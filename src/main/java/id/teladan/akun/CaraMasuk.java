package id.teladan.akun;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * By which ways people sign in here; at least one.
 *
 * @param lokal with a name and password of Teladan itself
 * @param luar with an account of the provider outside; null when it is not set up
 */
record CaraMasuk(boolean lokal, @Nullable Luar luar) {
    CaraMasuk {
        if (!lokal && luar == null) {
            throw new SetelanKeliru("kedua cara masuk mati, jadi tidak seorang pun dapat masuk. Nyalakan akun lokal "
                    + "(TELADAN_MASUK_LOKAL=true) atau isi TELADAN_OIDC_CLIENT_ID.");
        }
    }

    /**
     * The provider outside, belajar.id unless the dinas says otherwise.
     *
     * @param issuer its name, letter by letter as it writes it itself, with or without a slash at the end
     * @param label how people call its accounts
     * @param keluar page where one signs out of it by hand; null when we know none
     */
    record Luar(
            String issuer,
            Klien klien,
            AturanSurel surel,
            String label,
            @Nullable String keluar) {
        private static final String GOOGLE = "https://accounts.google.com";
        private static final String KELUAR_GOOGLE = "https://accounts.google.com/Logout";

        static Luar dari(String issuer, Klien klien, AturanSurel surel, String label) {
            String alamat = alamat(issuer.strip());
            return new Luar(alamat, klien, surel, label.strip(), alamat.equals(GOOGLE) ? KELUAR_GOOGLE : null);
        }

        /** The name of the issuer is compared letter by letter; only Google, which everybody knows, may be written in several ways. */
        static String alamat(String issuer) {
            String a = issuer.contains("://") ? issuer : "https://" + issuer;
            URI u;
            try {
                u = URI.create(a.equals(GOOGLE + "/") ? GOOGLE : a);
            } catch (IllegalArgumentException e) {
                throw keliru(issuer);
            }
            boolean dekat = "localhost".equals(u.getHost()) || "127.0.0.1".equals(u.getHost());
            boolean aman = "https".equals(u.getScheme()) || (dekat && "http".equals(u.getScheme()));
            if (!aman || u.getHost() == null || u.getRawQuery() != null || u.getRawFragment() != null) {
                throw keliru(issuer);
            }
            return u.toString();
        }

        private static SetelanKeliru keliru(String issuer) {
            return new SetelanKeliru(
                    "TELADAN_OIDC_ISSUER \"" + issuer + "\" bukan alamat https. Contoh: https://accounts.google.com.");
        }

        /** Where the provider says what it is. */
        String keterangan() {
            String tanpaGaris = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
            return tanpaGaris + "/.well-known/openid-configuration";
        }

        /** Scheme, host and port, as a browser compares them. */
        String asal() {
            return asal(issuer);
        }

        static String asal(String alamat) {
            URI u = URI.create(alamat);
            return u.getScheme() + "://" + u.getRawAuthority();
        }
    }

    /** As what Teladan is registered at the provider. */
    record Klien(String id, String rahasia) {
        @Override
        public String toString() {
            return "Klien " + id;
        }
    }
}
