package id.teladan.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.teladan.HanyaProduk;
import id.teladan.Teladan;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Teladan inside this JVM, with a recorder between it and its pool. */
final class Aplikasi implements AutoCloseable {
    private final ConfigurableApplicationContext konteks;
    private final PerekamSql perekam;

    private Aplikasi(ConfigurableApplicationContext konteks, PerekamSql perekam) {
        this.konteks = konteks;
        this.perekam = perekam;
    }

    /** @param pilihan as on the command line: {@code --teladan.data=...} or {@code --teladan.db.url=...} */
    static Aplikasi mulai(String... pilihan) {
        PerekamSql[] perekam = new PerekamSql[1];
        SpringApplication aplikasi = new SpringApplication(Teladan.class);
        aplikasi.addInitializers(
                new HanyaProduk(),
                k -> k.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String nama) {
                        if (bean instanceof HikariDataSource ds) {
                            perekam[0] = new PerekamSql(ds);
                            return perekam[0];
                        }
                        return bean;
                    }
                }));
        String[] semua = new String[pilihan.length + 3];
        System.arraycopy(pilihan, 0, semua, 0, pilihan.length);
        semua[pilihan.length] = "--server.address=127.0.0.1";
        semua[pilihan.length + 1] = "--teladan.demo=false";
        semua[pilihan.length + 2] = "--logging.level.root=warn";
        return new Aplikasi(aplikasi.run(semua), Objects.requireNonNull(perekam[0]));
    }

    <T> T bean(Class<T> jenis) {
        return konteks.getBean(jenis);
    }

    BeanFactory pabrik() {
        return konteks;
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    PerekamSql perekam() {
        return perekam;
    }

    int porta() {
        return Integer.parseInt(Objects.requireNonNull(konteks.getEnvironment().getProperty("local.server.port")));
    }

    /** A connection beside the pool, without its limits of time. */
    Connection sambungan() throws SQLException {
        DataSource ds = perekam.getTargetDataSource();
        HikariDataSource h = (HikariDataSource) Objects.requireNonNull(ds);
        return h.getUsername() == null || h.getUsername().isEmpty()
                ? DriverManager.getConnection(h.getJdbcUrl())
                : DriverManager.getConnection(h.getJdbcUrl(), h.getUsername(), h.getPassword());
    }

    @Override
    public void close() {
        konteks.close();
    }
}
