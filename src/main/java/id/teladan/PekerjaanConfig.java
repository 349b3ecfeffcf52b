package id.teladan;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Work in the background: rooms declare their {@link Task} as beans and hand in work through {@link SchedulerClient}, in the
 * transaction of the act that asks for it. One instance takes a piece; when it dies, another takes it up again.
 */
@Configuration(proxyBeanMethods = false)
class PekerjaanConfig {
    private static final String TABEL = "umum.pekerjaan";

    /** The one that rooms are given; the scheduler itself is a client too, but not of the current transaction. */
    @Bean
    @Primary
    SchedulerClient pemberiPekerjaan(DataSource data) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(data))
                .tableName(TABEL)
                .build();
    }

    /** Starts with the first page and not before, and never beside a command or a training run. */
    @Bean(destroyMethod = "stop")
    @ConditionalOnExpression("'${teladan.perintah:}'.isBlank() and !${teladan.latihan:false}")
    Scheduler pelaksanaPekerjaan(DataSource data, List<Task<?>> pekerjaan) {
        Predicate<Task<?>> berulang = RecurringTask.class::isInstance;
        List<RecurringTask<?>> teratur = pekerjaan.stream()
                .filter(berulang)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        return Scheduler.create(
                        data, pekerjaan.stream().filter(berulang.negate()).toList())
                .startTasks(teratur)
                .tableName(TABEL)
                .threads(4)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    @Bean
    Penggerak penggerakPekerjaan(List<Scheduler> pelaksana) {
        return new Penggerak(pelaksana);
    }

    /** Sets the background work going once the first page can be served. */
    record Penggerak(List<Scheduler> pelaksana) {
        @EventListener(ApplicationReadyEvent.class)
        void mulai() {
            pelaksana.forEach(Scheduler::start);
        }
    }
}
