package id.teladan.penilaian.pko;

import id.teladan.web.Galat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a PKO may be set: whoever changes one that stands, or sets it after results of the school have become final, says why. Final
 * results stay as they are.
 */
final class AturanPko {
    static final int ALASAN_TERPANJANG = 500;
    private static final int NAMA_TERBANYAK = 5;

    private AturanPko() {}

    /**
     * What is wrong with setting it so; empty when nothing is. Setting what stands already is no change and needs no reason.
     *
     * @param kini title of the PKO that stands; null when none does
     * @param baru title of the one that is asked for
     * @param akhir names of those whose results are final
     */
    static Optional<Galat> halangan(@Nullable String kini, String baru, @Nullable String alasan, List<String> akhir) {
        String a = alasan == null ? "" : alasan;
        if (a.length() > ALASAN_TERPANJANG) {
            return Optional.of(new Galat(
                    "alasan", "Alasan paling panjang " + ALASAN_TERPANJANG + " huruf; sekarang " + a.length() + "."));
        }
        if (baru.equals(kini) || !a.isBlank()) {
            return Optional.empty();
        }
        if (!akhir.isEmpty()) {
            return Optional.of(new Galat("alasan", "Tuliskan alasannya: " + kalimatAkhir(akhir)));
        }
        return kini == null
                ? Optional.empty()
                : Optional.of(new Galat("alasan", "Tuliskan alasannya: sebelumnya sudah ditetapkan " + kini + "."));
    }

    /** Whose results are final, and that they stay. */
    static String kalimatAkhir(List<String> akhir) {
        String sebut = String.join("; ", akhir.subList(0, Math.min(NAMA_TERBANYAK, akhir.size())));
        String sisa = akhir.size() <= NAMA_TERBANYAK ? "" : "; dan " + (akhir.size() - NAMA_TERBANYAK) + " lainnya";
        return "hasil penilaian " + akhir.size() + " orang di sekolah ini sudah final (" + sebut + sisa
                + "). Hasil mereka tidak ikut berubah.";
    }
}
