package id.teladan.periode;

import id.teladan.periode.AturanPenilaian.Hari;
import id.teladan.umum.Kepastian;

/** Reads a number of days; a set that was locked before these days were written into it goes by those that Teladan had then. */
final class PembacaHari {
    private static final int SEMINGGU = 7;
    private static final int SERATUS = 100;

    private PembacaHari() {}

    static Hari baca(Simpul akar, BukuKode buku, String kunci) {
        if (!akar.ada(kunci)) {
            return new Hari(SEMINGGU, new Landasan(null, Kepastian.USULAN, "Tidak ditemukan dalam sumber mana pun."));
        }
        Simpul s = akar.satu(kunci);
        int hari = s.angka("hari");
        if (hari < 1 || hari > SERATUS) {
            throw s.salah("hari", "harus dari 1 sampai " + SERATUS);
        }
        return new Hari(hari, buku.landasan(s));
    }
}
