package id.teladan.perencanaan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An earlier text of one part of a plan, as it stood until a save replaced it.
 *
 * @param pada when it was replaced
 */
record IsiLama(Bagian bagian, Instant pada, List<Butir> butir) {
    private static final int KETIKAN = 20;

    /**
     * Whether more goes than a moment's typing: an item, or a stretch of a text. What is less is kept at most once a minute, so that a
     * draft that saves itself does not push the older texts out.
     */
    static boolean berharga(List<Butir> lama, List<Butir> baru) {
        return lama.stream()
                .anyMatch(x -> baru.stream()
                        .filter(y -> y.kode().equals(x.kode()))
                        .findFirst()
                        .map(y -> hilang(x.keterangan(), y.keterangan()) > KETIKAN)
                        .orElse(true));
    }

    /** How many characters of the old text are gone, apart from what both begin and end with. */
    private static int hilang(@Nullable String lama, @Nullable String baru) {
        String a = lama == null ? "" : lama;
        String b = baru == null ? "" : baru;
        int paling = Math.min(a.length(), b.length());
        int awal = 0;
        while (awal < paling && a.charAt(awal) == b.charAt(awal)) {
            awal++;
        }
        int akhir = 0;
        while (akhir < paling - awal && a.charAt(a.length() - 1 - akhir) == b.charAt(b.length() - 1 - akhir)) {
            akhir++;
        }
        return a.length() - awal - akhir;
    }
}
