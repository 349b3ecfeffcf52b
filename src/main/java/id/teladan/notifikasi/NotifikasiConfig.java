package id.teladan.notifikasi;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.InstantSource;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotifikasiConfig {
    /** In small pieces, each a transaction of its own, so that nobody waits for a lock. */
    @Bean
    Task<Void> hapusKabarLama(Notifikasi notifikasi, InstantSource jam) {
        return Tasks.recurring("kabar-lama", Schedules.daily(LocalTime.of(1, 40)))
                .execute((tugas, konteks) -> {
                    int dihapus;
                    do {
                        dihapus = notifikasi.hapusLama(jam.instant());
                    } while (dihapus > 0);
                });
    }
}
