package id.teladan.web;

/** Kinds of status: each has a shape of its own beside the word, so that none lives by colour alone. */
public enum JenisLabel {
    PERLU("●"),
    UBAH("◐"),
    SUDAH("✓"),
    BELUM("○"),
    TOLAK("✕");

    private final String tanda;

    JenisLabel(String tanda) {
        this.tanda = tanda;
    }

    public String tanda() {
        return tanda;
    }

    /** Name of the class in the style sheet; that which waits for nothing has none. */
    public String kelas() {
        return this == BELUM ? "label" : "label " + name().toLowerCase(java.util.Locale.ROOT);
    }
}
