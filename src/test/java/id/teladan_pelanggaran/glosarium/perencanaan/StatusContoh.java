package id.teladan_pelanggaran.glosarium.perencanaan;

/** Deliberate violation: a state that no glossary knows. */
public enum StatusContoh {
    HILANG
}
