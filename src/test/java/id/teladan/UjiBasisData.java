package id.teladan;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * One real PostgreSQL for the test JVM; each caller gets a database of its own, copied from a migrated template. Its settings favour
 * speed over durability: nothing here outlives the test run.
 */
public final class UjiBasisData {
    private static final AtomicInteger NOMOR = new AtomicInteger();
    private static final EmbeddedPostgres PG = mulai();

    private UjiBasisData() {}

    private static EmbeddedPostgres mulai() {
        try {
            EmbeddedPostgres pg = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "400")
                    .start();
            perintah(pg, "CREATE DATABASE contoh");
            BasisData.migrasi(pg.getDatabase("postgres", "contoh"));
            return pg;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void perintah(EmbeddedPostgres pg, String sql) {
        try (var c = pg.getPostgresDatabase().getConnection();
                var s = c.createStatement()) {
            s.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** JDBC address of a new database with all migrations. */
    public static String alamatBaru() {
        String nama = "uji" + NOMOR.incrementAndGet();
        perintah(PG, "CREATE DATABASE " + nama + " TEMPLATE contoh");
        return PG.getJdbcUrl("postgres", nama);
    }

    /** A new database with all migrations, through a small pool. */
    public static DataSource baru() {
        HikariDataSource ds = new HikariDataSource();
        ds.setJdbcUrl(alamatBaru());
        ds.setMaximumPoolSize(4);
        // Many tests leave their pool behind; it must not hold connections that others need.
        ds.setMinimumIdle(0);
        ds.setIdleTimeout(10_000);
        return ds;
    }
}
