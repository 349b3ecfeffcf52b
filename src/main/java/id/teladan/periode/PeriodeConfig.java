package id.teladan.periode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the rule sets on the classpath: a folder under {@code ketentuan/} is a set. */
@Configuration
class PeriodeConfig {
    @Bean
    PustakaKetentuan pustakaKetentuan() throws IOException {
        return new PustakaKetentuan(bawaan());
    }

    static List<BerkasKetentuan> bawaan() throws IOException {
        Map<String, Map<String, String>> isi = new HashMap<>();
        for (Resource r : new PathMatchingResourcePatternResolver().getResources("classpath:ketentuan/*/*.yaml")) {
            String[] jalur = r.getURL().getPath().split("/", -1);
            isi.computeIfAbsent(jalur[jalur.length - 2], id -> new HashMap<>())
                    .put(jalur[jalur.length - 1], r.getContentAsString(StandardCharsets.UTF_8));
        }
        List<BerkasKetentuan> hasil = new ArrayList<>();
        isi.forEach((id, berkas) -> hasil.add(new BerkasKetentuan(id, berkas)));
        return hasil;
    }
}
