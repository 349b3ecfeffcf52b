package id.teladan.penilaian.daftar;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a school departs from the pattern of predikat, as it was written last.
 *
 * @param ke number of the line
 * @param atasNama the superior for whom a delegate acted
 */
public record AlasanPola(
        int ke, String alasan, PegawaiId oleh, @Nullable PegawaiId atasNama, Instant pada) {
    static final int TERPANJANG = 1_000;
}
