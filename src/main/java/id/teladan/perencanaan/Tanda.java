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
 * @param atasNama for whom {@code penilai} approved as a delegate; null when in his own name
 * @param pemeriksa who last saved the open draft of review; null while there is none
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
        @Nullable String catatan,
        @Nullable PegawaiId atasNama,
        @Nullable PegawaiId pemeriksa) {

    static Tanda baru(Instant kini) {
        return new Tanda(null, null, null, null, kini, null, null, false, 0, null, null, null);
    }

    /** Of an amendment that begins: what the owner confirmed and read for the agreed plan still holds. */
    Tanda perubahanBaru(Instant kini) {
        return new Tanda(dataDiri, rapor, null, null, kini, null, null, false, 0, null, null, null);
    }

    Tanda denganDataDiri(Instant kini) {
        return dengan(kini, rapor, diperiksa, draf, atasNama, pemeriksa);
    }

    Tanda denganRapor(Instant kini) {
        return dengan(dataDiri, kini, diperiksa, draf, atasNama, pemeriksa);
    }

    Tanda denganDiperiksa(Instant kini, @Nullable String drafBaru) {
        return dengan(dataDiri, rapor, kini, drafBaru, atasNama, pemeriksa);
    }

    Tanda denganPemeriksa(PegawaiId siapa) {
        return dengan(dataDiri, rapor, diperiksa, draf, atasNama, siapa);
    }

    Tanda denganAtasNama(@Nullable PegawaiId siapa) {
        return dengan(dataDiri, rapor, diperiksa, draf, siapa, pemeriksa);
    }

    private Tanda dengan(
            @Nullable Instant diri,
            @Nullable Instant r,
            @Nullable Instant periksa,
            @Nullable String d,
            @Nullable PegawaiId nama,
            @Nullable PegawaiId siapa) {
        return new Tanda(diri, r, periksa, d, sejak, penilai, disetujui, olehSistem, keberatan, catatan, nama, siapa);
    }

    /** Into another status; a draft of review is over with it. */
    Tanda pindah(Instant kini, @Nullable String catatanBaru) {
        return berikut(kini, penilai, disetujui, olehSistem, keberatan, catatanBaru, atasNama);
    }

    /** Back to the owner: an approval that stood before no longer stands, so that no later copy can claim it. */
    Tanda kembali(Instant kini, @Nullable String catatanBaru) {
        return berikut(kini, null, null, false, keberatan, catatanBaru, null);
    }

    /** @param oleh null when the system approved */
    Tanda disetujui(Instant kini, @Nullable PegawaiId oleh, @Nullable String catatanBaru) {
        return berikut(kini, oleh, kini, oleh == null, keberatan, catatanBaru, null);
    }

    /** The approval no longer stands; what the superior had laid or written is a draft of his review again. */
    Tanda batal(Instant kini, boolean disesuaikan) {
        Tanda t = berikut(kini, null, null, false, keberatan, null, null);
        return (disesuaikan || catatan != null) && penilai != null
                ? t.denganDiperiksa(kini, catatan).denganPemeriksa(penilai)
                : t;
    }

    Tanda keberatanLagi(Instant kini, String alasan) {
        return berikut(kini, penilai, disetujui, olehSistem, keberatan + 1, alasan, atasNama);
    }

    private Tanda berikut(
            Instant kini,
            @Nullable PegawaiId oleh,
            @Nullable Instant saat,
            boolean sistem,
            int keberatanKe,
            @Nullable String catatanBaru,
            @Nullable PegawaiId nama) {
        return new Tanda(dataDiri, rapor, null, null, kini, oleh, saat, sistem, keberatanKe, catatanBaru, nama, null);
    }
}
