package id.teladan.notifikasi;

import id.teladan.pelaksanaan.BuktiPerluDiperbaiki;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the owner of a piece of evidence that his superior wants a better one, and what is missing. */
@Component
class SaatBuktiPerluDiperbaiki {
    private static final int KUTIPAN = 300;
    private final Notifikasi notifikasi;

    SaatBuktiPerluDiperbaiki(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    @EventListener
    void perbaiki(BuktiPerluDiperbaiki e) {
        String kutip = e.catatan().length() <= KUTIPAN
                ? e.catatan()
                : e.catatan().substring(0, KUTIPAN).strip() + "…";
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.pemilik()),
                "Bukti Anda perlu diperbaiki",
                e.oleh() + ", tentang “" + e.judul() + "”: “" + kutip + "” Yang lama tetap tersimpan.",
                e.url(),
                e.pada());
    }
}
