package id.teladan.perencanaan;

import id.teladan.web.TidakBerwenang;

/** Pages on which only the owner of a plan writes; its other parties have pages of their own. */
final class Pemilik {
    private Pemilik() {}

    static Lembar saja(Lembar l) {
        if (!l.milikPembaca()) {
            throw new TidakBerwenang("Halaman ini hanya untuk pemilik rencana. Bukalah rencana ini dari menu Periksa.");
        }
        return l;
    }

    static Lembar bukan(Lembar l) {
        if (l.milikPembaca()) {
            throw new TidakBerwenang(
                    "Tidak seorang pun memeriksa rencananya sendiri. Bukalah rencana Anda dari Beranda.");
        }
        return l;
    }
}
