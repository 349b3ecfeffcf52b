package id.teladan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the {@link Pengguna} that room akun laid into the request; a nullable parameter is null when there is none. */
class PenggunaConfig implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Pengguna.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer wadah,
            NativeWebRequest permintaan,
            @Nullable WebDataBinderFactory pabrik) {
        Object p = permintaan.getAttribute(Pengguna.ATRIBUT, RequestAttributes.SCOPE_REQUEST);
        if (p == null && !parameter.isOptional()) {
            throw new BelumMasuk();
        }
        return p;
    }
}
