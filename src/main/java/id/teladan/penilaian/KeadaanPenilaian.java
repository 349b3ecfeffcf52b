package id.teladan.penilaian;

import id.teladan.penilaian.daftar.SebaranNilai;
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
 * @param sebaran how the predikat of all would be spread with them; null where that is not asked
 */
record KeadaanPenilaian(
        Zona zona,
        @Nullable String tertutup,
        @Nullable PegawaiId atasan,
        Timbangan timbangan,
        @Nullable SebaranNilai sebaran) {

    KeadaanPenilaian(Zona zona, @Nullable String tertutup, @Nullable PegawaiId atasan, Timbangan timbangan) {
        this(zona, tertutup, atasan, timbangan, null);
    }

    /** Whether the employee has received what was decided. */
    boolean diterima(Ketetapan k, Instant kini) {
        return k.sudahDiterima(kini, timbangan.aturan().keberatan(), zona);
    }
}
