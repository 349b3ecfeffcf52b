package id.teladan.notifikasi;

import id.teladan.organisasi.WakilDitunjuk;
import id.teladan.umum.Tanggal;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the delegate for whom he acts and how long. */
@Component
class SaatWakilDitunjuk {
    private final Notifikasi notifikasi;

    SaatWakilDitunjuk(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    @EventListener
    void ditunjuk(WakilDitunjuk e) {
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.wakil()),
                "Anda mewakili " + e.namaPemberi(),
                Tanggal.panjang(e.mulai()) + " sampai " + Tanggal.panjang(e.sampai())
                        + ": Anda memeriksa dan memutus rencana atas namanya. Alasan: " + e.alasan(),
                "/wakil",
                e.pada());
    }
}
