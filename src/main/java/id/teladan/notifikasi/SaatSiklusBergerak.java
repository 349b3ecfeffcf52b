package id.teladan.notifikasi;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.SiklusBergerak;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.umum.PegawaiId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side what happened in an observation cycle; what both were told about it before is overtaken. */
@Component
class SaatSiklusBergerak {
    private final Notifikasi notifikasi;

    SaatSiklusBergerak(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    @EventListener
    void bergerak(SiklusBergerak e) {
        Set<PegawaiId> selesai = new HashSet<>(e.penerima());
        if (e.siklus() != null) {
            // Who acted has done what he was told to do; who only reminds has not.
            selesai.add(e.oleh());
        }
        notifikasi.kabari(
                e.dinas(),
                e.penerima(),
                e.judul(),
                e.isi(),
                e.url(),
                new Notifikasi.Didahului(selesai, halaman(e.siklus())),
                e.pada());
    }

    /** Every page of the cycle, and the one to which a reminder leads. */
    private static List<String> halaman(@Nullable SiklusId siklus) {
        List<String> hasil = new ArrayList<>(List.of("/pelaksanaan"));
        if (siklus != null) {
            for (String dasar : List.of("/siklus/" + siklus, "/observasi/" + siklus)) {
                hasil.add(dasar);
                for (Huruf h : Huruf.values()) {
                    hasil.add(dasar + "/" + h.jalur());
                }
            }
            hasil.add("/siklus/" + siklus + "/jadwal");
            hasil.add("/siklus/" + siklus + "/hasil");
        }
        return hasil;
    }
}
