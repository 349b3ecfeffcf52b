package id.teladan.pelaksanaan;

import id.teladan.organisasi.Organisasi;
import id.teladan.perencanaan.PerubahanRencana;
import id.teladan.periode.Periode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the doors of the cycle share. */
@Configuration(proxyBeanMethods = false)
class PelaksanaanConfig {
    @Bean
    PembukaSiklus pembukaSiklus(Organisasi organisasi, Periode periode, PerubahanRencana rencana, SyaratMulai syarat) {
        return new PembukaSiklus(organisasi, periode, rencana, syarat);
    }
}
