package id.teladan.arsitektur;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of the twelve rooms, as README.md and docs/arsitektur.md show it. */
record PetaRuang(List<Baris> baris) {
    private static final Pattern GARIS = Pattern.compile("(?m)^\\|\\s*(\\d+)\\s*\\|\\s*`(\\w+)`(.*)$");
    private static final Pattern NAMA = Pattern.compile("`(\\w+)`");
    /** From this number on rooms do not import each other: they hang side by side at the end. */
    private static final int BERSISIAN = 9;

    /** @param belum whether the table says that the room is not built yet */
    record Baris(int nomor, String nama, boolean belum, Set<String> memakai) {}

    /** Reads the table; the last column names, between backticks, the rooms that the room imports. */
    static PetaRuang dari(String markdown) {
        List<Baris> hasil = new ArrayList<>();
        Matcher m = GARIS.matcher(markdown);
        while (m.find()) {
            String[] kolom = m.group(3).split("\\|");
            Set<String> memakai = NAMA.matcher(kolom[kolom.length - 1])
                    .results()
                    .map(r -> r.group(1))
                    .collect(Collectors.toSet());
            hasil.add(new Baris(
                    Integer.parseInt(m.group(1)), m.group(2), m.group().contains("(belum)"), memakai));
        }
        return new PetaRuang(hasil);
    }

    List<String> nama() {
        return baris.stream().map(Baris::nama).toList();
    }

    Set<String> terbangun() {
        return baris.stream().filter(b -> !b.belum()).map(Baris::nama).collect(Collectors.toSet());
    }

    Map<String, Set<String>> panah() {
        return baris.stream().collect(Collectors.toMap(Baris::nama, Baris::memakai));
    }

    private int nomor(String nama) {
        return baris.stream()
                .filter(b -> b.nama().equals(nama))
                .mapToInt(Baris::nomor)
                .findFirst()
                .orElse(0);
    }

    /** What is wrong with the table itself: an arrow that points down, or sideways at the end. */
    List<String> salah() {
        List<String> salah = new ArrayList<>();
        for (Baris b : baris) {
            for (String tujuan : b.memakai()) {
                int ke = nomor(tujuan);
                if (ke < 1 || ke >= b.nomor() || (b.nomor() >= BERSISIAN && ke >= BERSISIAN)) {
                    salah.add(b.nama() + " tidak boleh memakai " + tujuan);
                }
            }
        }
        return salah;
    }
}
