package id.teladan.perencanaan;

import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of one part. Nothing is lost when it is refused: {@code mentah} keeps each target as typed.
 *
 * @param tujuan where to go after saving: "" stays, "lanjut" goes on, else the anchor of the item that was added
 */
record IsianBagian(
        Bagian bagian,
        List<Butir> butir,
        Map<String, String> mentah,
        List<Galat> galat,
        @Nullable String dasar,
        String tujuan) {

    static IsianBagian dari(Bagian bagian, Map<String, List<String>> p) {
        String aksi = satu(p, "aksi", "");
        List<Butir> butir = new ArrayList<>();
        Map<String, String> mentah = new LinkedHashMap<>();
        List<Galat> galat = new ArrayList<>();
        switch (bagian) {
            case PRAKTIK -> nilai(p, "praktik").forEach(k -> butir.add(Butir.of(bagian, k)));
            case PERILAKU ->
                p.keySet().stream()
                        .filter(n -> n.startsWith("perilaku."))
                        .flatMap(n -> nilai(p, n).stream())
                        .distinct()
                        .forEach(k -> butir.add(Butir.of(bagian, k)));
            case PENGEMBANGAN -> pengembangan(p, butir, mentah, galat);
            case TUGAS ->
                nilai(p, "tugas")
                        .forEach(k -> butir.add(new Butir(bagian, k, null, rapikan(satu(p, "keterangan." + k)))));
        }
        terapkanAksi(aksi, bagian, butir);
        String tujuan = aksi.equals("lanjut") ? "lanjut" : aksi.startsWith("tambah:") ? aksi.substring(7) : "";
        return new IsianBagian(bagian, List.copyOf(butir), mentah, galat, rapikan(satu(p, "versi")), tujuan);
    }

    private static void pengembangan(
            Map<String, List<String>> p, List<Butir> butir, Map<String, String> mentah, List<Galat> galat) {
        for (String k : nilai(p, "rhk")) {
            String teks = satu(p, "target." + k, "1").strip();
            mentah.put(k, teks);
            int target = 1;
            if (teks.matches("\\d{1,2}") && !teks.matches("0+")) {
                target = Integer.parseInt(teks);
            } else {
                galat.add(new Galat("target." + k, "Target kuantitas diisi dengan angka 1 sampai 99."));
            }
            butir.add(new Butir(Bagian.PENGEMBANGAN, k, target, null));
        }
    }

    /** The buttons Tambah and Hapus submit the whole form, so that nothing typed beside them is lost. */
    private static void terapkanAksi(String aksi, Bagian bagian, List<Butir> butir) {
        if (aksi.startsWith("hapus:")) {
            butir.removeIf(x -> x.kode().equals(aksi.substring(6)));
        } else if (aksi.startsWith("tambah:")) {
            String kode = aksi.substring(7);
            if (!kode.isBlank() && butir.stream().noneMatch(x -> x.kode().equals(kode))) {
                Integer target = bagian == Bagian.PENGEMBANGAN ? 1 : null;
                butir.add(new Butir(bagian, kode, target, null));
            }
        }
    }

    private static @Nullable String satu(Map<String, List<String>> p, String nama) {
        List<String> v = p.get(nama);
        return v == null || v.isEmpty() ? null : v.getFirst();
    }

    private static String satu(Map<String, List<String>> p, String nama, String bawaan) {
        String v = satu(p, nama);
        return v == null ? bawaan : v;
    }

    private static List<String> nilai(Map<String, List<String>> p, String nama) {
        List<String> v = p.get(nama);
        return v == null
                ? List.of()
                : v.stream().filter(x -> !x.isBlank()).distinct().toList();
    }

    static @Nullable String rapikan(@Nullable String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
