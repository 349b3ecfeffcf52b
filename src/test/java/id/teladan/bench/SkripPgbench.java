package id.teladan.bench;

import id.teladan.bench.PerekamSql.Perintah;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The recorded statements of one person as a script of pgbench. The text of each statement is the application's own; where it has a
 * question mark the script has a variable, but for these: what is null is written so, ids of new rows are drawn by the server, and the
 * version of the plan and the number of a result count on. BEGIN goes out together with the first statement, as the driver does it.
 */
record SkripPgbench(String teks, Map<String, String> variabel) {
    /**
     * @param versi that the row has when the script begins
     * @param ke how many results it has by then; where nothing is frozen it does not matter
     */
    static SkripPgbench dari(Rekaman r, int versi, int ke) {
        StringBuilder teks = new StringBuilder();
        Map<String, String> variabel = new LinkedHashMap<>();
        boolean terbuka = false;
        boolean berversi = false;
        for (int i = 0; i < r.pertama().size(); i++) {
            Perintah p = r.pertama().get(i);
            if (p.sql().startsWith("BEGIN")) {
                teks.append("\\startpipeline\n").append(p.sql()).append(";\n");
                terbuka = true;
                berversi = false;
                continue;
            }
            String isi = isi(p, r.kedua().get(i), variabel, versi, ke);
            teks.append(isi).append(";\n");
            berversi |= isi.contains(":versi");
            if (terbuka) {
                teks.append("\\endpipeline\n");
                terbuka = false;
            }
            if (p.sql().equals("COMMIT") && berversi) {
                teks.append("\\set versi :versi + 1\n");
            }
        }
        String awal = variabel.containsKey("ke") ? "\\set ke :ke + 1\n" : "";
        return new SkripPgbench(awal + teks, variabel);
    }

    private static String isi(Perintah p, Perintah lagi, Map<String, String> variabel, int versi, int ke) {
        StringBuilder hasil = new StringBuilder();
        String[] potong = p.sql().split("\\?", -1);
        if (potong.length - 1 != p.parameter().size()) {
            throw new IllegalStateException(p.parameter().size() + " parameter untuk " + p.sql());
        }
        for (int i = 0; i < potong.length; i++) {
            hasil.append(potong[i]);
            if (i < p.parameter().size()) {
                hasil.append(nilai(p.parameter().get(i), lagi.parameter().get(i), variabel, versi, ke));
            }
        }
        return hasil.toString();
    }

    private static String nilai(
            @Nullable Object satu, @Nullable Object dua, Map<String, String> variabel, int versi, int ke) {
        if (satu == null) {
            return "NULL";
        }
        if (satu instanceof UUID && !satu.equals(dua)) {
            return "gen_random_uuid()";
        }
        if (satu instanceof UUID[] a && !Objects.deepEquals(satu, dua)) {
            return a.length == 1 && a[0] != null ? "ARRAY[gen_random_uuid()]" : daftarBaru(a.length);
        }
        // A result is frozen once a turn; the version rises with each of its steps, which are two.
        if (satu instanceof Integer a && dua instanceof Integer b && b == a + 1) {
            variabel.put("ke", Integer.toString(ke));
            return ":ke";
        }
        if (satu instanceof Integer && !satu.equals(dua)) {
            variabel.put("versi", Integer.toString(versi));
            return ":versi";
        }
        String teks = teks(satu);
        String nama = variabel.entrySet().stream()
                .filter(e -> e.getValue().equals(teks)
                        && e.getKey().startsWith("v")
                        && !e.getKey().equals("versi"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("v" + variabel.size());
        variabel.put(nama, teks);
        return ":" + nama;
    }

    private static String daftarBaru(int panjang) {
        return "ARRAY[" + String.join(", ", java.util.Collections.nCopies(panjang, "gen_random_uuid()")) + "]";
    }

    /** As PostgreSQL reads it. */
    private static String teks(Object nilai) {
        if (!nilai.getClass().isArray()) {
            return nilai.toString();
        }
        List<String> bagian = new ArrayList<>();
        for (int i = 0; i < Array.getLength(nilai); i++) {
            Object x = Array.get(nilai, i);
            bagian.add(
                    x == null
                            ? "NULL"
                            : "\"" + x.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
        return "{" + String.join(",", bagian) + "}";
    }

    /** Whether the script says exactly these statements, with a value wherever they have a question mark. */
    boolean samaDengan(List<String> asli) {
        String nilai = "(?::v\\d+|:versi|:ke|NULL|gen_random_uuid\\(\\)|ARRAY\\[[^]]*])";
        List<String> ini = Arrays.stream(teks.replaceAll("(?m)^\\\\.*\n", "").split(";\n"))
                .filter(x -> !x.startsWith("BEGIN"))
                .toList();
        List<String> itu = asli.stream().filter(x -> !x.startsWith("BEGIN")).toList();
        if (ini.size() != itu.size()) {
            return false;
        }
        for (int i = 0; i < ini.size(); i++) {
            String pola = Arrays.stream(itu.get(i).split("\\?", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(nilai));
            if (!ini.get(i).matches(pola)) {
                return false;
            }
        }
        return true;
    }
}
