package id.teladan.organisasi.impor;

import id.teladan.organisasi.Rapor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a Rapor Pendidikan reduced to three colours. The sub-rows of literacy and numeracy have four labels of their own; that
 * "Mencapai" and "Di atas" count as BAIK, "Di bawah" as SEDANG and "Jauh di bawah" as KURANG is Teladan's reading, made for order
 * and colour only: the page shows the label as printed. For gaps (kesenjangan) "Tinggi" is the bad end.
 */
final class LabelRapor {
    private LabelRapor() {}

    /** Empty when the label is not known. */
    static Optional<Rapor.Golongan> golongan(String label) {
        String l = label.toLowerCase(Locale.ROOT);
        if (l.isEmpty() || l.equals("-") || l.startsWith("tidak tersedia")) {
            return Optional.of(Rapor.Golongan.TIDAK_TERSEDIA);
        }
        if (diawali(l, "baik", "mencapai", "di atas", "rendah")) {
            return Optional.of(Rapor.Golongan.BAIK);
        }
        if (diawali(l, "sedang", "di bawah")) {
            return Optional.of(Rapor.Golongan.SEDANG);
        }
        return diawali(l, "kurang", "jauh di bawah", "tinggi") ? Optional.of(Rapor.Golongan.KURANG) : Optional.empty();
    }

    private static boolean diawali(String l, String... awal) {
        for (String a : awal) {
            if (l.startsWith(a)) {
                return true;
            }
        }
        return false;
    }

    /** NAIK, TURUN, TETAP; null when the file does not say. */
    static @Nullable String arah(String ubah) {
        String u = ubah.toLowerCase(Locale.ROOT);
        if (u.startsWith("naik")) {
            return "NAIK";
        }
        if (u.startsWith("turun")) {
            return "TURUN";
        }
        return u.startsWith("tidak berubah") || u.startsWith("tetap") ? "TETAP" : null;
    }
}
