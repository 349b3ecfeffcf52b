package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.Kepastian;

/** The small words beside what is not certain; empty where it is. */
final class TandaKepastian {
    private static final String USULAN = "(rumusan usulan Teladan)";

    private TandaKepastian() {}

    static String judul(Ketentuan.Indikator i) {
        return i.kepastian() == Kepastian.PASTI ? "" : "(judul belum dipastikan dari sumber resmi)";
    }

    static String judul(Ketentuan.FokusPerilaku f) {
        return switch (f.kepastian()) {
            case PASTI -> "";
            case USULAN -> USULAN;
            case MUNGKIN, BELUM_DIKETAHUI -> "(kemungkinan besar)";
        };
    }

    /** Of what is to be done and avoided; nothing where the title already says the same. */
    static String rubrik(Ketentuan.FokusPerilaku f) {
        return f.kepastianRubrik() == Kepastian.USULAN && f.kepastian() != Kepastian.USULAN ? USULAN : "";
    }
}
