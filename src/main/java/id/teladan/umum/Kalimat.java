package id.teladan.umum;

/** Sentences that end in somebody's words. */
public final class Kalimat {
    private Kalimat() {}

    /** With a full stop, but not after the one of a title: {@code Budi Hartono, S.Pd.} stays as it is. */
    public static String titik(String akhir) {
        return akhir.endsWith(".") ? akhir : akhir + ".";
    }
}
