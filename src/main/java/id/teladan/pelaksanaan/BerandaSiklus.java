package id.teladan.pelaksanaan;

import id.teladan.periode.Jendela;
import id.teladan.periode.PeriodeRingkas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's own page Pelaksanaan shows.
 *
 * @param ini the period that is shown; null when none was opened
 * @param lembar his cycle; null while it was not begun
 * @param jendela when he may work on it; null where that is not asked
 * @param halangan why there is no cycle and none can be begun; null when it can
 */
record BerandaSiklus(
        List<PeriodeRingkas> semua,
        @Nullable PeriodeRingkas ini,
        @Nullable LembarSiklus lembar,
        @Nullable Jendela jendela,
        @Nullable String halangan) {}
