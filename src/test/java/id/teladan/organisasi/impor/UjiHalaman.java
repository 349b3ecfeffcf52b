package id.teladan.organisasi.impor;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.web.Konteks;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of the imports with a Bu Wati who can be replaced. */
abstract class UjiHalaman {
    static final String SARI = "69999901;SDN Melati 1;SD;Negeri;Sari Wulandari;198503152010012999;;;PNS;;;;Guru;;;;";
    final UjiImpor uji = new UjiImpor();
    Pengguna pengguna = admin(uji.dinas, Peran.ADMIN_DINAS);
    final MockMvc mvc = mvc();

    static Pengguna admin(DinasId dinas, Peran peran) {
        return new Pengguna(dinas, PegawaiId.baru(), "Wati Contoh", peran, null, peran.sebutan(), List.of());
    }

    private MockMvc mvc() {
        java.time.InstantSource jam = () -> uji.kini;
        ImporController impor = new ImporController(uji.impor, uji.repo, uji.keadaan, jam);
        TemplateEngine mesin = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "id.teladan");
        mesin.setBinaryStaticContent(true);
        return MockMvcBuilders.standaloneSetup(
                        impor, new PenerapanController(uji.impor, uji.repo, impor), new TemplatController())
                .setCustomArgumentResolvers(new PenggunaUji())
                .setControllerAdvice(new GalatUji())
                .setViewResolvers((nama, bahasa) -> nama.startsWith("redirect:")
                        ? alihkan(nama.substring("redirect:".length()))
                        : (model, permintaan, jawaban) -> {
                            StringOutput teks = new StringOutput();
                            mesin.render(
                                    nama + ".jte",
                                    Map.of(
                                            "k",
                                            konteks(),
                                            "t",
                                            Objects.requireNonNull(model).get("t")),
                                    teks);
                            jawaban.setContentType("text/html;charset=UTF-8");
                            jawaban.getWriter().write(teks.toString());
                        })
                .build();
    }

    private static RedirectView alihkan(String ke) {
        RedirectView v = new RedirectView(ke);
        v.setStatusCode(HttpStatus.SEE_OTHER);
        return v;
    }

    private Konteks konteks() {
        return new Konteks(
                pengguna,
                "tanda",
                "/admin/impor",
                null,
                new Konteks.Aset("a", "b", "c", "d", "e", "f", "g"),
                List.of());
    }

    private final class PenggunaUji implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter p) {
            return p.getParameterType() == Pengguna.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter p,
                org.springframework.web.method.support.@Nullable ModelAndViewContainer w,
                org.springframework.web.context.request.NativeWebRequest r,
                org.springframework.web.bind.support.@Nullable WebDataBinderFactory f) {
            return pengguna;
        }
    }

    @ControllerAdvice
    static class GalatUji {
        @ExceptionHandler(TidakDitemukan.class)
        @ResponseStatus(HttpStatus.NOT_FOUND)
        void tiada() {}

        @ExceptionHandler(TidakBerwenang.class)
        @ResponseStatus(HttpStatus.FORBIDDEN)
        void larang() {}
    }

    static MockMultipartFile berkas(Berkas b) {
        return new MockMultipartFile("berkas", b.nama(), null, b.isi());
    }

    Document buka(String url) throws Exception {
        MvcResult r = mvc.perform(get(url)).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(r.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    Document tunggu(String url) throws Exception {
        for (int i = 0; i < 200; i++) {
            Document d = buka(url);
            if (!d.text().contains("memperbarui diri")) {
                return d;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Impor tidak selesai dibaca");
    }

    String unggah(String jenis, Berkas... berkas) throws Exception {
        var minta = multipart("/admin/impor");
        for (Berkas b : berkas) {
            minta.file(berkas(b));
        }
        MvcResult r = mvc.perform(minta.param("jenis", jenis))
                .andExpect(status().isSeeOther())
                .andReturn();
        return Objects.requireNonNull(r.getResponse().getRedirectedUrl());
    }
}
