package id.teladan;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the data are: an outside PostgreSQL when {@code teladan.db.url} is set, else the embedded one; then the migrations. */
@Configuration
class BasisData {
    /** The rooms with a schema, in the order in which their migrations may refer to each other. */
    static final List<String> RUANG = List.of(
            "umum",
            "organisasi",
            "periode",
            "akun",
            "perencanaan",
            "pelaksanaan",
            "penilaian",
            "dokumen",
            "notifikasi");

    /** Closed after the pool that uses it, and so after the last request. */
    @Bean(destroyMethod = "close")
    SumberData sumberData(ObjectProvider<SumberAwal> awal, Environment setelan) {
        SumberAwal a = awal.getIfAvailable();
        return a == null ? sumber(setelan) : a.ambil();
    }

    /** Finds or starts the database and brings it to the version of this program. */
    static SumberData sumber(Environment setelan) {
        String url = setelan.getProperty("teladan.db.url", "");
        SumberData sumber = url.isBlank()
                ? SumberData.bawaan(Path.of(setelan.getProperty("teladan.data", "data")), perintah(setelan))
                : SumberData.luar(
                        url,
                        setelan.getProperty("teladan.db.user", ""),
                        setelan.getProperty("teladan.db.password", ""));
        try {
            if (sumber.menumpang()) {
                MigrasiTunggu.sampaiSelesai(sumber.langsung());
            } else {
                migrasi(sumber.langsung());
            }
            return sumber;
        } catch (RuntimeException e) {
            sumber.tutupKarena(e);
            throw e;
        }
    }

    private static boolean perintah(Environment setelan) {
        return !setelan.getProperty("teladan.perintah", "").isBlank();
    }

    @Bean
    @ConfigurationProperties("teladan.db.pool")
    HikariDataSource dataSource(SumberData sumber, Environment setelan) {
        HikariDataSource ds = new HikariDataSource();
        ds.setJdbcUrl(sumber.url());
        ds.setUsername(sumber.pengguna());
        ds.setPassword(sumber.sandi());
        ds.setDataSourceProperties(SumberData.sifat());
        if (!perintah(setelan)) {
            // A page never takes this long; what does is a mistake that must not hold a connection or a lock.
            ds.setConnectionInitSql(
                    "SET statement_timeout = '60s'; SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '5min'");
        }
        return ds;
    }

    static void migrasi(DataSource ds) {
        for (String ruang : RUANG) {
            flyway(ds, ruang).migrate();
        }
    }

    /** Migrations of this program that the database does not have yet. */
    static boolean adaMigrasiTertunda(DataSource ds) {
        return RUANG.stream().anyMatch(ruang -> flyway(ds, ruang).info().pending().length > 0);
    }

    private static Flyway flyway(DataSource ds, String ruang) {
        return Flyway.configure()
                .dataSource(ds)
                .schemas(ruang)
                .defaultSchema(ruang)
                .locations("classpath:db/" + ruang)
                .load();
    }
}
