package id.teladan.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Template engine over the classes that the build made of the templates. */
@Configuration
class WebConfig {
    @Bean
    TemplateEngine mesinTemplat() {
        TemplateEngine e = TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebConfig.class.getClassLoader(), "id.teladan");
        e.setBinaryStaticContent(true);
        return e;
    }
}
