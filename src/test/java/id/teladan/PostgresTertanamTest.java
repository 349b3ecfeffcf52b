package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database with real starts, stops and kills. */
class PostgresTertanamTest {
    @TempDir
    static Path bersama;

    @TempDir
    Path data;

    /** Unpacking takes longer than all the rest: once for all tests. */
    @BeforeEach
    void pakaiBinerBersama() throws IOException {
        BinerPostgres.siapkan(bersama);
        Files.createSymbolicLink(data.resolve("biner"), bersama.resolve("biner"));
    }

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
    void baris_yang_ditulis_masih_ada_setelah_berhenti_dan_mulai_lagi() throws IOException {
        int port;
        try (PostgresTertanam pg = mulai()) {
            port = pg.setelan().port();
            tulis(pg, "satu");
        }
        assertThat(bebas(port)).isTrue();
        try (PostgresTertanam pg = mulai()) {
            assertThat(pg.setelan().port()).isEqualTo(port);
            assertThat(isi(pg)).isEqualTo("satu");
        }
    }

    @Test
    void setelannya_menjaga_yang_ditulis_dan_hanya_dapat_dicapai_dari_mesin_ini() throws IOException {
        try (PostgresTertanam pg = mulai()) {
            JdbcClient db = klien(pg);
            Map<String, String> setelan = new TreeMap<>();
            for (String nama : new String[] {
                "fsync",
                "synchronous_commit",
                "full_page_writes",
                "data_checksums",
                "listen_addresses",
                "TimeZone",
                "server_encoding",
                "password_encryption"
            }) {
                setelan.put(nama, db.sql("SHOW " + nama).query(String.class).single());
            }
            assertThat(setelan)
                    .containsEntry("fsync", "on")
                    .containsEntry("synchronous_commit", "on")
                    .containsEntry("full_page_writes", "on")
                    .containsEntry("data_checksums", "on")
                    .containsEntry("listen_addresses", "127.0.0.1")
                    .containsEntry("TimeZone", "UTC")
                    .containsEntry("server_encoding", "UTF8")
                    .containsEntry("password_encryption", "scram-sha-256");
            assertThat(db.sql(
                                    "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'teladan'")
                            .query(String.class)
                            .single())
                    .isEqualTo("i id-ID");
        }
    }

    @Test
    void tanpa_kata_sandi_yang_benar_tidak_ada_yang_masuk_dan_akunnya_bukan_superuser() throws IOException {
        try (PostgresTertanam pg = mulai()) {
            assertThatThrownBy(() -> DriverManager.getConnection(pg.setelan().alamat(), "teladan", "salah"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
            String basisPostgres = pg.setelan().alamat().replaceAll("teladan$", "postgres");
            assertThatThrownBy(() -> DriverManager.getConnection(basisPostgres, "postgres", ""))
                    .isInstanceOf(SQLException.class);
            assertThat(klien(pg)
                            .sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("pg/teladan.properties"))))
                .isEqualTo("rw-------");
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

    @Test
    void port_yang_dipakai_program_lain_diganti() throws IOException {
        int port;
        try (PostgresTertanam pg = mulai()) {
            port = pg.setelan().port();
            tulis(pg, "lima");
        }
        try (ServerSocket lain = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
                PostgresTertanam pg = mulai()) {
            assertThat(lain.isBound()).isTrue();
            assertThat(pg.setelan().port()).isNotEqualTo(port);
            assertThat(isi(pg)).isEqualTo("lima");
        }
    }

    @Test
    void nomor_proses_lama_yang_kini_milik_program_lain_tidak_menghalangi() throws IOException {
        mulai().close();
        Files.writeString(
                data.resolve("pg/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("pg") + "\n1700000000\n5432\n\n127.0.0.1\n\n");
        try (PostgresTertanam pg = mulai()) {
            tulis(pg, "enam");
            assertThat(isi(pg)).isEqualTo("enam");
        }
    }

    @Test
    void data_dari_versi_mayor_lain_ditolak_dengan_petunjuk_dan_tidak_diubah() throws IOException {
        mulai().close();
        Files.writeString(data.resolve("pg/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> PostgresTertanam.mulai(data))
                .isInstanceOf(TidakDapatMulai.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("Data tidak diubah");
        Files.writeString(data.resolve("pg/PG_VERSION"), "18\n");
        mulai().close();
    }

    private PostgresTertanam mulai() {
        return mulaiDi(data);
    }

    private static PostgresTertanam mulaiDi(Path data) {
        return PostgresTertanam.mulai(data).orElseThrow();
    }

    private Process prosesLain(String isi) throws IOException {
        Process p = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProsesLain.class.getName(),
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

    private static void matikan(Process p) throws InterruptedException {
        p.destroyForcibly();
        assertThat(p.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private long pidServer() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip());
    }

    private static JdbcClient klien(PostgresTertanam pg) {
        SetelanPostgres s = pg.setelan();
        return JdbcClient.create(
                new SumberData(s.alamat(), SetelanPostgres.PENGGUNA, s.sandi(), null, false).langsung());
    }

    private static void tulis(PostgresTertanam pg, String isi) {
        klien(pg).sql("CREATE TABLE catatan (isi text)").update();
        klien(pg).sql("INSERT INTO catatan VALUES (?)").param(isi).update();
    }

    private static String isi(PostgresTertanam pg) {
        return klien(pg).sql("SELECT isi FROM catatan").query(String.class).single();
    }

    private static Optional<String> cobaIsi(PostgresTertanam pg) {
        try {
            return Optional.of(isi(pg));
        } catch (org.springframework.dao.DataAccessException e) {
            return Optional.empty(); // still down
        }
    }

    private static boolean bebas(int port) throws IOException {
        try (ServerSocket s = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return s.isBound();
        }
    }
}
