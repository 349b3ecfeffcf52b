package id.teladan.pelaksanaan.bukti;

import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a step: who acts, as which party, under which rule set and window.
 *
 * @param atasNama for whom he acts as a delegate
 * @param jendela from the beginning of execution until assessment closes
 * @param berakhir why nothing can be done any more though the window is open: the post for which the plan was made is over
 */
record TindakanBukti(
        PegawaiId oleh,
        PihakBukti pihak,
        @Nullable PegawaiId atasNama,
        PeriodeRingkas periode,
        Ketentuan ketentuan,
        Jendela jendela,
        @Nullable String berakhir,
        Instant kini) {

    LocalDate hari() {
        return LocalDate.ofInstant(kini, periode.zona().id());
    }

    TindakanBukti sebagai(PihakBukti lain) {
        return new TindakanBukti(oleh, lain, atasNama, periode, ketentuan, jendela, berakhir, kini);
    }
}
