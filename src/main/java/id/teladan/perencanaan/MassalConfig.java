package id.teladan.perencanaan;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The background work of bulk acts: what is left when the server stops, or the database is away, is taken up again. */
@Configuration(proxyBeanMethods = false)
class MassalConfig {
    private static final Duration LAGI = Duration.ofSeconds(5);

    @Bean
    Task<Void> pekerjaanMassal(PelaksanaMassal pelaksana, InstantSource jam) {
        return Tasks.custom(TindakanMassal.PEKERJAAN)
                .onFailure(new OnFailureRetryLater<>(LAGI))
                .onDeadExecutionRevive()
                .execute((pekerjaan, konteks) -> {
                    Massal.Kunci k = TindakanMassal.kunci(pekerjaan.getId());
                    boolean selesai =
                            pelaksana.jalankan(k.dinas(), k.id(), jam, konteks.getSchedulerState()::isShuttingDown);
                    return sesudah(selesai);
                });
    }

    private static CompletionHandler<Void> sesudah(boolean selesai) {
        return selesai ? new OnCompleteRemove<>() : new OnCompleteReschedule<>(FixedDelay.of(LAGI));
    }
}
