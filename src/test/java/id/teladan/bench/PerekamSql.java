package id.teladan.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what the application says to the database: statements with their parameters, and where transactions begin and end. */
final class PerekamSql extends DelegatingDataSource {
    private @Nullable List<Perintah> rekaman;

    PerekamSql(DataSource asli) {
        super(asli);
    }

    /** One statement with its question marks; BEGIN, BEGIN READ ONLY and COMMIT have no parameters. */
    record Perintah(String sql, List<@Nullable Object> parameter) {}

    /** What the threads that serve pages say while {@code apa} runs. */
    List<Perintah> selama(Runnable apa) {
        List<Perintah> hasil = new ArrayList<>();
        synchronized (this) {
            rekaman = hasil;
        }
        try {
            apa.run();
        } finally {
            synchronized (this) {
                rekaman = null;
            }
        }
        return hasil;
    }

    private synchronized void catat(String sql, List<@Nullable Object> parameter) {
        // Work in the background has threads of its own.
        if (rekaman != null && Thread.currentThread().getName().startsWith("http-")) {
            rekaman.add(new Perintah(sql.strip(), parameter));
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection asli = super.getConnection();
        boolean[] hanyaBaca = {false};
        return wakil(Connection.class, (p, metode, isi) -> {
            Object hasil = panggil(asli, metode, isi);
            switch (metode.getName()) {
                case "setReadOnly" -> hanyaBaca[0] = (boolean) isi[0];
                case "setAutoCommit" -> {
                    if (!(boolean) isi[0]) {
                        catat(hanyaBaca[0] ? "BEGIN READ ONLY" : "BEGIN", List.of());
                    }
                }
                case "commit" -> catat("COMMIT", List.of());
                case "rollback" -> catat("ROLLBACK", List.of());
                case "prepareStatement" -> {
                    return pernyataan((String) isi[0], (PreparedStatement) hasil);
                }
                default -> {}
            }
            return hasil;
        });
    }

    private PreparedStatement pernyataan(String sql, PreparedStatement asli) {
        TreeMap<Integer, Object> nilai = new TreeMap<>();
        return wakil(PreparedStatement.class, (p, metode, isi) -> {
            String nama = metode.getName();
            if (nama.equals("setNull")) {
                nilai.put((Integer) isi[0], "\0");
            } else if (nama.startsWith("set") && isi != null && isi.length >= 2 && isi[0] instanceof Integer ke) {
                nilai.put(ke, isi[1] == null ? "\0" : isi[1]);
            } else if (nama.startsWith("execute")) {
                List<@Nullable Object> semua = new ArrayList<>();
                nilai.values().forEach(x -> semua.add(x.equals("\0") ? null : x));
                catat(sql, semua);
            }
            return panggil(asli, metode, isi);
        });
    }

    private static <T> T wakil(Class<T> jenis, InvocationHandler penerima) {
        return jenis.cast(Proxy.newProxyInstance(PerekamSql.class.getClassLoader(), new Class<?>[] {jenis}, penerima));
    }

    private static Object panggil(Object asli, java.lang.reflect.Method metode, Object[] isi) throws Throwable {
        try {
            return metode.invoke(asli, isi);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
