package id.teladan.perencanaan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Reads the filter of a superior's list from the address. Most lists are opened without one, and binding nothing took a tenth of the
 * CPU of the page.
 */
@Configuration(proxyBeanMethods = false)
class SaringanConfig implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> daftar) {
        daftar.add(new Pembaca());
    }

    private static final class Pembaca implements HandlerMethodArgumentResolver {
        private final HandlerMethodArgumentResolver pengikat = new ServletModelAttributeMethodProcessor(true);

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Saringan.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer wadah,
                NativeWebRequest permintaan,
                @Nullable WebDataBinderFactory pabrik)
                throws Exception {
            return permintaan.getParameterMap().isEmpty()
                    ? Saringan.SEMUA
                    : pengikat.resolveArgument(parameter, wadah, permintaan, pabrik);
        }
    }
}
