package id.teladan.dokumen.tandatangan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether the name in a certificate is that of a person here. Titles do not count, nor case, nor the order of names; an initial stands for
 * its name, and the many ways to shorten Muhammad for each other. A name alone is not taken for a longer one that contains it.
 */
final class NamaPenanda {
    private static final Pattern BUKAN_HURUF = Pattern.compile("[^\\p{L}' ]+");
    private static final Pattern MUHAMMAD = Pattern.compile("m[uo](h|ch|ham{1,2}[ae]d|cham{1,2}[ae]d)?");
    private static final List<String> GELAR_DEPAN = List.of("drs", "dra", "dr", "h", "hj", "ir", "prof", "k", "kh");

    private NamaPenanda() {}

    static boolean cocok(String sertifikat, String nama) {
        List<String> a = suku(sertifikat);
        List<String> b = suku(nama);
        List<String> pendek = a.size() <= b.size() ? a : b;
        List<String> panjang = new ArrayList<>(a.size() <= b.size() ? b : a);
        if (pendek.isEmpty() || (pendek.size() == 1 && panjang.size() > 1)) {
            return false;
        }
        for (String s : pendek) {
            String yang = panjang.stream()
                    .filter(t -> t.equals(s))
                    .findFirst()
                    .or(() -> panjang.stream().filter(t -> singkatan(s, t)).findFirst())
                    .orElse("");
            if (yang.isEmpty()) {
                return false;
            }
            panjang.remove(yang);
        }
        return true;
    }

    private static boolean singkatan(String s, String t) {
        return s.length() == 1 && t.startsWith(s) || t.length() == 1 && s.startsWith(t);
    }

    /** What follows the first comma are titles; what stands before the name and is one, too. */
    private static List<String> suku(String nama) {
        String polos = Normalizer.normalize(nama.split(",", 2)[0], Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        List<String> semua = new ArrayList<>(
                Arrays.asList(BUKAN_HURUF.matcher(polos).replaceAll(" ").strip().split(" +")));
        while (semua.size() > 1 && GELAR_DEPAN.contains(semua.getFirst())) {
            semua.removeFirst();
        }
        semua.removeIf(String::isEmpty);
        semua.replaceAll(s -> MUHAMMAD.matcher(s).matches() ? "muhammad" : s.replace("'", ""));
        return semua;
    }
}
