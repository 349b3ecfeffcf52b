package id.teladan.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class RangkaianImporTest {
    private final UjiImpor uji = new UjiImpor();

    @Configuration
    @Import({
        ImporConfig.class,
        ImporRepository.class,
        KeadaanRepository.class,
        PotretRepository.class,
        TarikanRepository.class,
        PenerapanRepository.class,
        TulisRepository.class,
        ImporController.class,
        PenerapanController.class,
        TemplatController.class
    })
    static class Wadah {
        @Bean
        JdbcClient jdbcClient(DataSource ds) {
            return JdbcClient.create(ds);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource ds) {
            return new JdbcTransactionManager(ds);
        }

        @Bean
        InstantSource jam() {
            return InstantSource.fixed(Instant.parse("2026-11-21T03:00:00Z"));
        }
    }

    private AnnotationConfigApplicationContext spring(Map<String, Object> sifat) {
        AnnotationConfigApplicationContext c = new AnnotationConfigApplicationContext();
        c.getEnvironment().getPropertySources().addFirst(new MapPropertySource("uji", sifat));
        c.registerBean(DataSource.class, () -> uji.sumber);
        c.register(Wadah.class);
        c.refresh();
        return c;
    }

    @Test
    void perintah_impor_berjalan_dan_meninggalkan_kode_keluar(@TempDir Path folder) throws IOException {
        Path sekolah = folder.resolve("getSekolah.json");
        Files.write(sekolah, UjiImpor.contoh("getSekolah.json").isi());
        try (var c = spring(Map.of("teladan.perintah", "impor"))) {
            ImporConfig.Pelari pelari = c.getBean(ImporConfig.Pelari.class);
            pelari.run(new DefaultApplicationArguments(
                    "--jenis", "dapodik", "--dinas", "99.71", "--terapkan", sekolah.toString()));
            assertThat(pelari.getExitCode()).isZero();
            assertThat(uji.sql("SELECT nama FROM organisasi.satuan")).isEqualTo("SD NEGERI MELATI 1");
            pelari.run(new DefaultApplicationArguments("--jenis", "dapodik"));
            assertThat(pelari.getExitCode()).isEqualTo(2);
        }
    }

    @Test
    void tanpa_perintah_tidak_ada_yang_berjalan_saat_aplikasi_mulai() {
        try (var c = spring(Map.of())) {
            assertThat(c.getBeansOfType(ImporConfig.Pelari.class)).isEmpty();
            assertThat(c.getBean(ImporController.class)).isNotNull();
        }
    }
}
