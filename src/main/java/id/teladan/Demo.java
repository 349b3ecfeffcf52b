package id.teladan;

import id.teladan.organisasi.Organisasi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty embedded database with invented people, before the first page is served and all in one transaction. An outside
 * database is never touched.
 */
@Component
class Demo implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Organisasi organisasi;
    private final IsiDemo isi;
    private final SumberData sumber;
    private final TransactionTemplate transaksi;
    private final Environment lingkungan;
    private List<AkunDemo> akun = List.of();

    Demo(
            Organisasi organisasi,
            IsiDemo isi,
            SumberData sumber,
            PlatformTransactionManager transaksi,
            Environment lingkungan) {
        this.organisasi = organisasi;
        this.isi = isi;
        this.sumber = sumber;
        this.transaksi = new TransactionTemplate(transaksi);
        this.lingkungan = lingkungan;
    }

    /** The accounts to tell at the terminal; none when this is no demo. */
    List<AkunDemo> akun() {
        return akun;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (sumber.tertanam() == null
                || !lingkungan.getProperty("teladan.perintah", "").isBlank()) {
            return;
        }
        Path data = Path.of(lingkungan.getProperty("teladan.data", "data"));
        try {
            if (!organisasi.semuaDinas().isEmpty()) {
                akun = AkunDemo.baca(data);
            } else if (lingkungan.getProperty("teladan.demo", Boolean.class, true)) {
                long mulai = System.nanoTime();
                akun = transaksi.execute(status -> muat(data));
                LOG.info("Data contoh dimuat dalam {} ms", (System.nanoTime() - mulai) / 1_000_000);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Akun contoh di " + data + " tidak terbaca", e);
        }
    }

    private List<AkunDemo> muat(Path data) {
        try {
            List<AkunDemo> baru = isi.muat();
            AkunDemo.simpan(data, baru);
            return baru;
        } catch (IOException e) {
            throw new UncheckedIOException("Akun contoh tidak dapat disimpan di " + data, e);
        }
    }
}
