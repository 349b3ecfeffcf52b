package id.teladan.organisasi;

import id.teladan.web.PenyediaTugas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisasiConfig {
    @Bean
    PenyediaTugas tugasAdmin(Organisasi organisasi) {
        return new TugasAdmin(organisasi);
    }
}
