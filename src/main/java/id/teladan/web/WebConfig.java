package id.teladan.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Template engine over the classes that the build made of the templates, and what controllers may take as parameters. */
@Configuration
class WebConfig implements WebMvcConfigurer {
    @Bean
    TemplateEngine mesinTemplat() {
        TemplateEngine e = TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebConfig.class.getClassLoader(), "id.teladan");
        e.setBinaryStaticContent(true);
        return e;
    }

    @Bean
    InstantSource jam() {
        return InstantSource.system();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> daftar) {
        daftar.add(new PenggunaConfig());
    }

    @Override
    public void addFormatters(FormatterRegistry daftar) {
        daftar.addConverter(String.class, DinasId.class, DinasId::of);
        daftar.addConverter(String.class, SatuanId.class, SatuanId::of);
        daftar.addConverter(String.class, PegawaiId.class, PegawaiId::of);
        daftar.addConverter(String.class, PeriodeId.class, PeriodeId::of);
    }
}
