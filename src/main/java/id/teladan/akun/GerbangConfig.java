package id.teladan.akun;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What no form of ours ever sends is refused before anything reads it: names of fields that a binder would take for paths into lists
 * and objects, and the character NUL, which PostgreSQL cannot keep.
 */
@Configuration(proxyBeanMethods = false)
class GerbangConfig {
    /** Spring itself asks for each parameter also with brackets behind it. */
    private static final Pattern NAMA = Pattern.compile("_csrf|[A-Za-z][A-Za-z0-9_.-]{0,99}(\\[])?");

    @Bean
    HttpFirewall gerbang() {
        StrictHttpFirewall f = new StrictHttpFirewall();
        f.setAllowedParameterNames(n -> NAMA.matcher(n).matches());
        f.setAllowedParameterValues(v -> v.indexOf(0) < 0);
        return f;
    }

    /** Reads the token of a form as Spring does; one that cannot be read at all is no token, where Spring would fail. */
    static final class PembacaToken implements CsrfTokenRequestHandler {
        private final CsrfTokenRequestHandler asli = new XorCsrfTokenRequestAttributeHandler();

        @Override
        public void handle(HttpServletRequest p, HttpServletResponse j, Supplier<CsrfToken> token) {
            asli.handle(p, j, token);
        }

        @Override
        public @Nullable String resolveCsrfTokenValue(HttpServletRequest p, CsrfToken token) {
            try {
                return asli.resolveCsrfTokenValue(p, token);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }
}
