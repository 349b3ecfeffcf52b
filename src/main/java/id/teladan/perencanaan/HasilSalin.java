package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a source fits the rule set of a draft. Codes are stable over the years: what the catalogue still has is taken within the
 * limits of today, all else is listed in its old words.
 *
 * @param datang the items that fit; each part of it may be saved as it is
 */
record HasilSalin(Isi datang, List<TakTersalin> tidak) {
    static final HasilSalin KOSONG = new HasilSalin(Isi.KOSONG, List.of());

    static HasilSalin dari(List<ButirLama> sumber, Ketentuan k, Peran peran, @Nullable Jenjang jenjang) {
        return new PenyaringSalin(k, peran, jenjang).saring(sumber);
    }

    /** Parts that come and in which the draft holds something else: they are replaced only when the owner says so. */
    List<Bagian> bertabrakan(Isi sekarang) {
        return Arrays.stream(Bagian.values())
                .filter(b -> !datang.bagian(b).isEmpty()
                        && !sekarang.bagian(b).isEmpty()
                        && !sekarang.bagian(b).equals(datang.bagian(b)))
                .toList();
    }

    /** The draft with what comes: empty parts are filled, others replaced where {@code ganti} names them. */
    Isi gabung(Isi sekarang, Set<Bagian> ganti) {
        Isi hasil = sekarang;
        for (Bagian b : Bagian.values()) {
            List<Butir> baru = datang.bagian(b);
            if (!baru.isEmpty() && (sekarang.bagian(b).isEmpty() || ganti.contains(b))) {
                hasil = hasil.dengan(b, baru);
            }
        }
        return hasil;
    }

    /** What was left behind, apart from the parts that the owner keeps as they are. */
    List<TakTersalin> catatan(Isi sekarang, Set<Bagian> ganti) {
        List<Bagian> tetap = new ArrayList<>(bertabrakan(sekarang));
        tetap.removeAll(ganti);
        return tidak.stream().filter(x -> !tetap.contains(x.bagian())).toList();
    }
}
