package id.teladan.penilaian.daftar;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.teladan.umum.DinasId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The background work of bulk decisions: what is left when the server stops, or the database is away, is taken up again. */
@Configuration(proxyBeanMethods = false)
class PenetapanConfig {
    private static final Duration LAGI = Duration.ofSeconds(5);

    @Bean
    Task<Void> pekerjaanPenetapan(PelaksanaPenetapan pelaksana, InstantSource jam) {
        return Tasks.custom(PenetapanSekaligus.PEKERJAAN)
                .onFailure(new OnFailureRetryLater<>(LAGI))
                .onDeadExecutionRevive()
                .execute((pekerjaan, konteks) -> {
                    String[] kunci = pekerjaan.getId().split("/", -1);
                    boolean selesai = pelaksana.jalankan(
                            DinasId.of(kunci[0]),
                            UUID.fromString(kunci[1]),
                            jam,
                            konteks.getSchedulerState()::isShuttingDown);
                    return selesai ? new OnCompleteRemove<>() : new OnCompleteReschedule<>(FixedDelay.of(LAGI));
                });
    }
}
