package id.teladan.pelaksanaan.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A strict reader of iCalendar: refuses lines over 75 octets, bare line feeds, repeated or unknown properties, and unescaped text. */
record BerkasKalender(Map<String, String> kepala, List<Map<String, String>> acara) {
    private static final List<String> SATU =
            List.of("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "STATUS");

    static BerkasKalender baca(String isi) {
        assertThat(isi).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
        assertThat(isi.replace("\r\n", "")).as("tanpa LF atau CR tersendiri").doesNotContain("\n", "\r");
        for (String baris : isi.split("\r\n", -1)) {
            assertThat(baris.getBytes(StandardCharsets.UTF_8).length).as(baris).isLessThanOrEqualTo(75);
        }
        List<String> baris = List.of(isi.replace("\r\n ", "").split("\r\n"));
        Map<String, String> kepala = new LinkedHashMap<>();
        List<Map<String, String>> acara = new ArrayList<>();
        Map<String, String> ini = kepala;
        assertThat(baris.getFirst()).isEqualTo("BEGIN:VCALENDAR");
        for (String b : baris.subList(1, baris.size() - 1)) {
            if (b.equals("BEGIN:VEVENT")) {
                assertThat(ini).as("acara di dalam acara").isSameAs(kepala);
                ini = new LinkedHashMap<>();
            } else if (b.equals("END:VEVENT")) {
                assertThat(ini.keySet()).contains("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS");
                acara.add(ini);
                ini = kepala;
            } else {
                int titik = b.indexOf(':');
                String nama = b.substring(0, titik).split(";")[0];
                if (ini != kepala) {
                    assertThat(SATU).contains(nama);
                }
                assertThat(ini.put(nama, teks(nama, b.substring(titik + 1))))
                        .as(nama + " dua kali")
                        .isNull();
            }
        }
        assertThat(kepala).containsEntry("VERSION", "2.0").containsKey("PRODID");
        assertThat(acara.stream().map(a -> a.get("UID"))).doesNotHaveDuplicates();
        return new BerkasKalender(kepala, acara);
    }

    private static String teks(String nama, String s) {
        if (!nama.equals("SUMMARY") && !nama.equals("LOCATION")) {
            return s;
        }
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            assertThat(c).as("tanpa garis miring di depannya: " + s).isNotIn(',', ';');
            if (c == '\\') {
                char d = s.charAt(++i);
                assertThat(d).isIn('\\', ',', ';', 'n');
                b.append(d == 'n' ? '\n' : d);
            } else {
                b.append(c);
            }
        }
        return b.toString();
    }
}
