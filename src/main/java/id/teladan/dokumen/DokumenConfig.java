package id.teladan.dokumen;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The address in documents, who draws, and how many may draw at once. */
@Configuration(proxyBeanMethods = false)
class DokumenConfig {
    private static final Logger LOG = LoggerFactory.getLogger(DokumenConfig.class);
    private static final int GAGAL_TERBANYAK = 10;

    @Bean
    AlamatTeladan alamatTeladan(Environment setelan) {
        String alamat = setelan.getProperty("teladan.alamat", "");
        if (alamat.isBlank() && !setelan.getProperty("teladan.db.url", "").isBlank()) {
            LOG.warn("teladan.alamat belum disetel: kode QR pada dokumen menunjuk ke mesin ini saja");
        }
        return AlamatTeladan.dari(alamat, AlamatTeladan.mesinIni(setelan.getProperty("server.port", "")));
    }

    /** Half of the cores draw for people who wait; the other half serves pages. */
    @Bean
    PembuatDokumen.Pelengkap pelengkapDokumen(AlamatTeladan alamat, SchedulerClient pekerjaan) {
        int serentak = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new PembuatDokumen.Pelengkap(alamat, pekerjaan, new Semaphore(serentak));
    }

    @Bean
    ArsipController.Kemampuan kemampuanDokumen(Environment setelan) {
        return new ArsipController.Kemampuan(
                !setelan.getProperty("teladan.bsre.versi", "").isBlank());
    }

    @Bean
    PembatasVerifikasi pembatasVerifikasi(InstantSource jam) {
        return new PembatasVerifikasi(jam);
    }

    @Bean
    Task<Void> pekerjaanCetakDokumen(PembuatDokumen pembuat, InstantSource jam) {
        return Tasks.oneTime(PembuatDokumen.PEKERJAAN)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        GAGAL_TERBANYAK, new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5))))
                .execute((pekerjaan, konteks) -> {
                    try {
                        pembuat.dariAntrean(pekerjaan.getId(), jam.instant());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
