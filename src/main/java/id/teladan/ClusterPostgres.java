package id.teladan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the files of the embedded database, complete with its only account, before it ever listens. */
final class ClusterPostgres {
    private static final Pattern MAYOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    /** The superuser has no password and so cannot sign in; Teladan's account owns its database and nothing else. */
    private static final String HBA =
            "host " + SetelanPostgres.PENGGUNA + " " + SetelanPostgres.PENGGUNA + " 127.0.0.1/32 scram-sha-256\n";

    private ClusterPostgres() {}

    /** Makes the cluster if there is none; it gets its name only when it is complete. */
    static void siapkan(Path biner, Path cluster) throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            if (!SetelanPostgres.ada(cluster)) {
                throw new TidakDapatMulai("Berkas " + cluster.resolve("teladan.properties")
                        + " hilang: pulihkan dari cadangan yang sama dengan folder pg.");
            }
            return;
        }
        Path baru = cluster.resolveSibling("pg.baru");
        BinerPostgres.hapus(baru);
        Files.createDirectories(baru);
        PerintahPostgres perintah = PerintahPostgres.untuk(biner, baru);
        perlu(perintah.jalankan(
                "initdb",
                "-D",
                baru.toString(),
                "-U",
                "postgres",
                "-A",
                "reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=id-ID",
                "--data-checksums",
                "--no-instructions"));
        SetelanPostgres setelan = SetelanPostgres.baru();
        akun(perintah, baru, setelan);
        Files.writeString(baru.resolve("pg_hba.conf"), HBA);
        setelan.simpan(baru);
        Files.move(baru, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void akun(PerintahPostgres perintah, Path cluster, SetelanPostgres setelan) throws IOException {
        String sql = "CREATE ROLE " + SetelanPostgres.PENGGUNA + " LOGIN PASSWORD '" + setelan.sandi() + "';\n"
                + "CREATE DATABASE " + SetelanPostgres.PENGGUNA + " OWNER " + SetelanPostgres.PENGGUNA + ";\n";
        var hasil = perintah.denganMasukan(
                sql,
                "postgres",
                "--single",
                "-D",
                cluster.toString(),
                "-c",
                "log_min_error_statement=panic",
                "postgres");
        perlu(hasil);
        if (hasil.keluaran().contains("ERROR:")) {
            throw new TidakDapatMulai("Basis data bawaan tidak dapat dibuat: " + hasil.keluaran());
        }
    }

    private static void perlu(PerintahPostgres.Hasil hasil) {
        if (hasil.gagal()) {
            throw new TidakDapatMulai("Basis data bawaan tidak dapat dibuat: " + hasil.keluaran());
        }
    }

    /** Files of another major version cannot be read: said before anything is touched. */
    static void periksaVersi(PerintahPostgres perintah, Path cluster) throws IOException {
        String data = Files.readString(cluster.resolve("PG_VERSION")).strip();
        Matcher m = MAYOR.matcher(perintah.jalankan("postgres", "--version").keluaran());
        String program = m.find() ? m.group(1) : "?";
        if (!program.equals(data)) {
            throw new TidakDapatMulai("Data di " + cluster + " dibuat dengan PostgreSQL " + data
                    + ", sedangkan Teladan ini membawa PostgreSQL " + program
                    + ". Data tidak diubah. Pakai Teladan versi lama, buat cadangan dengan pg_dump, lalu pulihkan "
                    + "ke folder data baru; caranya ada di docs/operasi.md bagian Naik versi.");
        }
    }

    /**
     * What must hold whatever postgresql.conf says. Its log keeps a week, without the details of errors, in which personal data may
     * stand.
     */
    static String opsi(int port) {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "timezone=UTC",
                "log_timezone=UTC",
                "logging_collector=on",
                "log_directory=log",
                "log_filename=postgres-%a.log",
                "log_rotation_age=1d",
                "log_truncate_on_rotation=on",
                "log_checkpoints=off",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic");
    }
}
