package id.teladan.periode;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.PencariNama;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import org.jspecify.annotations.Nullable;

/** Who may see and change what in this room. */
final class Akses {
    private Akses() {}

    static void admin(Pengguna pengguna) {
        if (!pengguna.adalah(Peran.ADMIN_DINAS)) {
            throw new TidakBerwenang("Hanya admin dinas yang mengatur periode dan jendela.");
        }
    }

    static PeriodeRingkas periode(Periode periode, Pengguna pengguna, PeriodeId id) {
        return periode.ambil(pengguna.dinas(), id)
                .orElseThrow(() -> new TidakDitemukan("Periode ini tidak ada di dinas Anda."));
    }

    /** The name never comes from the request: it goes into a history that cannot be mended. */
    static Untuk untuk(PencariNama pencari, Pengguna pengguna, @Nullable PegawaiId orang) {
        if (orang == null) {
            return Untuk.SEMUA;
        }
        String nama = pencari.nama(pengguna.dinas(), orang)
                .orElseThrow(() -> new TidakDitemukan("Pegawai ini tidak ada di dinas Anda."));
        return new Untuk(orang, nama);
    }
}
