package id.teladan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;

/**
 * A demo account as it is told at the terminal. Its password is drawn once for each data folder and kept there, so that a demo on a
 * reachable machine does not have a password that everybody can read in the sources.
 */
record AkunDemo(String nama, String sandi, String peran) {
    private static final SecureRandom ACAK = new SecureRandom();
    private static final List<String> BENDA = List.of(
            "awan", "bukit", "danau", "gunung", "hutan", "kebun", "kolam", "ladang", "laut", "lembah", "mawar", "ombak",
            "padi", "pantai", "perahu", "pohon", "pulau", "rumah", "sawah", "sungai", "taman", "teluk", "tepian",
            "warung");
    private static final List<String> SIFAT = List.of(
            "baru", "besar", "biru", "cerah", "damai", "elok", "gembira", "harum", "hijau", "indah", "jernih", "kuning",
            "lapang", "lembut", "merdu", "putih", "ramah", "rapi", "rindang", "sejuk", "subur", "teduh", "tenang",
            "terang");

    static String sandiBaru() {
        return BENDA.get(ACAK.nextInt(BENDA.size())) + "-" + SIFAT.get(ACAK.nextInt(SIFAT.size())) + "-"
                + ACAK.nextInt(1000, 10_000);
    }

    String baris() {
        return "akun: " + nama + "  kata sandi: " + sandi + "  peran: " + peran;
    }

    static void simpan(Path data, List<AkunDemo> akun) throws IOException {
        Path berkas = berkas(data);
        Files.deleteIfExists(berkas);
        Files.createFile(berkas, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                berkas,
                akun.stream().map(a -> a.nama + ";" + a.sandi + ";" + a.peran).toList());
    }

    /** Empty when the data folder has no demo. */
    static List<AkunDemo> baca(Path data) throws IOException {
        if (!Files.exists(berkas(data))) {
            return List.of();
        }
        return Files.readAllLines(berkas(data)).stream()
                .map(b -> b.split(";", 3))
                .map(k -> new AkunDemo(k[0], k[1], k[2]))
                .toList();
    }

    private static Path berkas(Path data) {
        return data.resolve("akun-demo.txt");
    }
}
