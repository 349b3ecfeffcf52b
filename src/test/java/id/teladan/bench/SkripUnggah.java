package id.teladan.bench;

import id.teladan.bench.PerekamSql.Perintah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The recorded statements of one upload as a script of pgbench. Ids and digests that differ between two uploads are drawn anew for each
 * transaction, the same one wherever the application says the same; all else is as it was recorded. BEGIN goes out together with the
 * statement after it, as the driver does it.
 */
final class SkripUnggah {
    private static final Pattern SIDIK = Pattern.compile("[0-9a-f]{32,64}");

    private final Map<String, String> baru = new LinkedHashMap<>();
    private final Map<String, String> tetap = new LinkedHashMap<>();

    private SkripUnggah() {}

    /** @param variabel values for {@code -D} */
    record Skrip(String teks, Map<String, String> variabel) {}

    static Skrip dari(List<Perintah> satu, List<Perintah> dua) {
        return new SkripUnggah().susun(satu, dua);
    }

    private Skrip susun(List<Perintah> satu, List<Perintah> dua) {
        if (!satu.stream()
                .map(Perintah::sql)
                .toList()
                .equals(dua.stream().map(Perintah::sql).toList())) {
            throw new IllegalStateException("Dua unggahan memakai SQL yang berbeda");
        }
        StringBuilder teks = new StringBuilder();
        boolean terbuka = false;
        for (int i = 0; i < satu.size(); i++) {
            Perintah p = satu.get(i);
            boolean mulai = p.sql().startsWith("BEGIN");
            teks.append(mulai ? "\\startpipeline\n" : "")
                    .append(isi(p, dua.get(i)))
                    .append(";\n")
                    .append(terbuka ? "\\endpipeline\n" : "");
            terbuka = mulai;
        }
        StringBuilder awal = new StringBuilder();
        baru.values().forEach(n -> awal.append("\\set " + n + " random(1, 9007199254740991)\n"));
        return new Skrip(awal.append(teks).toString(), tetap);
    }

    private String isi(Perintah p, Perintah lagi) {
        String[] potong = p.sql().split("\\?", -1);
        if (potong.length - 1 != p.parameter().size()) {
            throw new IllegalStateException(p.parameter().size() + " parameter untuk " + p.sql());
        }
        StringBuilder hasil = new StringBuilder(potong[0]);
        for (int i = 1; i < potong.length; i++) {
            hasil.append(nilai(p.parameter().get(i - 1), lagi.parameter().get(i - 1)))
                    .append(potong[i]);
        }
        return hasil.toString();
    }

    private String nilai(@Nullable Object satu, @Nullable Object dua) {
        if (satu == null) {
            return "NULL";
        }
        if (satu instanceof UUID && !satu.equals(dua)) {
            return "lpad(to_hex(:" + acak(satu.toString()) + "::bigint), 32, '0')::uuid";
        }
        if (satu instanceof String s && !satu.equals(dua)) {
            return denganSidik(s);
        }
        String nama = "v" + tetap.size();
        for (Map.Entry<String, String> e : tetap.entrySet()) {
            if (e.getValue().equals(satu.toString())) {
                nama = e.getKey();
            }
        }
        tetap.put(nama, satu.toString());
        return ":" + nama;
    }

    /** A digest, alone or, whole or in part, in a name. */
    private String denganSidik(String s) {
        List<String> bagian = new ArrayList<>();
        Matcher m = SIDIK.matcher(s);
        int dari = 0;
        while (m.find()) {
            bagian.add("'" + s.substring(dari, m.start()).replace("'", "''") + "'");
            bagian.add("lpad(to_hex(:" + acak(m.group()) + "::bigint), "
                    + m.group().length() + ", '0')");
            dari = m.end();
        }
        if (bagian.isEmpty()) {
            throw new IllegalStateException("Berbeda pada tiap unggahan, dan bukan sidik: " + s);
        }
        bagian.add("'" + s.substring(dari).replace("'", "''") + "'");
        bagian.removeIf(b -> b.equals("''"));
        return "(" + String.join(" || ", bagian) + ")";
    }

    private String acak(String nilai) {
        return baru.computeIfAbsent(nilai, x -> "u" + baru.size());
    }
}
