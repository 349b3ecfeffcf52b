package id.teladan.penilaian;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of an assessment.
 *
 * @param riwayat its whole history, oldest first
 * @param hasil the frozen result that counts; null where there is none, or this reader does not read it
 */
record HalamanPenilaian(
        LembarPenilaian l,
        List<CatatanPenilaian> riwayat,
        @Nullable HasilPenilaian hasil) {}
