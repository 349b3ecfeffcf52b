package id.teladan.perencanaan;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.teladan.organisasi.PenugasanBerubah;
import id.teladan.umum.DinasId;
import id.teladan.umum.Uuid7;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks, in the transaction of the change, for a look at the superiors of that dinas. Each transaction asks for a look of its own, and
 * once: a look that others asked for may run before this change is to be seen.
 */
@Component
class SaatPenugasanBerubah {
    private static final Duration TUNDA = Duration.ofSeconds(5);

    private final SchedulerClient pemberi;

    SaatPenugasanBerubah(SchedulerClient pemberi) {
        this.pemberi = pemberi;
    }

    /** Marks a transaction that has asked already. */
    private record Diminta(DinasId dinas) implements TransactionSynchronization {}

    @EventListener
    void berubah(PenugasanBerubah e) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Diminta diminta = new Diminta(e.dinas());
            if (TransactionSynchronizationManager.getSynchronizations().contains(diminta)) {
                return;
            }
            TransactionSynchronizationManager.registerSynchronization(diminta);
        }
        String dinas = e.dinas().toString();
        pemberi.scheduleIfNotExists(PergantianConfig.SATU_DINAS
                .instance(dinas + "/" + Uuid7.baru())
                .data(dinas)
                .scheduledTo(Instant.now().plus(TUNDA)));
    }
}
