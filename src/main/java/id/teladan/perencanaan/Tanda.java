package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Dated marks of a plan beside its content.
 *
 * @param dataDiri when the owner confirmed Data diri; {@code rapor}, when he read Rapor Pendidikan
 * @param diperiksa when the superior last saved a draft of his review; null while there is none
 * @param draf the superior's note that he has not sent yet
 * @param sejak since when the plan has been in its status
 * @param penilai who approved last; null before, and when the system did
 * @param disetujui when it was approved last; null before
 * @param olehSistem whether the approval that stands was the system's
 * @param keberatan how many objections were made, 0 to 2; after the second the decision is final
 * @param catatan the note of the last return, objection or decision; of the system, why it approved
 */
record Tanda(
        @Nullable Instant dataDiri,
        @Nullable Instant rapor,
        @Nullable Instant diperiksa,
        @Nullable String draf,
        Instant sejak,
        @Nullable PegawaiId penilai,
        @Nullable Instant disetujui,
        boolean olehSistem,
        int keberatan,
        @Nullable String catatan) {

    static Tanda baru(Instant kini) {
        return new Tanda(null, null, null, null, kini, null, null, false, 0, null);
    }

    Tanda denganDataDiri(Instant kini) {
        return new Tanda(kini, rapor, diperiksa, draf, sejak, penilai, disetujui, olehSistem, keberatan, catatan);
    }

    Tanda denganRapor(Instant kini) {
        return new Tanda(dataDiri, kini, diperiksa, draf, sejak, penilai, disetujui, olehSistem, keberatan, catatan);
    }

    Tanda denganDiperiksa(Instant kini, @Nullable String drafBaru) {
        return new Tanda(dataDiri, rapor, kini, drafBaru, sejak, penilai, disetujui, olehSistem, keberatan, catatan);
    }

    /** Into another status; a draft of review is over with it. */
    Tanda pindah(Instant kini, @Nullable String catatanBaru) {
        return new Tanda(dataDiri, rapor, null, null, kini, penilai, disetujui, olehSistem, keberatan, catatanBaru);
    }

    /** Back to the owner: an approval that stood before no longer stands, so that no later copy can claim it. */
    Tanda kembali(Instant kini, @Nullable String catatanBaru) {
        return new Tanda(dataDiri, rapor, null, null, kini, null, null, false, keberatan, catatanBaru);
    }

    /** @param oleh null when the system approved */
    Tanda disetujui(Instant kini, @Nullable PegawaiId oleh, @Nullable String catatanBaru) {
        return new Tanda(dataDiri, rapor, null, null, kini, oleh, kini, oleh == null, keberatan, catatanBaru);
    }

    Tanda keberatanLagi(Instant kini, String alasan) {
        return new Tanda(dataDiri, rapor, null, null, kini, penilai, disetujui, olehSistem, keberatan + 1, alasan);
    }
}
