package id.teladan.perencanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a step: who acts, as which party, when, under which rule set and window.
 *
 * @param penilai pejabat penilai of the plan's owner on the day
 * @param atasan pejabat penilai of the pejabat penilai
 * @param catatan what the person wrote with the step; null or blank when nothing
 * @param cara whether it is a step on its own or a row of an act over many people
 */
record Tindakan(
        PegawaiId oleh,
        Pihak pihak,
        Instant kini,
        Ketentuan ketentuan,
        Jendela jendela,
        PejabatPenilai penilai,
        PejabatPenilai atasan,
        @Nullable String catatan,
        Cara cara) {

    /** How a plan came to be decided: opened on its own, or together with others and unread in full. */
    enum Cara {
        SATU,
        SEKALIGUS,
        /** As {@link #SEKALIGUS}, where the superior chose that plans with a draft of his review take part. */
        SEKALIGUS_DENGAN_DRAF
    }

    Tindakan(
            PegawaiId oleh,
            Pihak pihak,
            Instant kini,
            Ketentuan ketentuan,
            Jendela jendela,
            PejabatPenilai penilai,
            PejabatPenilai atasan,
            @Nullable String catatan) {
        this(oleh, pihak, kini, ketentuan, jendela, penilai, atasan, catatan, Cara.SATU);
    }

    /** For whom he acts as a delegate; null when in his own name. */
    @Nullable
    PegawaiId atasNama() {
        PejabatPenilai milik = pihak == Pihak.PENILAI ? penilai : pihak == Pihak.ATASAN_PENILAI ? atasan : null;
        return milik instanceof PejabatPenilai.Orang o && o.mewakili(oleh) ? o.id() : null;
    }

    boolean berCatatan() {
        return catatan != null && !catatan.isBlank();
    }

    Tindakan denganCatatan(@Nullable String c) {
        return new Tindakan(oleh, pihak, kini, ketentuan, jendela, penilai, atasan, c, cara);
    }

    Tindakan dengan(Cara c) {
        return new Tindakan(oleh, pihak, kini, ketentuan, jendela, penilai, atasan, catatan, c);
    }
}
