package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act of a superior over many people of his list at once.
 *
 * @param peran the role in which he acted
 * @param catatan what he added to a reminder
 * @param denganDraf whether plans with a draft of his review take part in an approval
 * @param asal the approval that this act undoes
 * @param hilang how many rows of the preview were no longer in his list when he confirmed
 * @param selesai when no row waited any more; null while it goes on
 */
record Massal(
        UUID id,
        DinasId dinas,
        JenisMassal jenis,
        PeriodeId periode,
        PegawaiId oleh,
        Peran peran,
        @Nullable String catatan,
        boolean denganDraf,
        @Nullable UUID asal,
        int hilang,
        Instant dibuat,
        @Nullable Instant selesai) {

    /** What names an act. */
    record Kunci(DinasId dinas, UUID id) {}

    Tindakan.Cara cara() {
        return denganDraf ? Tindakan.Cara.SEKALIGUS_DENGAN_DRAF : Tindakan.Cara.SEKALIGUS;
    }

    /** He who acts, in the role of then: the rights are asked anew for each row. */
    Pengguna pelaku() {
        return new Pengguna(dinas, oleh, "", peran, null, peran.sebutan(), List.of());
    }
}
