package id.teladan.notifikasi;

import id.teladan.pelaksanaan.PengamatDicabut;
import id.teladan.pelaksanaan.PengamatDitunjuk;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person that he observes, where and how long, and that he no longer does. */
@Component
class SaatPengamat {
    private static final int DISEBUT = 5;

    private final Notifikasi notifikasi;

    SaatPengamat(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    @EventListener
    void ditunjuk(PengamatDitunjuk e) {
        boolean timKerja = e.untuk() == Peran.KEPALA_SEKOLAH;
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.pengamat()),
                timKerja ? "Anda ditunjuk sebagai Tim Kerja" : "Anda ditunjuk sebagai pengamat",
                sekolah(e.sekolah()) + ", " + Tanggal.panjang(e.mulai()) + " sampai " + Tanggal.panjang(e.sampai())
                        + ", SK " + e.sk() + ", oleh " + e.namaPenunjuk()
                        + (timKerja
                                ? ". Anda mengobservasi kepala sekolahnya."
                                : ". Hasil observasi Anda dikonfirmasi kepala sekolah."),
                "/observasi",
                e.pada());
    }

    private static String sekolah(List<String> semua) {
        String disebut = String.join(", ", semua.stream().limit(DISEBUT).toList());
        return semua.size() > DISEBUT ? disebut + " dan " + (semua.size() - DISEBUT) + " sekolah lain" : disebut;
    }

    @EventListener
    void dicabut(PengamatDicabut e) {
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.pengamat()),
                "Anda tidak lagi mengobservasi di " + e.sekolah(),
                "Penunjukan dengan SK " + e.sk() + " dicabut oleh " + e.namaPenunjuk()
                        + ". Observasi yang sudah Anda kumpulkan tetap tersimpan.",
                "/kabar",
                e.pada());
    }
}
