package id.teladan.akun;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Lays a {@link JejakMasuk} into the browser and takes it back, once. */
@Configuration(proxyBeanMethods = false)
class JejakConfig {
    static final String KUKI = "teladan_masuk_luar";

    private final Stempel stempel;
    private final Pembatas pembatas;
    private final InstantSource jam;
    /** Also where somebody kept a copy of the cookie, a sign-in ends once; the provider takes its code once, too. */
    private final Cache<String, Boolean> terpakai = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(JejakMasuk.BERLAKU)
            .build();

    JejakConfig(Stempel stempel, Pembatas pembatas, InstantSource jam) {
        this.stempel = stempel;
        this.pembatas = pembatas;
        this.jam = jam;
    }

    JejakMasuk mulai(String lanjut, @Nullable UUID titipan) {
        return JejakMasuk.baru(lanjut, titipan, jam.instant());
    }

    void pasang(HttpServletRequest permintaan, HttpServletResponse jawaban, JejakMasuk jejak) {
        kuki(permintaan, jawaban, jejak.tulis(stempel), JejakMasuk.BERLAKU.toSeconds());
    }

    /** The sign-in that this browser began with this state, and that was not ended yet. */
    Optional<JejakMasuk> ambil(HttpServletRequest permintaan, HttpServletResponse jawaban, String state) {
        Optional<JejakMasuk> j = Optional.ofNullable(WebUtils.getCookie(permintaan, KUKI))
                .map(Cookie::getValue)
                .flatMap(k -> JejakMasuk.baca(k, stempel, jam.instant()))
                .filter(k -> k.milik(state));
        if (j.isPresent()) {
            kuki(permintaan, jawaban, "", 0);
        }
        return j.filter(k -> terpakai.asMap().putIfAbsent(k.state(), true) == null);
    }

    /** Whether too many made-up codes came from there. */
    boolean terlaluSering(HttpServletRequest permintaan) {
        return pembatas.tunggu("", permintaan.getRemoteAddr()).isPositive();
    }

    /** Counts against the address only: no account is known yet. */
    void gagal(HttpServletRequest permintaan, JejakMasuk jejak) {
        pembatas.gagal(jejak.state(), permintaan.getRemoteAddr());
    }

    /** Lax: the way back from the provider begins at another site. */
    private static void kuki(HttpServletRequest permintaan, HttpServletResponse jawaban, String isi, long detik) {
        ResponseCookie k = ResponseCookie.from(KUKI, isi)
                .path(MasukLuarController.URL)
                .httpOnly(true)
                .secure(permintaan.isSecure())
                .sameSite("Lax")
                .maxAge(detik)
                .build();
        jawaban.addHeader(HttpHeaders.SET_COOKIE, k.toString());
    }
}
