package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** Where and when, and for which part of the year, as the forms word it. */
final class TempatTerbit {
    private static final String AWALAN =
            "(?i)^dinas\\s+pendidikan(\\s+dan\\s+\\p{L}+|\\s*,[^,]*,?\\s+dan\\s+\\p{L}+)*\\s+";

    private TempatTerbit() {}

    /** {@code Kota Contoh} of the Dinas Pendidikan Kota Contoh, with the day of its zone. */
    static Bahan.Ditetapkan dari(String instansi, Instant saat, Zona zona) {
        return new Bahan.Ditetapkan(tempat(instansi), LocalDate.ofInstant(saat, zona.id()));
    }

    static String tempat(String instansi) {
        String s = instansi.strip().replaceFirst(AWALAN, "");
        return s.isBlank() ? instansi.strip() : s;
    }

    /** {@code SEMESTER I}, {@code SEMESTER II}, or {@code AKHIR} for a whole year. */
    static String masa(LocalDate mulai, LocalDate sampai) {
        Period lama = Period.between(mulai, sampai.plusDays(1));
        if (lama.toTotalMonths() > 6) {
            return "AKHIR";
        }
        return mulai.getMonthValue() <= 6 && sampai.getMonthValue() <= 6 ? "SEMESTER I" : "SEMESTER II";
    }
}
