package id.teladan.organisasi.impor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a preview: what will happen to one object.
 *
 * @param baris row of the file it comes from; 0 when it comes from the absence of a row
 * @param bolehPilih whether the admin decides it by a tick; {@code dipilih} is the tick
 */
record BarisPratinjau(
        int baris,
        Objek objek,
        @Nullable UUID id,
        Aksi aksi,
        String judul,
        Isi isi,
        boolean bolehPilih,
        boolean dipilih) {

    /**
     * @param data the columns to write, by their names in the table; empty when nothing is written
     * @param sebelum the columns as they were, for the history
     */
    record Isi(
            Map<String, Object> data,
            Map<String, Object> sebelum,
            List<Beda> beda,
            List<GalatBaris> galat,
            List<String> catatan) {
        static Isi catatan(List<String> catatan) {
            return new Isi(Map.of(), Map.of(), List.of(), List.of(), catatan);
        }

        static Isi galat(List<GalatBaris> galat) {
            return new Isi(Map.of(), Map.of(), List.of(), galat, List.of());
        }
    }

    /** A field that changes, as people read it. */
    record Beda(String bidang, String lama, String baru) {}

    static BarisPratinjau tolak(int baris, String judul, List<GalatBaris> galat) {
        return new BarisPratinjau(baris, Objek.BERKAS, null, Aksi.TOLAK, judul, Isi.galat(galat), false, false);
    }

    static BarisPratinjau lewati(int baris, String judul, String sebab) {
        return new BarisPratinjau(
                baris, Objek.BERKAS, null, Aksi.LEWATI, judul, Isi.catatan(List.of(sebab)), false, false);
    }
}
