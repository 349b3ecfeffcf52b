package id.teladan.notifikasi;

import id.teladan.penilaian.KreditTerbit;
import id.teladan.penilaian.PredikatTahunanDitetapkan;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an employee that his predikat of a year was set, or his angka kredit fixed. */
@Component
class SaatKreditDitetapkan {
    private final Notifikasi notifikasi;

    SaatKreditDitetapkan(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    @EventListener
    void tahunan(PredikatTahunanDitetapkan e) {
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.pegawai()),
                "Predikat tahun " + e.tahun() + " Anda: " + e.judul(),
                "Ditetapkan pejabat penilai dengan melihat semua periode tahun itu. Dasar dan alasannya dapat Anda baca.",
                "/predikat-tahunan/" + e.pegawai() + "?tahun=" + e.tahun(),
                e.kini());
    }

    /** An accumulation comes with its PAK, of which one word is enough. */
    @EventListener
    void kredit(KreditTerbit e) {
        if (!e.jenis().equals("AKUMULASI")) {
            notifikasi.kabari(
                    e.dinas(),
                    Set.of(e.pegawai().id()),
                    e.jenis().equals("PAK")
                            ? "Penetapan Angka Kredit Anda sudah dibuat"
                            : "Predikat Kinerja Anda sudah dikonversi menjadi angka kredit",
                    e.labelMasa() + ". Lihat jumlahnya dan kebutuhan untuk pangkat dan jenjang berikutnya.",
                    "/angka-kredit",
                    e.pada());
        }
    }
}
