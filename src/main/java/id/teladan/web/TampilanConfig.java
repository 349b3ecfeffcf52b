package id.teladan.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Turns the names that controllers return into answers: {@code room/template} into a page, {@code redirect:/path} into a 303, so
 * that the browser follows a post with a get.
 */
@Configuration(proxyBeanMethods = false)
class TampilanConfig {
    private static final String ALIHKAN = "redirect:";

    /** This name keeps Boot from adding its resolver by content type, which we do not need: every page is HTML. */
    @Bean
    ViewResolver viewResolver(TemplateEngine mesin, KonteksConfig konteks) {
        return new Resolver(mesin, konteks);
    }

    private record Resolver(TemplateEngine mesin, KonteksConfig konteks) implements ViewResolver, Ordered {
        @Override
        public View resolveViewName(String nama, Locale bahasa) {
            if (nama.startsWith(ALIHKAN)) {
                return new RedirectView(nama.substring(ALIHKAN.length()), true, false);
            }
            String templat = nama + ".jte";
            if (!mesin.hasTemplate(templat)) {
                throw new IllegalStateException("Tidak ada templat " + templat);
            }
            return new Halaman(mesin, templat, konteks);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    /** The whole page is drawn before the first byte leaves: a mistake in a template gives an error page, never half a page. */
    private record Halaman(TemplateEngine mesin, String templat, KonteksConfig konteks) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest permintaan, HttpServletResponse jawaban)
                throws IOException {
            Map<String, Object> isi = new HashMap<>();
            isi.put("k", konteks.dari(permintaan));
            if (model != null && model.containsKey("t")) {
                isi.put("t", model.get("t"));
            }
            Utf8ByteOutput keluaran = new Utf8ByteOutput();
            mesin.render(templat, isi, keluaran);
            jawaban.setContentType(getContentType());
            jawaban.setContentLength(keluaran.getContentLength());
            // At once: a list of fifty comes in more than a thousand pieces, each of which would pass through every
            // wrapper.
            jawaban.getOutputStream().write(keluaran.toByteArray());
        }
    }
}
