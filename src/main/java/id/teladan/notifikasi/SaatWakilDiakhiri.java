package id.teladan.notifikasi;

import id.teladan.organisasi.WakilDiakhiri;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the delegate that he no longer acts. */
@Component
class SaatWakilDiakhiri {
    private final Notifikasi notifikasi;

    SaatWakilDiakhiri(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    @EventListener
    void diakhiri(WakilDiakhiri e) {
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.wakil()),
                "Anda tidak lagi mewakili " + e.namaPemberi(),
                "Perwakilan diakhiri lebih awal. Yang pernah Anda putuskan tetap dapat Anda baca.",
                "/putusan",
                e.pada());
    }
}
