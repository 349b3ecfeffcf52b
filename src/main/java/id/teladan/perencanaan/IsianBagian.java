package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into the form of one part. Nothing is lost when it is refused: {@code mentah} keeps each target as typed.
 *
 * @param tujuan where to go after saving: "" stays, "lanjut" goes on, else the anchor of the item that was added
 */
record IsianBagian(
        Bagian bagian, List<Butir> butir, Map<String, String> mentah, List<Galat> galat, @Nullable String dasar, String tujuan) {

    static IsianBagian dari(Bagian bagian, MultiValueMap<String, String> p, Ketentuan.Katalog katalog) {
        String aksi = p.getFirst("aksi") == null ? "" : p.getFirst("aksi");
        List<Butir> butir = new ArrayList<>();
        Map<String, String> mentah = new LinkedHashMap<>();
        List<Galat> galat = new ArrayList<>();
        switch (bagian) {
            case PRAKTIK -> nilai(p, "praktik").forEach(k -> butir.add(Butir.of(bagian, k)));
            case PERILAKU ->
                katalog.perilaku().forEach(a -> nilai(p, "perilaku." + a.kode())
                        .forEach(k -> butir.add(Butir.of(bagian, k))));
            case PENGEMBANGAN -> pengembangan(p, butir, mentah, galat);
            case TUGAS ->
                nilai(p, "tugas").forEach(k -> butir.add(new Butir(bagian, k, null, rapikan(p.getFirst("keterangan." + k)))));
        }
        terapkanAksi(aksi, bagian, p, butir);
        String tujuan = aksi.equals("lanjut") ? "lanjut" : aksi.startsWith("tambah:") ? aksi.substring(7) : "";
        return new IsianBagian(bagian, List.copyOf(butir), mentah, galat, rapikan(p.getFirst("versi")), tujuan);
    }

    private static void pengembangan(
            MultiValueMap<String, String> p, List<Butir> butir, Map<String, String> mentah, List<Galat> galat) {
        for (String k : nilai(p, "rhk")) {
            String teks = p.getFirst("target." + k) == null ? "1" : p.getFirst("target." + k).strip();
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
    private static void terapkanAksi(String aksi, Bagian bagian, MultiValueMap<String, String> p, List<Butir> butir) {
        if (aksi.startsWith("hapus:")) {
            butir.removeIf(x -> x.kode().equals(aksi.substring(6)));
        } else if (aksi.startsWith("tambah:") || aksi.equals("tambah")) {
            String kode = aksi.equals("tambah") ? p.getFirst("pilihan") : aksi.substring(7);
            if (kode != null && !kode.isBlank() && butir.stream().noneMatch(x -> x.kode().equals(kode))) {
                Integer target = bagian == Bagian.PENGEMBANGAN ? 1 : null;
                String keterangan = bagian == Bagian.TUGAS ? rapikan(p.getFirst("keterangan")) : null;
                butir.add(new Butir(bagian, kode, target, keterangan));
            }
        }
    }

    private static List<String> nilai(MultiValueMap<String, String> p, String nama) {
        List<String> v = p.get(nama);
        return v == null ? List.of() : v.stream().filter(x -> !x.isBlank()).distinct().toList();
    }

    static @Nullable String rapikan(@Nullable String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
