package id.teladan.perencanaan.kesiapan;

import id.teladan.umum.Kepastian;
import id.teladan.web.Halamanan;
import id.teladan.web.JenisLabel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages of the check show. */
final class KesiapanView {
    private KesiapanView() {}

    /**
     * @param h null when the person makes no plan
     * @param sekolah whether he may look at his school as well
     * @param dibuka when planning opens next, in words; null when it is not known
     */
    record Diri(
            @Nullable HasilOrang h,
            boolean sekolah,
            @Nullable String dibuka) {}

    record Sekolah(HasilBanyak h, String nama) {}

    /** @param jenis the finding whose people are listed; null shows all */
    record Dinas(
            HasilBanyak h,
            Map<JenisTemuan, Integer> jumlah,
            @Nullable JenisTemuan jenis,
            String sekolah,
            List<Temuan> baris,
            Halamanan halamanan,
            String ekspor) {}

    static JenisLabel label(JenisTemuan j) {
        return j.menghalangi() ? JenisLabel.TOLAK : JenisLabel.PERLU;
    }

    static String kata(JenisTemuan j) {
        return j.menghalangi() ? "Menghalangi" : "Perlu diperiksa";
    }

    /** The small word beside a rule that is not certain; empty where it is. */
    static String kepastian(JenisTemuan j) {
        return j.kepastian() == Kepastian.PASTI
                ? ""
                : j.kepastian() == Kepastian.USULAN ? "(usulan Teladan)" : "(mungkin, belum tentu salah)";
    }
}
