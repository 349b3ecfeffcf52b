package id.teladan;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The database on its way: it starts beside the reading of the program's own settings, which takes as long. */
final class SumberAwal {
    private static final Logger LOG = LoggerFactory.getLogger(SumberAwal.class);

    private final CompletableFuture<SumberData> sumber;
    private volatile boolean diambil;

    private SumberAwal(CompletableFuture<SumberData> sumber) {
        this.sumber = sumber;
    }

    /** Hands the database over to who closes it from then on; throws why it did not start. */
    SumberData ambil() {
        try {
            SumberData s = sumber.join();
            diambil = true;
            return s;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : e;
        }
    }

    /** When the program failed before anybody took the database: nothing of it may outlive this process. */
    private void tutup() {
        if (diambil) {
            return;
        }
        try {
            sumber.join().close();
        } catch (CompletionException e) {
            LOG.debug("Basis data tidak sempat mulai", e); // the program tells its own reason for ending
        } catch (IOException e) {
            LOG.error("Basis data tidak berhenti dengan rapi", e);
        }
    }

    /** Begins as soon as it is known where the data are. */
    static final class Mulai implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext k) {
            if (k.getBeanFactory() instanceof DefaultListableBeanFactory pabrik) {
                SumberAwal awal = new SumberAwal(CompletableFuture.supplyAsync(
                        () -> BasisData.sumber(k.getEnvironment()),
                        kerja -> Thread.ofPlatform().name("basis-data").start(kerja)));
                pabrik.registerSingleton("sumberAwal", awal);
                pabrik.registerDisposableBean("sumberAwal", awal::tutup);
            }
        }
    }
}
