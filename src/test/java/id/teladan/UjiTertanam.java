package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A data folder for each test of the embedded database, and a few words to speak with it. */
abstract class UjiTertanam {
    static Path bersama;

    Path data;

    @BeforeAll
    static void folderBersama(@TempDir Path folder) {
        bersama = folder;
    }

    /** Unpacking takes longer than all the rest: once for all tests. */
    @BeforeEach
    void pakaiBinerBersama() throws IOException {
        BinerPostgres.siapkan(bersama);
        data = Files.createTempDirectory(bersama, "uji");
        Files.createSymbolicLink(data.resolve("biner"), bersama.resolve("biner"));
    }

    PostgresTertanam mulai() {
        return mulaiDi(data);
    }

    static PostgresTertanam mulaiDi(Path data) {
        return PostgresTertanam.mulai(data).orElseThrow();
    }

    Process prosesLain(String isi) throws IOException {
        Process p = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PemulihanPostgresTest.ProsesLain.class.getName(),
                        data.toString(),
                        isi)
                .redirectErrorStream(true)
                .start();
        BufferedReader keluaran = new BufferedReader(new InputStreamReader(p.getInputStream(), StandardCharsets.UTF_8));
        String baris = keluaran.readLine();
        while (baris != null && !baris.equals("SIAP")) {
            baris = keluaran.readLine();
        }
        assertThat(baris).isEqualTo("SIAP");
        return p;
    }

    static void matikan(Process p) throws InterruptedException {
        p.destroyForcibly();
        assertThat(p.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    long pidServer() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip());
    }

    static JdbcClient klien(PostgresTertanam pg) {
        SetelanPostgres s = pg.setelan();
        return JdbcClient.create(
                new SumberData(s.alamat(), SetelanPostgres.PENGGUNA, s.sandi(), null, false).langsung());
    }

    static void tulis(PostgresTertanam pg, String isi) {
        klien(pg).sql("CREATE TABLE catatan (isi text)").update();
        klien(pg).sql("INSERT INTO catatan VALUES (?)").param(isi).update();
    }

    static String isi(PostgresTertanam pg) {
        return klien(pg).sql("SELECT isi FROM catatan").query(String.class).single();
    }

    static Optional<String> cobaIsi(PostgresTertanam pg) {
        try {
            return Optional.of(isi(pg));
        } catch (org.springframework.dao.DataAccessException e) {
            return Optional.empty(); // still down
        }
    }

    static boolean bebas(int port) throws IOException {
        try (ServerSocket s = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return s.isBound();
        }
    }
}
