package id.teladan.akun;

import id.teladan.web.Pengguna;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Who is signed in: lays the person of the session cookie into the request. Where somebody must be signed in and nobody is, it
 * leads to the sign-in page and back, with what was typed.
 */
class SesiFilter extends OncePerRequestFilter {
    static final String KUKI = "teladan_sesi";
    /** To which a form without a running session is forwarded inside the server. */
    static final String BERAKHIR = "/masuk/berakhir";
    /** Request attribute: whose the form was. */
    static final String PEMILIK = "id.teladan.akun.pemilik";

    private static final long ISIAN_TERBESAR = 512 * 1024;
    private static final List<String> TANPA_PENUGASAN = List.of("/tanpa-penugasan", "/kata-sandi", "/keluar", "/masuk");
    private static final List<String> WAJIB_GANTI = List.of("/kata-sandi", "/keluar");

    private final PenjagaSesi penjaga;
    private final RequestMatcher umum;
    private final RequestMatcher tanpaSesi;

    /**
     * @param umum open to everybody
     * @param tanpaSesi what needs no look at the session at all, such as static files
     */
    SesiFilter(PenjagaSesi penjaga, RequestMatcher umum, RequestMatcher tanpaSesi) {
        this.penjaga = penjaga;
        this.umum = umum;
        this.tanpaSesi = tanpaSesi;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return tanpaSesi.matches(permintaan);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        Optional<TandaSesi> tanda = kuki(permintaan).flatMap(penjaga::tanda);
        Optional<SesiAktif> sesi = tanda.flatMap(penjaga::kenali);
        if (sesi.isPresent()) {
            teruskan(sesi.get(), permintaan, jawaban, rantai);
        } else if (umum.matches(permintaan)) {
            rantai.doFilter(permintaan, jawaban);
        } else {
            mintaMasuk(tanda, permintaan, jawaban);
        }
    }

    private static void teruskan(
            SesiAktif s, HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        String jalur = permintaan.getServletPath();
        if (s.wajibGanti() && !WAJIB_GANTI.contains(jalur)) {
            alihkan(jawaban, "/kata-sandi" + lanjut(permintaan, "?"));
            return;
        }
        if (s.pengguna() == null && !TANPA_PENUGASAN.contains(jalur)) {
            alihkan(jawaban, "/tanpa-penugasan");
            return;
        }
        permintaan.setAttribute(SesiAktif.ATRIBUT, s);
        if (s.pengguna() != null && !s.wajibGanti()) {
            permintaan.setAttribute(Pengguna.ATRIBUT, s.pengguna());
            permintaan.setAttribute(Pengguna.SAMPAI, s.tanda().dibuat().plus(PenjagaSesi.PALING_LAMA));
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(keyakinan(s)));
        rantai.doFilter(permintaan, jawaban);
    }

    private static UsernamePasswordAuthenticationToken keyakinan(SesiAktif s) {
        List<SimpleGrantedAuthority> hak = new ArrayList<>();
        hak.add(new SimpleGrantedAuthority("ROLE_MASUK"));
        if (s.pengguna() != null) {
            hak.add(new SimpleGrantedAuthority("ROLE_" + s.pengguna().peran().name()));
        }
        return UsernamePasswordAuthenticationToken.authenticated(s.pegawai().toString(), null, hak);
    }

    private static void mintaMasuk(
            Optional<TandaSesi> tanda, HttpServletRequest permintaan, HttpServletResponse jawaban)
            throws ServletException, IOException {
        if (olehNaskah(permintaan)) {
            sepotong(jawaban);
        } else if (HttpMethod.GET.matches(permintaan.getMethod()) || HttpMethod.HEAD.matches(permintaan.getMethod())) {
            String habis = tanda.isPresent() ? "?sesi=berakhir" : "";
            alihkan(jawaban, "/masuk" + habis + lanjut(permintaan, habis.isEmpty() ? "?" : "&"));
        } else if (tanda.isPresent() && bolehDibawa(permintaan)) {
            permintaan.setAttribute(PEMILIK, tanda.get());
            permintaan.getRequestDispatcher(BERAKHIR).forward(permintaan, jawaban);
        } else {
            alihkan(jawaban, "/masuk?sesi=tidak-terkirim");
        }
    }

    /** Whether a script of ours asks, htmx or the one that saves drafts, and not the browser for a page. */
    static boolean olehNaskah(HttpServletRequest p) {
        return p.getHeader("HX-Request") != null || p.getHeader("X-Simpan") != null;
    }

    /** htmx leaves the page as it is and shows only this: what was typed stays where it is. */
    private static void sepotong(HttpServletResponse jawaban) throws IOException {
        jawaban.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        jawaban.setHeader("HX-Trigger", "sesiBerakhir");
        jawaban.setContentType("text/html;charset=UTF-8");
        jawaban.getWriter().write("""
                        <p class="luring" role="alert">Sesi Anda berakhir; isian di halaman ini belum tersimpan. \
                        <a href="/masuk" target="_blank" rel="noopener">Masuk lagi di tab baru</a>, lalu kembali ke sini dan simpan.</p>
                        """);
    }

    static boolean bolehDibawa(HttpServletRequest p) {
        return HttpMethod.POST.matches(p.getMethod())
                && p.getContentType() != null
                && p.getContentType().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && p.getContentLengthLong() >= 0
                && p.getContentLengthLong() <= ISIAN_TERBESAR
                && Isian.bolehDibawa(p.getServletPath())
                && dariSini(p);
    }

    /** Whether a page of ours sent the form: nobody else may lay words into a person's mouth. */
    static boolean dariSini(HttpServletRequest p) {
        String tapak = p.getHeader("Sec-Fetch-Site");
        if (tapak != null) {
            return tapak.equals("same-origin");
        }
        String asal = p.getHeader("Origin");
        if (asal == null) {
            return false;
        }
        String kita = URI.create(p.getRequestURL().toString()).resolve("/").toString();
        return (asal + "/").equals(kita);
    }

    static Optional<String> kuki(HttpServletRequest permintaan) {
        return Optional.ofNullable(WebUtils.getCookie(permintaan, KUKI)).map(Cookie::getValue);
    }

    /** The cookie lives as long as the browser is open; how long the session lives stands in the database. */
    static void pasang(HttpServletRequest permintaan, HttpServletResponse jawaban, String nilai) {
        ResponseCookie k = ResponseCookie.from(KUKI, nilai)
                .path("/")
                .httpOnly(true)
                .secure(permintaan.isSecure())
                .sameSite("Lax")
                .maxAge(nilai.isEmpty() ? 0 : -1)
                .build();
        jawaban.addHeader(HttpHeaders.SET_COOKIE, k.toString());
    }

    private static String lanjut(HttpServletRequest p, String tanda) {
        if (!HttpMethod.GET.matches(p.getMethod())) {
            return "";
        }
        String url = p.getRequestURI() + (p.getQueryString() == null ? "" : "?" + p.getQueryString());
        return url.equals("/") || !Jalur.lokal(url)
                ? ""
                : tanda + "lanjut=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
    }

    private static void alihkan(HttpServletResponse jawaban, String url) {
        jawaban.setStatus(HttpServletResponse.SC_SEE_OTHER);
        jawaban.setHeader("Location", url);
    }
}
