package id.teladan.organisasi.dapodik;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.teladan.organisasi.impor.ImporDapodik;
import id.teladan.web.PenyediaTugas;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires the pulls. As many go on at once in the whole installation as there are lanes, since a lane is one recurring task that one
 * instance runs at a time.
 */
@Configuration(proxyBeanMethods = false)
class DapodikConfig {
    static final List<String> LAJUR = List.of("dapodik-lajur-1", "dapodik-lajur-2");
    /** Then the lane lets other work pass before it goes on. */
    private static final int SEKALI = 10;

    @Bean
    Brankas brankas(@Value("${teladan.kunci:}") String kunci, @Value("${teladan.data:data}") String data) {
        return new Brankas(new KunciBrankas(kunci, Path.of(data)));
    }

    @Bean
    Penarik penarik(AntreanRepository antrean, ImporDapodik impor, Brankas brankas, InstantSource jam) {
        return new Penarik(antrean, impor, brankas, jam);
    }

    @Bean
    Task<?> lajurDapodikPertama(Penarik penarik) {
        return lajur(LAJUR.getFirst(), penarik);
    }

    @Bean
    Task<?> lajurDapodikKedua(Penarik penarik) {
        return lajur(LAJUR.getLast(), penarik);
    }

    private static Task<?> lajur(String nama, Penarik penarik) {
        return Tasks.recurring(nama, FixedDelay.ofSeconds(20)).execute((tugas, konteks) -> {
            for (int i = 0; i < SEKALI && !konteks.getSchedulerState().isShuttingDown(); i++) {
                if (!penarik.satu()) {
                    return;
                }
            }
        });
    }

    @Bean
    PenyediaTugas tugasTarikan(SambunganDapodik sambungan) {
        return new TugasTarikan(sambungan);
    }
}
