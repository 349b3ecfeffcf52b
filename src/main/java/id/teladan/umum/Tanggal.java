package id.teladan.umum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

/** Dates and times in Indonesian words, the same on every machine whatever its locale data. */
public final class Tanggal {
    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> HARI = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private Tanggal() {}

    /** {@code 21 November 2026}. */
    public static String panjang(LocalDate t) {
        return t.getDayOfMonth() + " " + BULAN.get(t.getMonthValue() - 1) + " " + t.getYear();
    }

    /** {@code November}. */
    public static String namaBulan(YearMonth b) {
        return BULAN.get(b.getMonthValue() - 1);
    }

    /** {@code November 2026}. */
    public static String bulan(YearMonth b) {
        return namaBulan(b) + " " + b.getYear();
    }

    /** {@code Sabtu, 21 November 2026, 20.41 WIB}. */
    public static String waktu(Instant saat, Zona zona) {
        ZonedDateTime z = saat.atZone(zona.id());
        return HARI.get(z.getDayOfWeek().getValue() - 1) + ", " + panjang(z.toLocalDate()) + ", " + jam(z) + " " + zona;
    }

    /** {@code 21 November 2026, 20.41}. */
    public static String singkat(Instant saat, Zona zona) {
        ZonedDateTime z = saat.atZone(zona.id());
        return panjang(z.toLocalDate()) + ", " + jam(z);
    }

    /** The last minute before an exclusive end, as people read a deadline: {@code 31 Juli 2026, 23.59 WIB}. */
    public static String batas(Instant tutup, Zona zona) {
        return singkat(tutup.minusSeconds(1), zona) + " " + zona;
    }

    private static String jam(ZonedDateTime z) {
        return "%02d.%02d".formatted(z.getHour(), z.getMinute());
    }
}
