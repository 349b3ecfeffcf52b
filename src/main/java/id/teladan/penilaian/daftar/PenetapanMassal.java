package id.teladan.penilaian.daftar;

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
 * Ratings of many people decided at once.
 *
 * @param peran the role in which he acted
 * @param hilang how many rows of the preview were no longer in his list when he confirmed
 * @param selesai when no row waited any more; null while it goes on
 */
record PenetapanMassal(
        UUID id,
        DinasId dinas,
        PeriodeId periode,
        PegawaiId oleh,
        Peran peran,
        int hilang,
        Instant dibuat,
        @Nullable Instant selesai) {

    /** He who acts, in the role of then: the rights are asked anew for each row. */
    Pengguna pelaku(String nama) {
        return new Pengguna(dinas, oleh, nama, peran, null, peran.sebutan(), List.of());
    }

    /** What names it in the background. */
    String kunci() {
        return dinas + "/" + id;
    }
}
