package id.teladan.pelaksanaan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes iCalendar (RFC 5545): times in UTC, lines ended by CR LF and folded at 75 octets. */
final class ICalendar {
    private static final DateTimeFormatter SAAT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String NAMA = "Observasi kinerja";
    /** SEQUENCE counts seconds since 2024: it grows with each change and fits a 32-bit number until 2092. */
    private static final long AWAL = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();

    private ICalendar() {}

    /** A file that is opened once. */
    static String berkas(List<Acara> acara, Instant kini) {
        return tulis(acara, List.of(), kini);
    }

    /** What a calendar reads again and again: with a name, and how often to come (RFC 7986). */
    static String langganan(List<Acara> acara, Instant kini) {
        return tulis(
                acara,
                List.of(
                        "NAME:" + NAMA,
                        "X-WR-CALNAME:" + NAMA,
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H"),
                kini);
    }

    private static String tulis(List<Acara> acara, List<String> kepala, Instant kini) {
        StringBuilder b = new StringBuilder();
        baris(b, "BEGIN:VCALENDAR");
        baris(b, "VERSION:2.0");
        baris(b, "PRODID:-//Teladan//Jadwal Observasi//ID");
        baris(b, "CALSCALE:GREGORIAN");
        baris(b, "METHOD:PUBLISH");
        kepala.forEach(k -> baris(b, k));
        for (Acara a : acara) {
            baris(b, "BEGIN:VEVENT");
            baris(b, "UID:" + a.siklus() + "@teladan");
            baris(b, "DTSTAMP:" + SAAT.format(kini));
            baris(b, "LAST-MODIFIED:" + SAAT.format(a.diubah()));
            baris(b, "SEQUENCE:" + (a.diubah().getEpochSecond() - AWAL));
            baris(b, "DTSTART:" + SAAT.format(a.mulai()));
            baris(b, "DTEND:" + SAAT.format(a.selesai()));
            baris(b, "SUMMARY:" + teks(a.judul()));
            if (a.tempat() != null) {
                baris(b, "LOCATION:" + teks(a.tempat()));
            }
            baris(b, "STATUS:" + (a.disepakati() ? "CONFIRMED" : "TENTATIVE"));
            baris(b, "END:VEVENT");
        }
        baris(b, "END:VCALENDAR");
        return b.toString();
    }

    private static String teks(String s) {
        return s.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static void baris(StringBuilder b, String isi) {
        int panjang = 0;
        for (int i = 0; i < isi.length(); ) {
            int titik = isi.codePointAt(i);
            String huruf = Character.toString(titik);
            int oktet = huruf.getBytes(StandardCharsets.UTF_8).length;
            if (panjang + oktet > 75) {
                b.append("\r\n ");
                panjang = 1;
            }
            b.append(huruf);
            panjang += oktet;
            i += huruf.length();
        }
        b.append("\r\n");
    }
}
