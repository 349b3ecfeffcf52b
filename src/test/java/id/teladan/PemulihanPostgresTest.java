package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The embedded database under real kills. */
class PemulihanPostgresTest extends UjiTertanam {
    /** Starts the database and stays until it is killed; run in a JVM of its own. */
    static final class ProsesLain {
        public static void main(String[] args) throws InterruptedException {
            PostgresTertanam pg = mulaiDi(Path.of(args[0]));
            tulis(pg, args[1]);
            System.out.println("SIAP");
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    @Test
    void setelah_program_dimatikan_paksa_mulai_lagi_menghentikan_servernya_dan_tidak_kehilangan_baris()
            throws IOException, InterruptedException {
        Process lain = prosesLain("dua");
        assertThat(PostgresTertanam.mulai(data))
                .as("folder data sedang dipakai")
                .isEmpty();
        long yatim = pidServer();
        matikan(lain);
        assertThat(ProcessHandle.of(yatim)).as("server hidup tanpa induk").isPresent();
        try (PostgresTertanam pg = mulai()) {
            assertThat(pidServer()).isNotEqualTo(yatim);
            assertThat(isi(pg)).isEqualTo("dua");
        }
    }

    @Test
    void setelah_program_dan_server_dimatikan_paksa_tidak_ada_baris_yang_hilang()
            throws IOException, InterruptedException {
        Process lain = prosesLain("tiga");
        ProcessHandle server = ProcessHandle.of(pidServer()).orElseThrow();
        matikan(lain);
        server.destroyForcibly();
        try (PostgresTertanam pg = mulai()) {
            assertThat(isi(pg)).isEqualTo("tiga");
        }
    }

    @Test
    void server_yang_dimatikan_paksa_hidup_lagi_di_port_yang_sama() throws IOException, InterruptedException {
        try (PostgresTertanam pg = mulai()) {
            tulis(pg, "empat");
            ProcessHandle.of(pidServer()).orElseThrow().destroyForcibly();
            String isi = null;
            for (int i = 0; i < 60 && isi == null; i++) {
                Thread.sleep(250);
                isi = cobaIsi(pg).orElse(null);
            }
            assertThat(isi).isEqualTo("empat");
        }
    }
}
