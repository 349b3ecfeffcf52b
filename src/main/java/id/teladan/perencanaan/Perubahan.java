package id.teladan.perencanaan;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * What makes a plan an amendment (Ubah rencana) of one that was agreed.
 *
 * @param ke 1 for the first amendment of this plan; the versions that people read count from the first plan, and so are one more
 * @param dasar the agreed plan that it changes, which counts until the amendment is agreed
 * @param semula what was agreed there: its items with the superior's adjustments
 * @param alasan why the owner changes it; null while he has not said
 */
record Perubahan(int ke, SkpId dasar, Isi semula, @Nullable String alasan) {
    /** Whether this content differs from what was agreed. */
    boolean mengubah(Isi isi) {
        return !new HashSet<>(isi.butir()).equals(new HashSet<>(semula.butir()));
    }

    /** Whether the superior may touch this item of the effective plan: in an amendment only what it changes, as the rest is agreed. */
    static boolean bolehDisesuaikan(Skp s, Bagian b, String kode) {
        Perubahan p = s.perubahan();
        return p == null
                || s.penyesuaian().yangMenghasilkan(b, kode).isPresent()
                || s.efektif()
                        .cari(b, kode)
                        .filter(x -> !p.semula.butir().contains(x))
                        .isPresent();
    }

    /** Whether the superior may add this item: in an amendment only what it, or he himself, had taken away. */
    static boolean bolehDitambahkan(Skp s, Bagian b, String kode) {
        Perubahan p = s.perubahan();
        return p == null
                || (p.semula.memuat(b, kode) && !s.isi().memuat(b, kode))
                || s.penyesuaian().atas(b, kode).filter(Penyesuaian::menghapus).isPresent();
    }

    Perubahan denganAlasan(@Nullable String a) {
        return new Perubahan(ke, dasar, semula, a);
    }
}
