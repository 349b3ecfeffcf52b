package id.teladan.umum;

/** How sure a fact of a catalogue is; shown beside it wherever it is not {@link #PASTI}. */
public enum Kepastian {
    /** Read in an official page or in several that agree. */
    PASTI,
    /** One unofficial page, or inferred from near evidence. */
    MUNGKIN,
    /** Not found in any source. */
    BELUM_DIKETAHUI,
    /** A proposal of Teladan's own where the sources are silent. */
    USULAN
}
