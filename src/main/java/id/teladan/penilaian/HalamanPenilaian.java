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
        @Nullable HasilPenilaian hasil) {

    /** Whether this reader may read what was written with a step. */
    boolean terbaca(CatatanPenilaian c) {
        if (l.adalah(PihakPenilaian.PENILAI) || l.pembaca().equals(c.oleh())) {
            return true;
        }
        return l.membacaHasil()
                && c.langkah() != LangkahPenilaian.REKOMENDASIKAN
                && c.langkah() != LangkahPenilaian.BERI_KETERANGAN
                && (c.langkah() != LangkahPenilaian.TETAPKAN || l.status().ditetapkan());
    }
}
