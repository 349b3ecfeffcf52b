package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Dated marks of a plan beside its content.
 *
 * @param dataDiri when the owner confirmed Data diri; {@code rapor}, when he read Rapor Pendidikan
 * @param diperiksa when the superior last saved a draft of his review; null while there is none
 * @param sejak since when the plan has been in its status
 * @param penilai who approved last; null before, and when the system did
 * @param olehSistem whether the approval that stands was the system's
 * @param keberatan how many objections were made, 0 to 2; after the second the decision is final
 * @param catatan the note of the last return, objection or decision
 */
record Tanda(
        @Nullable Instant dataDiri,
        @Nullable Instant rapor,
        @Nullable Instant diperiksa,
        Instant sejak,
        @Nullable PegawaiId penilai,
        boolean olehSistem,
        int keberatan,
        @Nullable String catatan) {

    static Tanda baru(Instant kini) {
        return new Tanda(null, null, null, kini, null, false, 0, null);
    }

    Tanda denganDataDiri(Instant kini) {
        return new Tanda(kini, rapor, diperiksa, sejak, penilai, olehSistem, keberatan, catatan);
    }

    Tanda denganRapor(Instant kini) {
        return new Tanda(dataDiri, kini, diperiksa, sejak, penilai, olehSistem, keberatan, catatan);
    }

    Tanda denganDiperiksa(@Nullable Instant kini) {
        return new Tanda(dataDiri, rapor, kini, sejak, penilai, olehSistem, keberatan, catatan);
    }

    Tanda pindah(Instant kini, @Nullable String catatanBaru) {
        return new Tanda(dataDiri, rapor, null, kini, penilai, olehSistem, keberatan, catatanBaru);
    }

    Tanda disetujui(Instant kini, @Nullable PegawaiId oleh, @Nullable String catatanBaru) {
        return new Tanda(dataDiri, rapor, null, kini, oleh, oleh == null, keberatan, catatanBaru);
    }

    Tanda keberatanLagi(Instant kini, String alasan) {
        return new Tanda(dataDiri, rapor, null, kini, penilai, olehSistem, keberatan + 1, alasan);
    }
}
