package id.teladan.organisasi.impor;

import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the imports; with {@code teladan.perintah=impor} one import runs from the command line and leaves an exit code. */
@Configuration
class ImporConfig {
    @Bean
    Impor impor(
            ImporRepository repo,
            KeadaanRepository keadaan,
            PotretRepository potret,
            PenerapanRepository penerapan,
            InstantSource jam) {
        return new Impor(repo, keadaan, potret, penerapan, jam);
    }

    @Bean
    Tarikan tarikan(Impor impor, ImporRepository repo, TarikanRepository tarikan) {
        return new Tarikan(impor, repo, tarikan);
    }

    @Bean
    PengambilDapodik pengambilDapodik(DapodikKlien klien, @Value("${teladan.token.dapodik:}") String token) {
        return PengambilDapodik.dariLayar(klien, token);
    }

    @Bean
    DapodikKlien dapodikKlien(@Value("${teladan.dapodik.loopback:false}") boolean loopback) {
        return DapodikKlien.biasa(TujuanDapodik.of(loopback));
    }

    @Bean
    ImporPerintah imporPerintah(
            Impor impor,
            ImporRepository repo,
            KeadaanRepository keadaan,
            PengambilDapodik pengambil,
            InstantSource jam) {
        return new ImporPerintah(impor, repo, keadaan, pengambil, jam);
    }

    @Bean
    @ConditionalOnProperty(name = "teladan.perintah", havingValue = "impor")
    Pelari pelariImpor(ImporPerintah perintah) {
        return new Pelari(perintah);
    }

    static final class Pelari implements ApplicationRunner, ExitCodeGenerator {
        private final ImporPerintah perintah;
        private int kode;

        Pelari(ImporPerintah perintah) {
            this.perintah = perintah;
        }

        @Override
        public void run(ApplicationArguments args) {
            kode = perintah.jalankan(List.of(args.getSourceArgs()), System.out);
        }

        @Override
        public int getExitCode() {
            return kode;
        }
    }
}
