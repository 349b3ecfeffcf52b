package id.teladan.penilaian;

import java.util.List;
import java.util.Set;
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
    /** Between the employee, his pejabat penilai and the one above. */
    private static final Set<LangkahPenilaian> SIDANG =
            Set.of(LangkahPenilaian.AJUKAN_KEBERATAN, LangkahPenilaian.TANGGAPI, LangkahPenilaian.PUTUSKAN);

    /** Whether this reader may read what was written with a step. */
    boolean terbaca(CatatanPenilaian c) {
        if (l.adalah(PihakPenilaian.PENILAI) || l.pembaca().equals(c.oleh())) {
            return true;
        }
        return l.membacaHasil()
                && (!l.adalah(PihakPenilaian.TIM_KERJA) || !SIDANG.contains(c.langkah()))
                && c.langkah() != LangkahPenilaian.REKOMENDASIKAN
                && c.langkah() != LangkahPenilaian.BERI_KETERANGAN
                && (c.langkah() != LangkahPenilaian.TETAPKAN || l.status().ditetapkan());
    }
}
