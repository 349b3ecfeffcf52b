package id.teladan;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the data are: an outside PostgreSQL when {@code teladan.db.url} is set, else the embedded one; then the migrations. */
@Configuration
class BasisData {
    /** The rooms with a schema, in the order in which their migrations may refer to each other. */
    static final List<String> RUANG = List.of("umum", "organisasi", "periode", "akun", "perencanaan");

    @Bean
    @ConfigurationProperties("teladan.db.pool")
    HikariDataSource dataSource(
            @org.springframework.beans.factory.annotation.Value("${teladan.db.url}") String url,
            @org.springframework.beans.factory.annotation.Value("${teladan.db.user}") String user,
            @org.springframework.beans.factory.annotation.Value("${teladan.db.password}") String password) {
        HikariDataSource ds = new HikariDataSource();
        ds.setJdbcUrl(url);
        ds.setUsername(user);
        ds.setPassword(password);
        migrasi(ds);
        return ds;
    }

    static void migrasi(DataSource ds) {
        for (String ruang : RUANG) {
            Flyway.configure()
                    .dataSource(ds)
                    .schemas(ruang)
                    .defaultSchema(ruang)
                    .locations("classpath:db/" + ruang)
                    .load()
                    .migrate();
        }
    }
}
