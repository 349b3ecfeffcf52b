package id.teladan.pelaksanaan.bukti;

import id.teladan.web.Galat;
import java.util.List;

/** Why a step is refused; the page shows the same sentence that the guard used. */
sealed interface HalanganBukti {
    String pesan();

    /** The step is not for this party. */
    record BukanPihak(String pesan) implements HalanganBukti {}

    /** It is in a status from which the table does not know this step. */
    record StatusLain(StatusBukti status, String pesan) implements HalanganBukti {}

    /** Execution has not begun, or assessment has closed. */
    record JendelaTutup(String pesan) implements HalanganBukti {}

    /** The rule set wants the other way, or the plan has no such item or place. */
    record TidakDiminta(String pesan) implements HalanganBukti {}

    /** Fields with what is wrong. */
    record IsianSalah(List<Galat> galat) implements HalanganBukti {
        @Override
        public String pesan() {
            return String.join(" ", galat.stream().map(Galat::pesan).toList());
        }
    }
}
