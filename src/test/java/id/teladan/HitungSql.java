package id.teladan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that go to the database, whichever thread sends them; work in the background, which looks every two seconds, apart. */
public final class HitungSql extends DelegatingDataSource {
    private final AtomicInteger jumlah = new AtomicInteger();

    public HitungSql(DataSource asli) {
        super(asli);
    }

    public int selama(Runnable apa) {
        int sebelum = jumlah.get();
        apa.run();
        return jumlah.get() - sebelum;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection asli = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (wakil, metode, isi) -> {
                    if (metode.getName().equals("prepareStatement")
                            && !Thread.currentThread().getName().startsWith("db-scheduler")) {
                        jumlah.incrementAndGet();
                    }
                    try {
                        return metode.invoke(asli, isi);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
