package id.teladan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the controller of an address with an id in it. Spring tries every pattern there is, one after another, which took an eighth of
 * the CPU of such a request; here those that begin or end otherwise are passed over.
 */
@Configuration(proxyBeanMethods = false)
class PetaJalurConfig {
    @Bean
    WebMvcRegistrations petaJalur() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Peta();
            }
        };
    }

    private static final class Peta extends RequestMappingHandlerMapping {
        private final Map<RequestMappingInfo, Ujung> ujung = new IdentityHashMap<>();

        /** Once all mappings are known, and before anybody asks. */
        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            getHandlerMethods().keySet().forEach(info -> ujung.put(info, Ujung.dari(info.getPatternValues())));
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest minta) {
            Ujung u = ujung.get(info);
            return u == null || u.cocok(minta.getServletPath()) ? super.getMatchingMapping(info, minta) : null;
        }
    }

    /** With what every address of a mapping begins and ends; nothing where it has more patterns than one. */
    private record Ujung(String awal, String akhir) {
        static final Ujung BEBAS = new Ujung("", "");

        static Ujung dari(Set<String> pola) {
            if (pola.size() != 1) {
                return BEBAS;
            }
            String p = pola.iterator().next();
            return new Ujung(p.replaceFirst("[{*?].*", ""), p.replaceFirst(".*[}*?]", ""));
        }

        boolean cocok(String jalur) {
            return jalur.startsWith(awal) && jalur.endsWith(akhir);
        }
    }
}
