package id.teladan.umum;

/** How sure a fact of a catalogue is; shown beside it wherever it is not {@link #PASTI}. */
public enum Kepastian {
    /** Read in an official page or in several that agree. */
    PASTI("pasti"),
    /** One unofficial page, or inferred from near evidence. */
    MUNGKIN("mungkin"),
    /** Not found in any source. */
    BELUM_DIKETAHUI("belum diketahui"),
    /** A proposal of Teladan's own where the sources are silent. */
    USULAN("usulan Teladan");

    private final String sebutan;

    Kepastian(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
