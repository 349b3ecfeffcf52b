package id.teladan.organisasi;

import id.teladan.web.PencariNama;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisasiConfig {
    @Bean
    PencariNama pencariNama(Organisasi organisasi) {
        return (dinas, pegawai) ->
                Optional.ofNullable(organisasi.nama(dinas, Set.of(pegawai)).get(pegawai));
    }
}
