package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.Kepastian;
import java.util.ArrayList;
import java.util.List;

/** The small words beside what is not certain; empty where it is. */
final class TandaKepastian {
    private static final String USULAN = "(rumusan usulan Teladan)";

    private TandaKepastian() {}

    static String judul(Ketentuan.Indikator i) {
        return i.kepastian() == Kepastian.PASTI ? "" : "(judul belum dipastikan dari sumber resmi)";
    }

    /** Of a whole rubric, once: how sure the titles of its fokus are, and what is to be done and avoided. */
    static String blok(List<Ketentuan.FokusPerilaku> fokus) {
        List<String> bagian = new ArrayList<>();
        List<String> mungkin = fokus.stream()
                .filter(f -> f.kepastian() == Kepastian.MUNGKIN || f.kepastian() == Kepastian.BELUM_DIKETAHUI)
                .map(Ketentuan.FokusPerilaku::judul)
                .toList();
        if (!mungkin.isEmpty()) {
            String apa = mungkin.size() == fokus.size() ? "Judul fokusnya" : "Judul " + String.join(" dan ", mungkin);
            bagian.add(apa + " (kemungkinan besar)");
        }
        if (fokus.stream()
                .anyMatch(f -> f.kepastian() == Kepastian.USULAN || f.kepastianRubrik() == Kepastian.USULAN)) {
            bagian.add("Rubrik " + USULAN);
        }
        return String.join(" · ", bagian);
    }
}
