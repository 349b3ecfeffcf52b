package id.teladan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Reads from the request what the layout needs. */
@Configuration(proxyBeanMethods = false)
class KonteksConfig {
    private final Konteks.Aset aset;

    KonteksConfig(AsetConfig aset) {
        this.aset = aset.alamat();
    }

    Konteks dari(HttpServletRequest permintaan) {
        Pengguna pengguna = (Pengguna) permintaan.getAttribute(Pengguna.ATRIBUT);
        String jalur = jalur(permintaan);
        return new Konteks(
                pengguna, csrf(permintaan), jalur, kabar(permintaan), aset, DaftarMenu.untuk(pengguna, jalur));
    }

    /** The path that the person asked for, also while an error page is drawn in place of it. */
    private static String jalur(HttpServletRequest permintaan) {
        Object semula = permintaan.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return semula instanceof String s ? s : permintaan.getRequestURI();
    }

    private static String csrf(HttpServletRequest permintaan) {
        return permintaan.getAttribute("_csrf") instanceof CsrfToken t ? t.getToken() : "";
    }

    private static @Nullable String kabar(HttpServletRequest permintaan) {
        Map<String, ?> kilat = RequestContextUtils.getInputFlashMap(permintaan);
        return kilat != null && kilat.get("kabar") instanceof String s && !s.isBlank() ? s : null;
    }
}
