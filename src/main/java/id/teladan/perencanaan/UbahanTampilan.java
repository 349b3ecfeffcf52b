package id.teladan.perencanaan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of an amendment in words, as the three pages show it that come before an agreement.
 *
 * @param kepala the aspect or group, where the part has any
 * @param lama what was agreed; null when the owner adds
 * @param usul what the owner makes of it; null when he deletes
 * @param beda what the superior made of that; null when he left it
 * @param kini the item as it stands now, for the superior's forms; null when it is deleted
 * @param terhapus the agreed item that the superior can bring back; null when there is none
 */
record UbahanTampilan(
        Bagian bagian,
        String kepala,
        @Nullable String lama,
        @Nullable String usul,
        @Nullable Beda beda,
        @Nullable Butir kini,
        @Nullable Butir terhapus) {

    /** Of a plan that is no amendment: none. */
    static List<UbahanTampilan> semua(Lembar l, List<Beda> beda) {
        Perubahan p = l.skp().perubahan();
        List<UbahanTampilan> hasil = new ArrayList<>();
        if (p == null) {
            return hasil;
        }
        NamaButir nama = new NamaButir(l.katalog());
        Isi efektif = l.skp().efektif();
        List<Beda> sisa = new ArrayList<>(beda);
        for (Selisih s : Selisih.antara(p.semula(), l.skp().isi(), nama)) {
            Beda b = sisa.stream().filter(x -> tentang(x, s)).findFirst().orElse(null);
            sisa.remove(b);
            hasil.add(new UbahanTampilan(
                    s.bagian(),
                    nama.kepala(s.bagian(), s.kode()),
                    kalimat(nama, s.lama()),
                    kalimat(nama, s.baru()),
                    b,
                    kini(efektif, s, b),
                    s.baru() == null && b == null ? s.lama() : null));
        }
        // Beside a change of the owner there is none, unless the superior brought back an item that another one had
        // replaced.
        for (Beda b : sisa) {
            hasil.add(new UbahanTampilan(
                    b.asal().bagian(),
                    b.kepala(),
                    null,
                    null,
                    b,
                    b.asal().menghapus() ? null : b.asal().hasil(),
                    null));
        }
        return hasil;
    }

    /** What was agreed and stays: no one approves or agrees it again. */
    static Isi tetap(Lembar l) {
        Perubahan p = l.skp().perubahan();
        return p == null
                ? Isi.KOSONG
                : new Isi(l.skp().efektif().butir().stream()
                        .filter(x -> !Perubahan.bolehDisesuaikan(l.skp(), x.bagian(), x.kode()))
                        .toList());
    }

    private static boolean tentang(Beda b, Selisih s) {
        Penyesuaian a = b.asal();
        return a.bagian() == s.bagian()
                && (s.baru() != null
                        ? s.baru().kode().equals(a.kodeLama())
                        : a.menambah()
                                && Objects.requireNonNull(s.lama()).kode().equals(a.kodeBaru()));
    }

    private static @Nullable Butir kini(Isi efektif, Selisih s, @Nullable Beda b) {
        if (b == null) {
            return s.baru();
        }
        return b.asal().menghapus()
                ? null
                : efektif.cari(s.bagian(), b.asal().hasil().kode()).orElse(null);
    }

    private static @Nullable String kalimat(NamaButir nama, @Nullable Butir x) {
        return x == null ? null : Beda.kalimat(nama, x);
    }
}
