package id.teladan_pelanggaran.ukuran.perencanaan;

import java.util.List;

/** Deliberate violation: six collaborators. */
class EnamRekanController {
    private final List<Object> rekan;

    EnamRekanController(Object a, Object b, Object c, Object d, Object e, Object f) {
        this.rekan = List.of(a, b, c, d, e, f);
    }

    List<Object> rekan() {
        return rekan;
    }
}
