package id.teladan.notifikasi;

import id.teladan.perencanaan.PengingatDikirim;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Delivers a superior's reminder to the employee. */
@Component
class SaatPengingatDikirim {
    private final Notifikasi notifikasi;

    SaatPengingatDikirim(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    @EventListener
    void terima(PengingatDikirim e) {
        notifikasi.kabari(e.dinas(), Set.of(e.pegawai()), e.judul(), e.isi(), e.url(), e.pada());
    }
}
