package id.teladan;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the data are: an outside PostgreSQL when {@code teladan.db.url} is set, else the embedded one; then the migrations. */
@Configuration
class BasisData {
    /** The rooms with a schema, in the order in which their migrations may refer to each other. */
    static final List<String> RUANG = List.of("umum", "organisasi", "periode", "akun", "perencanaan", "notifikasi");

    /** Closed after the pool that uses it, and so after the last request. */
    @Bean(destroyMethod = "close")
    SumberData sumberData(
            @Value("${teladan.db.url:}") String url,
            @Value("${teladan.db.user:}") String pengguna,
            @Value("${teladan.db.password:}") String sandi,
            @Value("${teladan.data:data}") String data,
            @Value("${teladan.perintah:}") String perintah) {
        return url.isBlank()
                ? SumberData.bawaan(Path.of(data), !perintah.isBlank())
                : SumberData.luar(url, pengguna, sandi);
    }

    @Bean
    @ConfigurationProperties("teladan.db.pool")
    HikariDataSource dataSource(SumberData sumber, @Value("${teladan.perintah:}") String perintah) {
        DataSource langsung = sumber.langsung();
        if (sumber.menumpang()) {
            MigrasiTunggu.sampaiSelesai(langsung);
        } else {
            migrasi(langsung);
        }
        HikariDataSource ds = new HikariDataSource();
        ds.setJdbcUrl(sumber.url());
        ds.setUsername(sumber.pengguna());
        ds.setPassword(sumber.sandi());
        ds.setDataSourceProperties(SumberData.sifat());
        if (perintah.isBlank()) {
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
