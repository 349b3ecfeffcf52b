package id.teladan.perencanaan;

import org.jspecify.annotations.Nullable;

/**
 * One item of a plan: a code of the catalogue.
 *
 * @param target target kuantitas of Pengembangan Kompetensi, 1 to 99; null in other parts
 * @param keterangan what the employee adds to a Tugas Tambahan, at most 200 characters; null when nothing
 */
public record Butir(
        Bagian bagian,
        String kode,
        @Nullable Integer target,
        @Nullable String keterangan) {
    static Butir of(Bagian bagian, String kode) {
        return new Butir(bagian, kode, null, null);
    }
}
