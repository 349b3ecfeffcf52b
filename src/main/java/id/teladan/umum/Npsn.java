package id.teladan.umum;

import java.util.Optional;

/** Nomor Pokok Sekolah Nasional: 8 characters, digits, with letters at the front in a few newer numbers. */
public record Npsn(String angka) {
    public Npsn {
        if (!angka.matches("[0-9A-Z]\\d{7}")) {
            throw new IllegalArgumentException("NPSN harus 8 angka");
        }
    }

    public static Optional<Npsn> coba(String teks) {
        String rapat = teks.replaceAll("[\\s'`]", "").toUpperCase(java.util.Locale.ROOT);
        return rapat.matches("[0-9A-Z]\\d{7}") ? Optional.of(new Npsn(rapat)) : Optional.empty();
    }

    @Override
    public String toString() {
        return angka;
    }
}
