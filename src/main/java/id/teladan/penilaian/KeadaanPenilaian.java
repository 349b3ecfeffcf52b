package id.teladan.penilaian;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a step must know beside the assessment itself.
 *
 * @param tertutup why the window of the stage is not open; null while it is
 * @param atasan the atasan pejabat penilai of the day; null where none is recorded
 * @param timbangan what the rule set says to the ratings with which the step is taken
 */
record KeadaanPenilaian(
        Zona zona, @Nullable String tertutup, @Nullable PegawaiId atasan, Timbangan timbangan) {

    /** Whether the employee has received what was decided. */
    boolean diterima(Ketetapan k, Instant kini) {
        return k.sudahDiterima(kini, timbangan.aturan().keberatan(), zona);
    }
}
