package id.teladan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An address to connect to, and the embedded server behind it if this process started one.
 *
 * @param menumpang this is a command that uses the embedded server of a Teladan that already runs
 */
record SumberData(
        String url, String pengguna, String sandi, @Nullable PostgresTertanam tertanam, boolean menumpang)
        implements AutoCloseable {

    static SumberData luar(String url, String pengguna, String sandi) {
        return new SumberData(url, pengguna, sandi, null, false);
    }

    /** @param perintah a command may use the database of a running Teladan; a second Teladan may not */
    static SumberData bawaan(Path data, boolean perintah) {
        Optional<PostgresTertanam> pg = PostgresTertanam.mulai(data);
        if (pg.isPresent()) {
            return dari(pg.get().setelan(), pg.get());
        }
        if (!perintah) {
            throw new TidakDapatMulai("Folder data " + data.toAbsolutePath().normalize()
                    + " sedang dipakai Teladan lain (proses " + GembokData.pemegang(data)
                    + "). Hentikan dulu yang itu, atau pilih folder lain dengan --data.");
        }
        return dari(setelanYangBerjalan(data), null);
    }

    private static SetelanPostgres setelanYangBerjalan(Path data) {
        Path cluster = PostgresTertanam.cluster(data);
        if (!SetelanPostgres.ada(cluster)) {
            throw new TidakDapatMulai("Teladan yang memakai folder data " + data + " belum selesai menyiapkan basis "
                    + "datanya. Tunggu sampai alamatnya tampil, lalu ulangi perintah ini.");
        }
        try {
            return SetelanPostgres.baca(cluster);
        } catch (IOException e) {
            throw new UncheckedIOException("Setelan basis data bawaan di " + cluster + " tidak terbaca", e);
        }
    }

    private static SumberData dari(SetelanPostgres s, @Nullable PostgresTertanam pg) {
        return new SumberData(s.alamat(), SetelanPostgres.PENGGUNA, s.sandi(), pg, pg == null);
    }

    boolean luar() {
        return tertanam == null && !menumpang;
    }

    /** Connections without pool and time limits, for migrations. */
    DataSource langsung() {
        DriverManagerDataSource ds = new DriverManagerDataSource(url, pengguna, sandi);
        ds.setConnectionProperties(sifat());
        return ds;
    }

    /** The server's details of an error repeat the values of the row: they are kept out of the logs. */
    static Properties sifat() {
        Properties p = new Properties();
        p.setProperty("ApplicationName", "teladan");
        p.setProperty("logServerErrorDetail", "false");
        p.setProperty("tcpKeepAlive", "true");
        p.setProperty("connectTimeout", "5");
        return p;
    }

    @Override
    public void close() throws IOException {
        if (tertanam != null) {
            tertanam.close();
        }
    }

    /** Closes what was started for nothing; what goes wrong with that is told beside the reason. */
    void tutupKarena(RuntimeException sebab) {
        try {
            close();
        } catch (IOException e) {
            sebab.addSuppressed(e);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }
}
