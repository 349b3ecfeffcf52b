package id.teladan.periode;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.web.Konteks;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Controllers of this room with their real templates, and a person who is signed in. */
final class UjiHalaman {
    private static final TemplateEngine MESIN = mesin();
    private final MockMvc mvc;

    UjiHalaman(Object... controller) {
        mvc = MockMvcBuilders.standaloneSetup(controller)
                .setCustomArgumentResolvers(new Resolver())
                .setControllerAdvice(new Kecualian())
                .setViewResolvers((nama, bahasa) -> nama.startsWith("redirect:")
                        ? new RedirectView(nama.substring("redirect:".length()), true, false)
                        : halaman(nama))
                .build();
    }

    private static TemplateEngine mesin() {
        TemplateEngine e = TemplateEngine.createPrecompiled(
                null, ContentType.Html, UjiHalaman.class.getClassLoader(), "id.teladan");
        e.setBinaryStaticContent(true);
        return e;
    }

    private static View halaman(String nama) {
        return (model, permintaan, jawaban) -> {
            Map<String, Object> isi = new HashMap<>();
            isi.put("k", isian(Konteks.class));
            isi.put("t", Objects.requireNonNull(model).get("t"));
            StringOutput keluaran = new StringOutput();
            MESIN.render(nama + ".jte", isi, keluaran);
            jawaban.setContentType("text/html;charset=UTF-8");
            jawaban.getWriter().write(keluaran.toString());
        };
    }

    /** An empty context, whatever its parts are: the layout is the concern of room web. */
    private static @Nullable Object isian(Class<?> jenis) throws ReflectiveOperationException {
        if (jenis == String.class) {
            return "";
        }
        if (jenis == List.class) {
            return List.of();
        }
        if (!jenis.isRecord() || jenis == Pengguna.class) {
            return null;
        }
        RecordComponent[] bagian = jenis.getRecordComponents();
        Class<?>[] jenisBagian = new Class<?>[bagian.length];
        @Nullable Object[] nilai = new Object[bagian.length];
        for (int i = 0; i < bagian.length; i++) {
            jenisBagian[i] = bagian[i].getType();
            nilai[i] = isian(jenisBagian[i]);
        }
        return jenis.getDeclaredConstructor(jenisBagian).newInstance(nilai);
    }

    MockHttpServletResponse minta(MockHttpServletRequestBuilder r, DinasId dinas, Peran peran) {
        Pengguna p = new Pengguna(dinas, UjiPeriode.BU_WATI, "Wati Lestari", peran, null, peran.sebutan(), List.of());
        try {
            return mvc.perform(r.requestAttr(Pengguna.ATRIBUT, p)).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Document html(MockHttpServletResponse r, int status) {
        assertThat(r.getStatus()).isEqualTo(status);
        try {
            return Jsoup.parse(r.getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form as a browser would. */
    static MockHttpServletRequestBuilder kirim(Element form) {
        MockHttpServletRequestBuilder r =
                MockMvcRequestBuilders.post(form.attr("action")).locale(Locale.ROOT);
        for (Element e : form.select("input, textarea, select")) {
            r.param(
                    e.attr("name"),
                    e.is("select") ? e.select("option[selected]").val() : e.val());
        }
        return r;
    }

    private static final class Resolver implements HandlerMethodArgumentResolver {
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
            return permintaan.getAttribute(Pengguna.ATRIBUT, NativeWebRequest.SCOPE_REQUEST);
        }
    }

    /** Stands for the error pages of room web. */
    @TestComponent
    @ControllerAdvice
    static final class Kecualian {
        @ExceptionHandler(TidakDitemukan.class)
        @ResponseStatus(HttpStatus.NOT_FOUND)
        void tidakDitemukan() {}

        @ExceptionHandler(TidakBerwenang.class)
        @ResponseStatus(HttpStatus.FORBIDDEN)
        void tidakBerwenang() {}
    }
}
