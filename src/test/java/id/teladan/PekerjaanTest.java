package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work is handed in with the act that asks for it, and only then. */
class PekerjaanTest {
    private static final TaskDescriptor<String> UJI = TaskDescriptor.of("uji", String.class);

    private final DataSource data = UjiBasisData.baru();
    private final PekerjaanConfig config = new PekerjaanConfig();
    private final SchedulerClient pemberi = config.pemberiPekerjaan(data);
    private final TransactionTemplate transaksi = new TransactionTemplate(new JdbcTransactionManager(data));

    @Test
    void pekerjaan_dari_transaksi_yang_batal_tidak_pernah_dikerjakan() throws InterruptedException {
        Set<String> dikerjakan = ConcurrentHashMap.newKeySet();
        CountDownLatch selesai = new CountDownLatch(1);
        Task<String> tugas = Tasks.oneTime(UJI).execute((t, konteks) -> {
            dikerjakan.add(t.getData());
            selesai.countDown();
        });

        assertThatThrownBy(() -> transaksi.executeWithoutResult(s -> {
                    beri("batal");
                    throw new IllegalStateException("tindakannya gagal");
                }))
                .isInstanceOf(IllegalStateException.class);
        transaksi.executeWithoutResult(s -> beri("jadi"));
        Scheduler pelaksana = config.pelaksanaPekerjaan(data, List.of(tugas));
        try {
            pelaksana.start();
            assertThat(selesai.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            pelaksana.stop();
        }

        assertThat(dikerjakan).containsExactly("jadi");
    }

    private void beri(String isi) {
        pemberi.scheduleIfNotExists(UJI.instance(isi).data(isi).scheduledTo(Instant.now()));
    }
}
