package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;

/** The pages of this room are for the admin of a dinas, and show his own dinas only. */
final class HanyaAdmin {
    private HanyaAdmin() {}

    static DinasId dinas(Pengguna pengguna) {
        if (!pengguna.adalah(Peran.ADMIN_DINAS)) {
            throw new TidakBerwenang(
                    "Halaman ini untuk admin dinas. Bila Anda admin dinas, ganti peran Anda lebih dahulu.");
        }
        return pengguna.dinas();
    }
}
