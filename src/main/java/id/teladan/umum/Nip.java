package id.teladan.umum;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nomor Induk Pegawai of an ASN: 18 digits, of which 1-8 are the date of birth (yyyyMMdd), 9-14 the month of appointment
 * (yyyyMM; for PPPK the months 21 to 32 occur), 15 the sex (1 or 2) and 16-18 a serial number.
 */
public record Nip(String angka) {
    public Nip {
        if (!sah(angka)) {
            throw new IllegalArgumentException("NIP harus 18 angka dan diawali tanggal lahir (tahun, bulan, tanggal)");
        }
    }

    /** Accepts blanks between the groups, as people write it; empty when the text is no NIP. */
    public static Optional<Nip> coba(String teks) {
        String rapat = teks.replaceAll("[\\s'`]", "");
        return sah(rapat) ? Optional.of(new Nip(rapat)) : Optional.empty();
    }

    private static boolean sah(String a) {
        if (!a.matches("\\d{18}")) {
            return false;
        }
        try {
            LocalDate.of(Integer.parseInt(a, 0, 4, 10), Integer.parseInt(a, 4, 6, 10), Integer.parseInt(a, 6, 8, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Grouped as on letters: {@code 19850315 201001 2 999}. */
    public String berkelompok() {
        return angka.substring(0, 8) + " " + angka.substring(8, 14) + " " + angka.charAt(14) + " "
                + angka.substring(15);
    }

    @Override
    public String toString() {
        return angka;
    }
}
