package id.teladan.organisasi.impor;

import id.teladan.organisasi.Golongan;
import id.teladan.organisasi.StatusKepegawaian;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reading of single values as people and programs write them in Indonesia. */
final class Teks {
    private static final List<String> BULAN =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern HARI_DEPAN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern BERKATA = Pattern.compile("(\\d{1,2}) ([a-z]+) (\\d{4})");
    private static final Pattern PNS = Pattern.compile("(?i)(IV|III|II|I|[1-4])\\s*[/.]?\\s*([A-E])");
    private static final Pattern SUREL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    static final int TAHUN_AWAL = 1950;
    static final int TAHUN_AKHIR = 2100;

    private Teks() {}

    /** Names out of a file as a message repeats them: each cut at 60 letters, at most 20 of them. */
    static String sebut(List<String> nama) {
        String sebutan = nama.stream()
                .limit(20)
                .map(n -> n.length() <= 60 ? n : n.substring(0, 60) + "…")
                .collect(Collectors.joining(", "));
        return nama.size() <= 20 ? sebutan : sebutan + ", dan " + (nama.size() - 20) + " lainnya";
    }

    /** Without blanks around, and empty for the signs that mean "none". */
    static String bersih(String t) {
        String s = Tabel.rapat(t);
        return s.equals("-") || s.equals("--") || s.equalsIgnoreCase("null") ? "" : s;
    }

    /** Control characters and signs that turn the reading direction have no place in names and numbers. */
    static boolean berkarakterKendali(String t) {
        return t.codePoints().anyMatch(c -> {
            int jenis = Character.getType(c);
            return (jenis == Character.CONTROL && c != '\t' && c != '\n' && c != '\r')
                    || jenis == Character.FORMAT && c != 0xAD && c != 0xFEFF
                    || jenis == Character.SURROGATE;
        });
    }

    /** For comparing names: upper case, without titles' dots and double blanks. */
    static String sama(String nama) {
        return Tabel.rapat(nama.replaceAll("[.,'`’]", " ")).toUpperCase(Locale.ROOT);
    }

    /** Day before month, as written in Indonesia; empty when it is no date of this or the last century. */
    static Optional<LocalDate> tanggal(String teks) {
        String t = teks.strip().toLowerCase(Locale.ROOT);
        Matcher m = ISO.matcher(t);
        if (m.matches()) {
            return hari(m.group(1), m.group(2), m.group(3));
        }
        m = HARI_DEPAN.matcher(t);
        if (m.matches()) {
            return hari(m.group(3), m.group(2), m.group(1));
        }
        m = BERKATA.matcher(t);
        if (m.matches()) {
            String nama = m.group(2);
            int b = nama.length() < 3 ? -1 : BULAN.indexOf(nama.substring(0, 3));
            return b < 0 ? Optional.empty() : hari(m.group(3), String.valueOf(b + 1), m.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> hari(String tahun, String bulan, String hari) {
        try {
            return wajar(LocalDate.of(Integer.parseInt(tahun), Integer.parseInt(bulan), Integer.parseInt(hari)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> wajar(LocalDate t) {
        return t.getYear() >= TAHUN_AWAL && t.getYear() <= TAHUN_AKHIR ? Optional.of(t) : Optional.empty();
    }

    /** III/c for PNS, IX for PPPK; the spelling made one. */
    static Optional<String> golongan(String teks) {
        String t = teks.strip();
        Matcher m = PNS.matcher(t);
        if (m.matches()) {
            String ruang = m.group(1).toUpperCase(Locale.ROOT);
            String romawi = Character.isDigit(ruang.charAt(0))
                    ? List.of("I", "II", "III", "IV").get(ruang.charAt(0) - '1')
                    : ruang;
            String huruf = m.group(2).toLowerCase(Locale.ROOT);
            return Golongan.cari(StatusKepegawaian.PNS, romawi + "/" + huruf).map(Golongan::kode);
        }
        return Golongan.cari(StatusKepegawaian.PPPK, t.toUpperCase(Locale.ROOT)).map(Golongan::kode);
    }

    static Optional<String> surel(String teks) {
        String t = teks.strip().toLowerCase(Locale.ROOT);
        return t.length() <= 254 && SUREL.matcher(t).matches() ? Optional.of(t) : Optional.empty();
    }
}
