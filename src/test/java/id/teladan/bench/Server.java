package id.teladan.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Teladan as bin/run starts it, in a process of its own on loopback, with its embedded PostgreSQL. */
final class Server implements AutoCloseable {
    private final Process proses;
    private final Path data;
    final int porta;
    final double detikMulai;

    private Server(Process proses, Path data, int porta, double detikMulai) {
        this.proses = proses;
        this.data = data;
        this.porta = porta;
        this.detikMulai = detikMulai;
    }

    static Server mulai(Path data, int porta) throws IOException, InterruptedException {
        ProcessBuilder b = new ProcessBuilder(
                System.getProperty("bench.program", "bin/run"), "--port", "" + porta, "--data", data.toString());
        b.environment().merge("TELADAN_JAVA_OPTS", "-Dserver.address=127.0.0.1", (x, y) -> x + " " + y);
        b.redirectErrorStream(true).redirectOutput(new File("target/bench/server.log"));
        long mulai = System.nanoTime();
        Process p = b.start();
        while (!menjawab(porta)) {
            if (!p.isAlive()) {
                throw new IOException("bin/run berhenti; lihat target/bench/server.log");
            }
            Thread.sleep(10);
        }
        return new Server(p, data, porta, (System.nanoTime() - mulai) / 1e9);
    }

    private static boolean menjawab(int porta) {
        try {
            HttpURLConnection k = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + porta + "/masuk").toURL().openConnection();
            try (InputStream in = k.getInputStream()) {
                in.readAllBytes();
            }
            return k.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    boolean hidup() {
        return proses.isAlive();
    }

    Proses jvm() {
        return new Proses(proses.pid());
    }

    Proses postgres() throws IOException {
        return new Proses(Long.parseLong(
                Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip()));
    }

    Properties setelan() throws IOException {
        Properties p = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("pg/teladan.properties"))) {
            p.load(in);
        }
        return p;
    }

    Connection sambungan() throws IOException, SQLException {
        Properties p = setelan();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + p.getProperty("port") + "/teladan", "teladan", p.getProperty("sandi"));
    }

    @Override
    public void close() throws IOException {
        proses.destroy();
        try {
            if (!proses.waitFor(60, TimeUnit.SECONDS)) {
                proses.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
