package id.teladan.akun;

import id.teladan.umum.Peran;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What protects every page: who may come in, tokens on every post, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class KeamananConfig {
    private static final RequestMatcher TANPA_SESI = jalur(
            "/aset/**",
            "/sehat",
            "/sehat/**",
            "/favicon.ico",
            "/kalender/{rahasia}.ics",
            "/sw.js",
            "/manifest.webmanifest",
            "/luring",
            "/verifikasi",
            "/verifikasi/{kode}");
    private static final RequestMatcher UMUM = new OrRequestMatcher(
            TANPA_SESI, jalur("/masuk", "/keluar", MasukLuarController.URL, MasukLuarController.KEMBALI));
    private static final RequestMatcher SEMUA_YANG_MASUK =
            jalur("/kata-sandi", "/tanpa-penugasan", "/masuk/berakhir", TitipanController.URL);

    private static final String CSP = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'%s; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    private static final String IZIN_PERAMBAN = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain keamanan(HttpSecurity http, PenjagaSesi penjaga, CsrfTokenRepository token, CaraMasuk cara)
            throws Exception {
        // Without servlet sessions there is nothing to manage; Spring's own filter for it would make a new token at
        // every request,
        // and each tab would spoil the forms of the others.
        return http.sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(s -> s.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(c -> c.csrfTokenRepository(token)
                        .csrfTokenRequestHandler(new GerbangConfig.PembacaToken())
                        .ignoringRequestMatchers(p -> p.getDispatcherType() == DispatcherType.FORWARD))
                .headers(h -> kepala(h, csp(cara)))
                .authorizeHttpRequests(KeamananConfig::hak)
                .exceptionHandling(e -> e.accessDeniedHandler(KeamananConfig::ditolak)
                        .authenticationEntryPoint((p, j, sebab) -> j.sendRedirect("/masuk")))
                .addFilterBefore(new SesiFilter(penjaga, UMUM, TANPA_SESI), CsrfFilter.class)
                .build();
    }

    @Bean
    CsrfTokenRepository tokenCsrf() {
        CookieCsrfTokenRepository r = new CookieCsrfTokenRepository();
        r.setCookieCustomizer(k -> k.sameSite("Lax"));
        return r;
    }

    /** People sign in at our own page only; without this bean Boot would make a user of its own. */
    @Bean
    AuthenticationManager tanpaPenggunaBawaan() {
        return a -> {
            throw new IllegalStateException("Masuk hanya melalui PintuMasuk");
        };
    }

    private static void hak(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry a) {
        a.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(UMUM)
                .permitAll()
                .requestMatchers(SEMUA_YANG_MASUK)
                .hasRole("MASUK")
                .requestMatchers(jalur("/admin", "/admin/**"))
                .hasRole(Peran.ADMIN_DINAS.name())
                .anyRequest()
                .hasAnyRole(Arrays.stream(Peran.values()).map(Enum::name).toArray(String[]::new));
    }

    /** Browsers hold also the redirect that follows a form against form-action: signing out may lead on to the provider. */
    private static String csp(CaraMasuk cara) {
        CaraMasuk.Luar luar = cara.luar();
        return CSP.formatted(luar == null ? "" : " " + luar.asal());
    }

    private static void kepala(HeadersConfigurer<HttpSecurity> h, String csp) {
        h.contentSecurityPolicy(c -> c.policyDirectives(csp))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(IZIN_PERAMBAN))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(s -> s.includeSubDomains(false))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** A form with an old token, sent by a page of ours, is not thrown away: its sender is asked once more. */
    private static void ditolak(HttpServletRequest p, HttpServletResponse j, AccessDeniedException sebab)
            throws IOException, ServletException {
        boolean tokenLama = sebab instanceof CsrfException && !SesiFilter.olehNaskah(p);
        boolean diPintu = p.getServletPath().equals("/masuk");
        if (tokenLama && (diPintu || (p.getAttribute(SesiAktif.ATRIBUT) != null && SesiFilter.bolehDibawa(p)))) {
            p.getRequestDispatcher(SesiFilter.BERAKHIR).forward(p, j);
        } else {
            j.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static RequestMatcher jalur(String... pola) {
        return new OrRequestMatcher(Arrays.stream(pola)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }
}
