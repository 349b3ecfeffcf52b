package id.teladan.perencanaan;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.teladan.organisasi.PenugasanBerubah;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks, with the change itself, for a look at the superiors of that dinas; many changes at once ask for one look. */
@Component
class SaatPenugasanBerubah {
    private static final Duration TUNDA = Duration.ofSeconds(5);

    private final SchedulerClient pemberi;

    SaatPenugasanBerubah(SchedulerClient pemberi) {
        this.pemberi = pemberi;
    }

    @EventListener
    void berubah(PenugasanBerubah e) {
        String dinas = e.dinas().toString();
        pemberi.scheduleIfNotExists(PergantianConfig.SATU_DINAS
                .instance(dinas)
                .data(dinas)
                .scheduledTo(java.time.Instant.now().plus(TUNDA)));
    }
}
