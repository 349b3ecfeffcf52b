package id.teladan.dokumen.kumpulan;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.teladan.dokumen.Dokumen;
import id.teladan.dokumen.PembuatDokumen;
import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.Zona;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The background work of collections: what is left when the server stops is taken up again; old ones go at night. */
@Configuration(proxyBeanMethods = false)
class KumpulanConfig {
    @Bean
    PelaksanaKumpulan pelaksanaKumpulan(
            KumpulanRepository kumpulan, Dokumen dokumen, PembuatDokumen pembuat, ArsipBerkas arsip) {
        return new PelaksanaKumpulan(kumpulan, dokumen, pembuat, arsip);
    }

    @Bean
    Task<Void> pekerjaanKumpulan(PelaksanaKumpulan pelaksana, InstantSource jam) {
        return Tasks.custom(Kumpulan.PEKERJAAN)
                .onFailure(new OnFailureRetryLater<>(PelaksanaKumpulan.LAGI))
                .onDeadExecutionRevive()
                .execute((pekerjaan, konteks) -> {
                    String[] k = pekerjaan.getId().split("/", 2);
                    try {
                        return sesudah(pelaksana.jalankan(
                                DinasId.of(k[0]),
                                UUID.fromString(k[1]),
                                jam,
                                konteks.getSchedulerState()::isShuttingDown));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static CompletionHandler<Void> sesudah(boolean selesai) {
        return selesai ? new OnCompleteRemove<>() : new OnCompleteReschedule<>(FixedDelay.of(PelaksanaKumpulan.LAGI));
    }

    @Bean
    Task<Void> pekerjaanSapuanKumpulan(PelaksanaKumpulan pelaksana, InstantSource jam) {
        return Tasks.recurring("sapuan-kumpulan", Schedules.daily(Zona.WIB.id(), LocalTime.of(3, 10)))
                .execute((pekerjaan, konteks) -> {
                    try {
                        pelaksana.sapu(jam.instant());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
