package id.teladan.penilaian;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a step: who acts, as which party, when, and what he sent with it.
 *
 * @param atasNama for whom he acts as delegate; null when in his own name
 * @param isi what he filled in; of a step without ratings, empty
 * @param catatan reason, answer or note; empty when nothing
 * @param surat the written decision that an admin records; empty else
 * @param penutupan of TUTUP; null else
 */
record TindakanPenilaian(
        @Nullable PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        PihakPenilaian pihak,
        Instant kini,
        IsiPenilaian isi,
        String catatan,
        SuratPutusan surat,
        @Nullable Penutupan penutupan) {

    TindakanPenilaian denganIsi(IsiPenilaian i) {
        return new TindakanPenilaian(oleh, atasNama, pihak, kini, i, catatan, surat, penutupan);
    }

    PegawaiId siapa() {
        return java.util.Objects.requireNonNull(oleh);
    }
}
