package id.teladan.penilaian.pko;

import java.util.Map;

/** Titles of the codes of PKO. */
final class SebutanPko {
    private static final Map<String, String> JUDUL = Map.of(
            "ISTIMEWA", "Istimewa",
            "BAIK", "Baik",
            "BUTUH_PERBAIKAN", "Butuh Perbaikan",
            "KURANG", "Kurang",
            "SANGAT_KURANG", "Sangat Kurang");

    private SebutanPko() {}

    static String judul(String kode) {
        return JUDUL.getOrDefault(kode, kode);
    }
}
