package id.teladan.akun;

import id.teladan.web.Pengguna;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Lays a session that has just begun into the browser. */
@Configuration(proxyBeanMethods = false)
class SesiBaruConfig {
    private final PenjagaSesi penjaga;
    private final CsrfTokenRepository token;

    SesiBaruConfig(PenjagaSesi penjaga, CsrfTokenRepository token) {
        this.penjaga = penjaga;
        this.token = token;
    }

    /**
     * The token against cross-site requests changes with the person; who only signs in again keeps his, so that pages he left open
     * can still be sent.
     */
    void pasang(HttpServletRequest permintaan, HttpServletResponse jawaban, TandaSesi baru) {
        boolean orangYangSama = SesiFilter.kuki(permintaan)
                .flatMap(penjaga::tanda)
                .filter(baru::milikOrangYangSama)
                .isPresent();
        if (!orangYangSama) {
            new CsrfAuthenticationStrategy(token).onAuthentication(null, permintaan, jawaban);
        }
        SesiFilter.pasang(permintaan, jawaban, penjaga.kuki(baru));
    }

    /** The same, and this very answer is already for the person. */
    SesiAktif mulai(HttpServletRequest permintaan, HttpServletResponse jawaban, TandaSesi baru) {
        pasang(permintaan, jawaban, baru);
        SesiAktif s = penjaga.kenali(baru).orElseThrow();
        permintaan.setAttribute(SesiAktif.ATRIBUT, s);
        permintaan.setAttribute(Pengguna.ATRIBUT, s.wajibGanti() ? null : s.pengguna());
        return s;
    }
}
