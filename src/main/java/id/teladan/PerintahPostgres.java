package id.teladan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the programs of PostgreSQL, which refuse to run as root. As root they run in a user namespace where root has no rights; where the
 * kernel forbids that, or the data belong to another user, as the owner of the data.
 */
final class PerintahPostgres {
    private static final String NOBODY = "65534";
    private final Path biner;
    private final List<String> awalan;

    private PerintahPostgres(Path biner, List<String> awalan) {
        this.biner = biner;
        this.awalan = awalan;
    }

    record Hasil(int kode, String keluaran) {
        boolean gagal() {
            return kode != 0;
        }
    }

    /** @param cluster the folder of the database, which exists */
    static PerintahPostgres untuk(Path biner, Path cluster) throws IOException {
        return new PerintahPostgres(biner, root() ? awalanRoot(cluster) : List.of());
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> awalanRoot(Path cluster) throws IOException {
        String pemilik = Files.getAttribute(cluster, "unix:uid").toString();
        if (!pemilik.equals("0")) {
            return sebagai(pemilik, Files.getAttribute(cluster, "unix:gid").toString());
        }
        if (berhasil("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (!berhasil("chown", "-R", NOBODY + ":" + NOBODY, cluster.toString())
                || !berhasil(Stream.concat(sebagai(NOBODY, NOBODY).stream(), Stream.of("ls", cluster.toString()))
                        .toArray(String[]::new))) {
            throw new TidakDapatMulai("PostgreSQL bawaan tidak dapat berjalan sebagai root di mesin ini. "
                    + "Jalankan Teladan sebagai pengguna biasa, atau pakai PostgreSQL sendiri dengan TELADAN_DB_URL.");
        }
        return sebagai(NOBODY, NOBODY);
    }

    private static List<String> sebagai(String uid, String gid) {
        return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
    }

    private static boolean berhasil(String... perintah) {
        try {
            return !jalankan(List.of(perintah), "").gagal();
        } catch (IOException e) {
            return false; // the program is not installed
        }
    }

    Hasil jalankan(String program, String... argumen) throws IOException {
        return denganMasukan("", program, argumen);
    }

    Hasil denganMasukan(String masukan, String program, String... argumen) throws IOException {
        List<String> perintah = new ArrayList<>(awalan);
        perintah.add(biner.resolve("bin").resolve(program).toString());
        perintah.addAll(List.of(argumen));
        return jalankan(perintah, masukan);
    }

    private static Hasil jalankan(List<String> perintah, String masukan) throws IOException {
        ProcessBuilder pb = new ProcessBuilder(perintah).redirectErrorStream(true);
        pb.environment().keySet().removeIf(k -> k.startsWith("PG"));
        pb.environment().put("LC_ALL", "C");
        Process p = pb.start();
        try (var tulis = p.getOutputStream()) {
            tulis.write(masukan.getBytes(StandardCharsets.UTF_8));
        }
        String keluaran = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Hasil(p.waitFor(), keluaran.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + perintah.getFirst(), e);
        }
    }
}
