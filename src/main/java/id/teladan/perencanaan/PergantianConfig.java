package id.teladan.perencanaan;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.teladan.umum.DinasId;
import id.teladan.umum.Zona;
import java.time.InstantSource;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a change of superior is looked for: soon after assignments changed, and after midnight in each of the three zones. */
@Configuration(proxyBeanMethods = false)
class PergantianConfig {
    static final TaskDescriptor<String> SATU_DINAS = TaskDescriptor.of("penilai-berganti", String.class);

    private static final Logger LOG = LoggerFactory.getLogger(PergantianConfig.class);

    @Bean
    Task<String> penilaiBerganti(PergantianPenilai pergantian, InstantSource jam) {
        return Tasks.oneTime(SATU_DINAS)
                .execute((tugas, konteks) -> pergantian.periksaBergiliran(DinasId.of(tugas.getData()), jam.instant()));
    }

    /** At 00.10 WIT, WITA and WIB; each dinas is a transaction of its own, and one that fails does not hold up the others. */
    @Bean
    Task<Void> penilaiBergantiHarian(PergantianPenilai pergantian, InstantSource jam) {
        return Tasks.recurring(
                        "penilai-berganti-harian",
                        Schedules.daily(Zona.WIB.id(), LocalTime.of(22, 10), LocalTime.of(23, 10), LocalTime.of(0, 10)))
                .execute((tugas, konteks) -> {
                    for (DinasId dinas : pergantian.semuaDinas()) {
                        try {
                            pergantian.periksaBergiliran(dinas, jam.instant());
                        } catch (RuntimeException e) {
                            LOG.error("Pergantian pejabat penilai di dinas {} belum dapat diperiksa", dinas, e);
                        }
                    }
                });
    }
}
