package id.teladan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Port and password of the embedded database, kept beside its files and readable by their owner only. */
record SetelanPostgres(int port, String sandi) {
    static final String PENGGUNA = "teladan";
    private static final SecureRandom ACAK = new SecureRandom();

    static SetelanPostgres baru() {
        byte[] b = new byte[24];
        ACAK.nextBytes(b);
        return new SetelanPostgres(portBebas(), HexFormat.of().formatHex(b));
    }

    static SetelanPostgres baca(Path cluster) throws IOException {
        Properties p = new Properties();
        try (InputStream in = Files.newInputStream(berkas(cluster))) {
            p.load(in);
        }
        return new SetelanPostgres(Integer.parseInt(p.getProperty("port")), p.getProperty("sandi"));
    }

    static boolean ada(Path cluster) {
        return Files.exists(berkas(cluster));
    }

    /** Whole or not at all, also when the machine loses power. */
    void simpan(Path cluster) throws IOException {
        Properties p = new Properties();
        p.setProperty("port", Integer.toString(port));
        p.setProperty("sandi", sandi);
        Path sementara = berkas(cluster).resolveSibling("teladan.properties.baru");
        Files.deleteIfExists(sementara);
        Files.createFile(sementara, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(sementara)) {
            p.store(out, null);
        }
        Files.move(sementara, berkas(cluster), StandardCopyOption.ATOMIC_MOVE);
    }

    String alamat() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + PENGGUNA;
    }

    SetelanPostgres denganPortBebas() {
        return new SetelanPostgres(portBebas(), sandi);
    }

    boolean portTerpakai() {
        return !bebas(port);
    }

    /** Below the ports that systems hand out to outgoing connections, so that it is still free at the next start. */
    private static int portBebas() {
        for (int i = 0; i < 200; i++) {
            int calon = ACAK.nextInt(20_000, 32_000);
            if (bebas(calon)) {
                return calon;
            }
        }
        throw new TidakDapatMulai("Tidak ada port yang bebas di 127.0.0.1 untuk basis data bawaan.");
    }

    private static boolean bebas(int port) {
        try (ServerSocket s = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return s.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static Path berkas(Path cluster) {
        return cluster.resolve("teladan.properties");
    }
}
