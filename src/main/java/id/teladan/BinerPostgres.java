package id.teladan;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs that come as a Maven artifact into the data folder, once for each version. */
final class BinerPostgres {
    private BinerPostgres() {}

    /** The folder with {@code bin/postgres}; whoever calls holds the data folder. */
    static Path siapkan(Path data) throws IOException {
        String arsip = arsip(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        URL url = BinerPostgres.class.getResource("/" + arsip);
        if (url == null) {
            throw new TidakDapatMulai("PostgreSQL bawaan untuk mesin ini (" + arsip + ") tidak ada di dalam paket. "
                    + "Pakai PostgreSQL sendiri dengan TELADAN_DB_URL, TELADAN_DB_USER, dan TELADAN_DB_PASSWORD.");
        }
        Path induk = data.resolve("biner");
        Path tujuan = induk.resolve(versi(url));
        if (Files.isDirectory(tujuan)) {
            return tujuan;
        }
        // Only one version is kept, and a half unpacked one never gets the final name.
        hapus(induk);
        Path sementara = Files.createDirectories(induk.resolve("sementara"));
        try (InputStream isi = url.openStream()) {
            bongkar(isi, sementara);
        }
        return Files.move(sementara, tujuan, StandardCopyOption.ATOMIC_MOVE);
    }

    static String arsip(String sistem, String mesin) {
        String os = sistem.toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arsitektur = Set.of("aarch64", "arm64").contains(mesin) ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arsitektur + ".txz";
    }

    private static String versi(URL url) throws IOException {
        URLConnection sambungan = url.openConnection();
        sambungan.setUseCaches(false);
        if (sambungan instanceof JarURLConnection jar) {
            return "postgres-" + Long.toHexString(jar.getJarEntry().getCrc());
        }
        return "postgres-" + Long.toHexString(sambungan.getContentLengthLong());
    }

    private static void bongkar(InputStream isi, Path tujuan) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(isi))) {
            for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                tulis(tar, e, tujuan);
            }
        }
    }

    private static void tulis(TarArchiveInputStream tar, TarArchiveEntry e, Path tujuan) throws IOException {
        Path berkas = tujuan.resolve(e.getName()).normalize();
        if (!berkas.startsWith(tujuan)) {
            throw new IOException("Entry outside of the archive's folder: " + e.getName());
        }
        if (e.isDirectory()) {
            Files.createDirectories(berkas);
            return;
        }
        Files.createDirectories(berkas.resolveSibling("."));
        if (e.isSymbolicLink()) {
            Files.createSymbolicLink(berkas, Path.of(e.getLinkName()));
        } else if (e.isLink()) {
            Files.createLink(berkas, tujuan.resolve(e.getLinkName()));
        } else {
            Files.copy(tar, berkas);
            if ((e.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(berkas, dapatDijalankan());
            }
        }
    }

    private static Set<PosixFilePermission> dapatDijalankan() {
        return EnumSet.complementOf(EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
    }

    /** Deletes a folder with all that is in it; a folder that is not there is fine. */
    static void hapus(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> semua;
        try (Stream<Path> s = Files.walk(folder)) {
            semua = s.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path p : semua) {
            Files.delete(p);
        }
    }
}
