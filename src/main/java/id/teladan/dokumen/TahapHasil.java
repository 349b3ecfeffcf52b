package id.teladan.dokumen;

/** How far the result has come that a document of a rating tells of, while it is not final. */
public enum TahapHasil {
    /** Decided; the employee has not accepted it and may still object. */
    BELUM_FINAL("Belum final", "pegawai belum menerimanya dan masa keberatannya belum lewat."),
    /** The employee objected; who decides on it may change the result. */
    KEBERATAN("Sedang ada keberatan", "hasilnya dapat berubah sesudah keberatan itu diputus."),
    /** Drawn back before the employee opened it. */
    DITARIK("Ditarik kembali", "hasilnya ditarik sebelum dibuka pegawai.");

    private final String sebutan;
    private final String arti;

    TahapHasil(String sebutan, String arti) {
        this.sebutan = sebutan;
        this.arti = arti;
    }

    public String sebutan() {
        return sebutan;
    }

    /** The rest of the sentence that begins with {@link #sebutan}. */
    String kalimat() {
        return sebutan + ": " + arti;
    }
}
