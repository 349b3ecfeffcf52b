package id.teladan.penilaian;

import id.teladan.umum.PegawaiId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one objection against a result: both are heard, then the atasan pejabat penilai decides, finally.
 *
 * @param kepada the atasan of the day on which it was made; null where none is recorded
 */
record Keberatan(
        String alasan,
        Instant diajukan,
        @Nullable PegawaiId kepada,
        @Nullable Tanggapan tanggapan,
        @Nullable Putusan putusan) {

    /** The answer of the pejabat penilai. */
    record Tanggapan(String isi, PegawaiId oleh, Instant pada) {}

    /** @param surat names the written decision of one who decided outside Teladan; empty else */
    record Putusan(boolean diubah, String alasan, String surat, PegawaiId oleh, Instant pada) {}

    /** First instant at which it may be decided although the pejabat penilai has not answered for so many days. */
    Instant tanpaTanggapanSejak(int hari) {
        return diajukan.plus(Duration.ofDays(hari));
    }

    boolean bolehDiputus(Instant kini, int hari) {
        return tanggapan != null || !kini.isBefore(tanpaTanggapanSejak(hari));
    }
}
