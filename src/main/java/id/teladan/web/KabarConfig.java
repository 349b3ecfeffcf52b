package id.teladan.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries the sentence about what was just done ({@code kabar}) across the redirect in a cookie that lives a minute, since there is
 * no HTTP session. It is not signed: it is plain text for the eye of its own bearer, escaped by the layout and cut to a bound.
 */
@Configuration(proxyBeanMethods = false)
class KabarConfig {
    static final String KUKI = "kabar";
    static final int PANJANG = 500;
    /** Browsers drop a cookie of more than 4096 characters, name and attributes included. */
    private static final int PALING_BESAR = 3500;

    private static final Duration UMUR = Duration.ofMinutes(1);

    @Bean
    FlashMapManager flashMapManager() {
        KukiKabar k = new KukiKabar();
        k.setFlashMapTimeout((int) UMUR.toSeconds());
        return k;
    }

    /** What one redirect carries: to which path, until when (milliseconds), and the sentence. */
    record Titipan(String jalur, long sampai, String kabar) {}

    private static final class KukiKabar extends AbstractFlashMapManager {
        private final JsonMapper json = JsonMapper.builder().build();

        @Override
        protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest permintaan) {
            Cookie kuki = WebUtils.getCookie(permintaan, KUKI);
            return kuki == null || kuki.getValue().isEmpty() ? null : baca(kuki.getValue());
        }

        /** A value that is not ours reads as nothing, so that a damaged cookie never costs a page. */
        private List<FlashMap> baca(String nilai) {
            try {
                Titipan[] titipan = json.readValue(Base64.getUrlDecoder().decode(nilai), Titipan[].class);
                return Stream.of(titipan == null ? new Titipan[0] : titipan)
                        .filter(t -> t != null && t.jalur() != null && t.kabar() != null)
                        .map(KukiKabar::kilat)
                        .collect(Collectors.toCollection(ArrayList::new));
            } catch (IllegalArgumentException | JacksonException e) {
                logger.debug("Kuki kabar tidak terbaca", e);
                return new ArrayList<>();
            }
        }

        @Override
        protected void updateFlashMaps(
                List<FlashMap> semua, HttpServletRequest permintaan, HttpServletResponse jawaban) {
            String nilai = tulis(semua.stream()
                    .map(KukiKabar::titipan)
                    .flatMap(Optional::stream)
                    .toList());
            jawaban.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(KUKI, nilai)
                            .path("/")
                            .httpOnly(true)
                            .secure(permintaan.isSecure())
                            .sameSite("Lax")
                            .maxAge(nilai.isEmpty() ? Duration.ZERO : UMUR)
                            .build()
                            .toString());
        }

        /** The newest that fit into a cookie; the oldest go first. */
        private String tulis(List<Titipan> titipan) {
            for (int lewati = 0; lewati < titipan.size(); lewati++) {
                byte[] isi = json.writeValueAsBytes(titipan.subList(lewati, titipan.size()));
                String nilai = Base64.getUrlEncoder().withoutPadding().encodeToString(isi);
                if (nilai.length() <= PALING_BESAR) {
                    return nilai;
                }
            }
            return "";
        }

        private static FlashMap kilat(Titipan t) {
            FlashMap m = new FlashMap();
            m.put("kabar", potong(t.kabar()));
            m.setTargetRequestPath(t.jalur());
            m.setExpirationTime(t.sampai());
            return m;
        }

        private static Optional<Titipan> titipan(FlashMap m) {
            if (!Set.of("kabar").containsAll(m.keySet())) {
                throw new IllegalStateException("Hanya kabar yang dapat dititipkan, bukan " + m.keySet());
            }
            Object kabar = m.get("kabar");
            String jalur = m.getTargetRequestPath();
            return kabar == null || jalur == null
                    ? Optional.empty()
                    : Optional.of(new Titipan(jalur, m.getExpirationTime(), potong(kabar.toString())));
        }

        private static String potong(String kabar) {
            return kabar.length() <= PANJANG ? kabar : kabar.substring(0, PANJANG - 1) + "…";
        }
    }
}
