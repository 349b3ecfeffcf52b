package id.teladan.ketahanan;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Teladan as {@code bin/run} starts it, with its embedded PostgreSQL: a process of its own that can be killed. */
final class Aplikasi {
    private static final HttpClient KLIEN = HttpClient.newHttpClient();
    private static final Duration PALING_LAMA = Duration.ofSeconds(120);

    private final String run;
    private final Path data;
    private final int port;
    private final File log;
    private @Nullable Process proses;

    Aplikasi(String run, Path data, int port, File log) {
        this.run = run;
        this.data = data;
        this.port = port;
        this.log = log;
    }

    String alamat() {
        return "http://127.0.0.1:" + port;
    }

    void mulai() throws IOException {
        ProcessBuilder pb = new ProcessBuilder(run, "--port", String.valueOf(port), "--data", data.toString());
        pb.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        proses = pb.start();
    }

    /** Milliseconds until pages are served again; -1 when that does not happen. */
    long siap() throws InterruptedException {
        long awal = System.nanoTime();
        while (System.nanoTime() - awal < PALING_LAMA.toNanos()) {
            if (sehat()) {
                return Duration.ofNanos(System.nanoTime() - awal).toMillis();
            }
            Process p = proses;
            if (p != null && !p.isAlive()) {
                return -1;
            }
            Thread.sleep(50);
        }
        return -1;
    }

    private boolean sehat() throws InterruptedException {
        HttpRequest p = HttpRequest.newBuilder(URI.create(alamat() + "/sehat/readiness"))
                .timeout(Duration.ofSeconds(6))
                .build();
        try {
            return KLIEN.send(p, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        }
    }

    /** kill -9 of the application; {@code bin/run} has become it by exec. */
    void bunuh() throws InterruptedException {
        Process p = proses;
        if (p != null) {
            p.destroyForcibly();
            p.waitFor(10, TimeUnit.SECONDS);
        }
    }

    void hentikan() throws InterruptedException {
        Process p = proses;
        if (p != null) {
            p.destroy();
            p.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow(() -> new IOException("PostgreSQL mati"));
    }

    /** kill -9 of the postmaster, under which its children go too. */
    void bunuhPostmaster() throws IOException {
        postmaster().destroyForcibly();
    }

    /** kill -9 of one of PostgreSQL's processes, upon which it throws all connections out and recovers. */
    void bunuhAnak(int ke) throws IOException {
        List<ProcessHandle> anak = postmaster().children().toList();
        if (!anak.isEmpty()) {
            anak.get(ke % anak.size()).destroyForcibly();
        }
    }

    Connection sambung() throws IOException, SQLException {
        Properties p = new Properties();
        try (var in = Files.newInputStream(data.resolve("pg/teladan.properties"))) {
            p.load(in);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + p.getProperty("port") + "/teladan", "teladan", p.getProperty("sandi"));
    }

    /** The name and password of the demo account whose description has this word. */
    String[] akun(String kata) throws IOException {
        return Files.readAllLines(data.resolve("akun-demo.txt")).stream()
                .map(b -> b.split(";", 3))
                .filter(b -> b[2].contains(kata))
                .findFirst()
                .orElseThrow(() -> new IOException("Tidak ada akun contoh " + kata));
    }
}
