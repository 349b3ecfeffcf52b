package id.teladan.akun;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses to which we send people back: only paths of this server. */
final class Jalur {
    private Jalur() {}

    /** Whether it is a path of ours and no address of another server in disguise. */
    static boolean lokal(@Nullable String url) {
        if (url == null || url.length() > 2_000 || !url.startsWith("/") || url.startsWith("//")) {
            return false;
        }
        if (url.chars().anyMatch(c -> c == '\\' || c <= ' ' || c == 127)) {
            return false;
        }
        try {
            URI u = new URI(url);
            return u.getScheme() == null && u.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The page asked for, or the home page; the sign-in and sign-out pages lead nowhere. */
    static String tujuan(@Nullable String lanjut) {
        if (lanjut == null || !lokal(lanjut) || lanjut.startsWith("/keluar")) {
            return "/";
        }
        boolean pintu = lanjut.startsWith("/masuk") && !lanjut.startsWith(TitipanController.URL + "?");
        return pintu ? "/" : lanjut;
    }
}
