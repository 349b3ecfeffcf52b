package id.teladan.perencanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.Wakil;
import id.teladan.umum.Tanggal;
import java.util.List;

/** Leave and delegation of a superior in words, for who waits for him and for who acts for him. */
final class KeadaanPenilai {
    private KeadaanPenilai() {}

    static void tambah(List<Giliran.Fakta> f, PejabatPenilai.Orang o) {
        if (o.cutiSampai() != null) {
            f.add(new Giliran.Fakta("Keadaan", cuti(o)));
        }
        Wakil w = o.wakil();
        if (w != null) {
            f.add(new Giliran.Fakta("Wakilnya", wakil(w)));
        }
    }

    static String cuti(PejabatPenilai.Orang o) {
        return o.cutiSampai() == null
                ? ""
                : o.nama() + " cuti sampai " + Tanggal.panjang(o.cutiSampai())
                        + (o.wakil() == null
                                ? ". Belum ada wakil yang ditunjuk; ia sendiri atau admin dinas dapat menunjuknya."
                                : ".");
    }

    static String wakil(Wakil w) {
        return w.nama() + ", " + selama(w);
    }

    static String selama(Wakil w) {
        return "sampai " + Tanggal.panjang(w.sampai()) + " (" + w.alasan() + ")";
    }

    static String sebagaiWakil(PejabatPenilai.Orang o) {
        Wakil w = java.util.Objects.requireNonNull(o.wakil());
        return "Sebagai wakil " + o.nama() + ", " + o.jabatan() + ", sampai " + Tanggal.panjang(w.sampai());
    }
}
