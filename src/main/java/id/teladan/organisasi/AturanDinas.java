package id.teladan.organisasi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a dinas may be made for a region: of a province (2 characters) or a kabupaten/kota (5), under a name that tells which. */
final class AturanDinas {
    private AturanDinas() {}

    static boolean kodeDinas(String kode) {
        return kode.matches("\\d\\d(\\.\\d\\d)?");
    }

    /** Why the name does not fit the region; empty when it does. */
    static Optional<String> halanganNama(String nama, String wilayah) {
        if (nama.isBlank() || nama.length() > 150) {
            return Optional.of("Nama dinas wajib diisi, paling panjang 150 huruf");
        }
        String kecil = nama.toLowerCase(Locale.ROOT);
        String inti = wilayah.replaceFirst("^(Kabupaten|Kota|Provinsi) ", "").toLowerCase(Locale.ROOT);
        boolean menyebut =
                Arrays.stream(inti.split(" ", -1)).anyMatch(kata -> kata.length() >= 3 && kecil.contains(kata));
        boolean tertukar = wilayah.startsWith("Kota ") && kecil.contains("kabupaten " + inti)
                || wilayah.startsWith("Kabupaten ") && kecil.contains("kota " + inti);
        return menyebut && !tertukar
                ? Optional.empty()
                : Optional.of("Nama dinas \"%s\" tidak menyebut wilayahnya, %s".formatted(nama, wilayah));
    }
}
