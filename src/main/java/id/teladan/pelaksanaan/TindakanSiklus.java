package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.Penulis.Tangan;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a step: who acts, as which party, when, and what he sent with it.
 *
 * @param atasNama for whom he acts as delegate; null when in his own name
 * @param isi what he filled in; of a step without a form, empty
 * @param catatan reason or note; null when nothing
 */
record TindakanSiklus(
        PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        PihakSiklus pihak,
        Instant kini,
        IsiDokumen isi,
        @Nullable String catatan) {
    Tangan tangan() {
        return new Tangan(oleh.nilai(), atasNama == null ? null : atasNama.nilai(), pihak, kini);
    }
}
