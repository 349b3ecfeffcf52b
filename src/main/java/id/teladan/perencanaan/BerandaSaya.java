package id.teladan.perencanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.Peran;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the home page of an employee shows.
 *
 * @param semua periods of the day; {@code ini} is the chosen one, null when the dinas has none open
 * @param lembar his plan, the agreed one once there is one; null before Mulai
 * @param perubahan the open amendment of it; null when there is none
 * @param tidakIkut why he makes no plan in this period; null when he does
 * @param status his; null when the dinas has no period open
 */
record BerandaSaya(
        List<PeriodeRingkas> semua,
        @Nullable PeriodeRingkas ini,
        @Nullable Ketentuan ketentuan,
        Map<Tahap, Jendela> jendela,
        @Nullable PejabatPenilai penilai,
        @Nullable Lembar lembar,
        @Nullable Lembar perubahan,
        @Nullable String tidakIkut,
        List<RencanaLain> lain,
        @Nullable StatusKepegawaian status) {

    /** A plan of another period or post, still to be read. */
    record RencanaLain(SkpId skp, String periode, Peran peran, StatusSkp status, boolean perubahan) {}

    /** Only ASN must take part: a non-ASN who has not begun should know that he need not. */
    boolean dianjurkanSaja() {
        return status == StatusKepegawaian.NON_ASN && lembar == null && tidakIkut == null;
    }

    static BerandaSaya tanpaPeriode(List<RencanaLain> lain) {
        return new BerandaSaya(List.of(), null, null, Map.of(), null, null, null, null, lain, null);
    }
}
