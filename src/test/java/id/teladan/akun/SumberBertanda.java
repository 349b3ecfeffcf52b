package id.teladan.akun;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** While someone looks, each connection says whether it was taken by a thread that works in the background. */
final class SumberBertanda extends DelegatingDataSource {
    volatile boolean menandai;

    SumberBertanda(DataSource asli) {
        super(asli);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection c = super.getConnection();
        if (menandai) {
            boolean latar = Thread.currentThread().getName().startsWith("db-scheduler");
            try (Statement s = c.createStatement()) {
                s.execute("SET uji.latar = '" + latar + "'");
            }
        }
        return c;
    }
}
