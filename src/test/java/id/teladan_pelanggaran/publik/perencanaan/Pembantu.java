package id.teladan_pelanggaran.publik.perencanaan;

/** Deliberate violation: a helper that other rooms could lean on. */
public final class Pembantu {
    private Pembantu() {}
}
