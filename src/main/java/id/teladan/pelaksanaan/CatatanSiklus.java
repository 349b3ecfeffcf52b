package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.Penulis.Tangan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a cycle's history.
 *
 * @param langkah name of the step, of {@link LangkahSiklus} or {@link LangkahJadwal}
 * @param ke version of the document; null for steps on the date
 * @param isi what the document said at this step; null where the step wrote nothing
 */
record CatatanSiklus(
        UUID id,
        Instant pada,
        PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        PihakSiklus sebagai,
        String langkah,
        Huruf huruf,
        @Nullable Integer ke,
        @Nullable String catatan,
        @Nullable IsiDokumen isi) {

    static CatatanSiklus of(Tangan t, String langkah, Dokumen d, @Nullable String catatan, @Nullable IsiDokumen isi) {
        return new CatatanSiklus(
                Uuid7.baru(),
                t.pada(),
                t.siapa(),
                t.untuk(),
                t.sebagai(),
                langkah,
                d.huruf(),
                Math.max(1, d.ke()),
                catatan,
                isi);
    }

    static CatatanSiklus jadwal(Tangan t, LangkahJadwal langkah, String catatan) {
        return new CatatanSiklus(
                Uuid7.baru(),
                t.pada(),
                t.siapa(),
                t.untuk(),
                t.sebagai(),
                langkah.name(),
                Huruf.A,
                null,
                catatan,
                null);
    }

    /** What was done, in words. */
    String apa() {
        for (LangkahJadwal j : LangkahJadwal.values()) {
            if (j.name().equals(langkah)) {
                return j.sebutan();
            }
        }
        return LangkahSiklus.dari(langkah).sebutan();
    }
}
