package id.teladan.penilaian;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came with a step.
 *
 * @param kunci keys of the fields that the form had, filled or empty: the others stay
 * @param dasar digest of the content that the writer saw; null where it does not matter
 */
record MasukanPenilaian(
        IsiPenilaian isi,
        Set<String> kunci,
        String catatan,
        SuratPutusan surat,
        @Nullable Penutupan penutupan,
        @Nullable String dasar) {
    static final MasukanPenilaian KOSONG = catatan("");

    static MasukanPenilaian catatan(String catatan) {
        return new MasukanPenilaian(IsiPenilaian.KOSONG, Set.of(), catatan, SuratPutusan.KOSONG, null, null);
    }

    static MasukanPenilaian isi(IsiPenilaian isi, Set<String> kunci, @Nullable String dasar) {
        return new MasukanPenilaian(isi, kunci, "", SuratPutusan.KOSONG, null, dasar);
    }

    static MasukanPenilaian tutup(@Nullable Penutupan p) {
        return new MasukanPenilaian(IsiPenilaian.KOSONG, Set.of(), "", SuratPutusan.KOSONG, p, null);
    }
}
