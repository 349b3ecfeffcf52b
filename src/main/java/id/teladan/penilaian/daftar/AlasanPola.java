package id.teladan.penilaian.daftar;

import id.teladan.penilaian.hitung.Sebaran;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.Batas;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a school departs from the pattern of predikat, as it was written last.
 *
 * @param ke number of the line
 * @param atasNama the superior for whom a delegate acted
 * @param pko code that stood then; {@code orang}, people by predikat as they were counted then
 */
public record AlasanPola(
        int ke,
        String alasan,
        PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        Instant pada,
        @Nullable String pko,
        Map<String, Integer> orang) {
    public static final int TERPANJANG = 1_000;

    /**
     * Whether it was written about a departure like this one: under the same PKO, at the same bounds, and by no fewer people. What goes
     * further than that, or elsewhere, asks for a reason of its own.
     */
    boolean mencakup(AturanPenilaian a, @Nullable String pkoKini, Map<String, Integer> kini) {
        Map<Batas, Integer> dulu = Sebaran.lebih(a, pko, orang);
        return Objects.equals(pko, pkoKini)
                && Sebaran.lebih(a, pkoKini, kini).entrySet().stream()
                        .allMatch(e -> dulu.getOrDefault(e.getKey(), 0) >= e.getValue());
    }
}
