package id.teladan.notifikasi;

import id.teladan.organisasi.LaporanDijawab;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person what the admin dinas answered. */
@Component
class SaatLaporanDijawab {
    private final Notifikasi notifikasi;

    SaatLaporanDijawab(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    @EventListener
    void dijawab(LaporanDijawab e) {
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.pegawai()),
                e.tentangAtasan()
                        ? "Admin dinas menjawab laporan tentang atasan Anda"
                        : "Admin dinas menjawab laporan data Anda",
                "“" + e.jawaban() + "”",
                "/",
                e.pada());
    }
}
