package id.teladan.umum;

import java.util.Optional;

/** Nomor Unik Pendidik dan Tenaga Kependidikan: 16 digits. */
public record Nuptk(String angka) {
    public Nuptk {
        if (!angka.matches("\\d{16}")) {
            throw new IllegalArgumentException("NUPTK harus 16 angka");
        }
    }

    public static Optional<Nuptk> coba(String teks) {
        String rapat = teks.replaceAll("[\\s'`]", "");
        return rapat.matches("\\d{16}") ? Optional.of(new Nuptk(rapat)) : Optional.empty();
    }

    @Override
    public String toString() {
        return angka;
    }
}
