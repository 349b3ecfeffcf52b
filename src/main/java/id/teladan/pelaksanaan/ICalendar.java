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

    private ICalendar() {}

    static String berkas(List<Acara> acara, Instant kini) {
        StringBuilder b = new StringBuilder();
        baris(b, "BEGIN:VCALENDAR");
        baris(b, "VERSION:2.0");
        baris(b, "PRODID:-//Teladan//Jadwal Observasi//ID");
        baris(b, "CALSCALE:GREGORIAN");
        baris(b, "METHOD:PUBLISH");
        for (Acara a : acara) {
            baris(b, "BEGIN:VEVENT");
            baris(b, "UID:" + a.siklus() + "@teladan");
            baris(b, "DTSTAMP:" + SAAT.format(kini));
            baris(b, "LAST-MODIFIED:" + SAAT.format(a.diubah()));
            baris(b, "SEQUENCE:" + a.diubah().getEpochSecond() / 60 % Integer.MAX_VALUE);
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
