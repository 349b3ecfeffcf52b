package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database with real starts and stops. */
class PostgresTertanamTest extends UjiTertanam {
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
}
