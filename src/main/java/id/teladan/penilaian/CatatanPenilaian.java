package id.teladan.penilaian;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an assessment's history.
 *
 * @param oleh null when the system did it
 * @param isi what was rated at this step; null where the step rated nothing
 * @param sidik digest of it, or of the frozen result
 */
record CatatanPenilaian(
        UUID id,
        Instant pada,
        @Nullable PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        PihakPenilaian sebagai,
        LangkahPenilaian langkah,
        StatusPenilaian dari,
        StatusPenilaian ke,
        @Nullable String catatan,
        @Nullable IsiPenilaian isi,
        @Nullable String sidik) {

    static CatatanPenilaian of(
            LangkahPenilaian l,
            TindakanPenilaian t,
            StatusPenilaian dari,
            StatusPenilaian ke,
            String catatan,
            @Nullable String sidik) {
        boolean menilai = l == LangkahPenilaian.TETAPKAN
                || l == LangkahPenilaian.REKOMENDASIKAN
                || l == LangkahPenilaian.PUTUSKAN;
        IsiPenilaian isi = menilai ? t.isi() : null;
        return new CatatanPenilaian(
                Uuid7.baru(),
                t.kini(),
                t.oleh(),
                t.atasNama(),
                t.pihak(),
                l,
                dari,
                ke,
                catatan.isBlank() ? null : catatan.strip(),
                isi,
                sidik != null ? sidik : isi == null ? null : isi.sidik());
    }
}
