package id.teladan.organisasi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rapor Pendidikan of a school for one year, as uploaded; labels are read, never computed. */
public record Rapor(int tahun, List<Indikator> indikator) {

    /**
     * @param kode such as D.1 or D.1.2; empty on sub-rows that have none
     * @param capaian the label as printed, such as "Sedang"
     * @param golongan the label reduced to what colour and order need
     * @param arah NAIK, TURUN or TETAP; null when the file does not say
     * @param ubah the change as printed, such as "Naik 12,50%"
     */
    public record Indikator(
            String kode,
            String nama,
            String capaian,
            Golongan golongan,
            @Nullable String nilai,
            @Nullable String arah,
            @Nullable String ubah) {}

    /** Baik (green), sedang (yellow), kurang (red), or not available. */
    public enum Golongan {
        BAIK,
        SEDANG,
        KURANG,
        TIDAK_TERSEDIA
    }
}
