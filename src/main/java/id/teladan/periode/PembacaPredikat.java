package id.teladan.periode;

import id.teladan.periode.TabelPredikat.Sebutan;
import id.teladan.periode.TabelPredikat.Sel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code predikat.yaml}: every pair of ratings leads to exactly one known predikat. */
final class PembacaPredikat {
    private PembacaPredikat() {}

    static TabelPredikat baca(Simpul akar, BukuKode buku) {
        Landasan landasan = new Landasan(String.join(", ", buku.dasarBerkas(akar)), BukuKode.kepastian(akar), null);
        List<Sebutan> tingkat = sebutan(akar, "tingkat");
        List<Sebutan> predikat = sebutan(akar, "predikat");
        List<Sel> kuadran = new ArrayList<>();
        Set<String> terisi = new HashSet<>();
        for (Simpul s : akar.semua("kuadran", false)) {
            Sel sel = new Sel(dari(s, "hasil", tingkat), dari(s, "perilaku", tingkat), dari(s, "predikat", predikat));
            if (!terisi.add(sel.hasil() + "/" + sel.perilaku())) {
                throw s.salah("perilaku", "pasangan rating ini sudah ada");
            }
            kuadran.add(sel);
        }
        if (kuadran.size() != tingkat.size() * tingkat.size()) {
            throw akar.salah("kuadran", "harus memuat setiap pasangan rating");
        }
        return new TabelPredikat(tingkat, predikat, List.copyOf(kuadran), sebutan(akar, "organisasi"), landasan);
    }

    /** Codes are unique within their list only: Baik is a predikat of a person and of an organisation. */
    private static List<Sebutan> sebutan(Simpul akar, String kunci) {
        List<Sebutan> hasil = new ArrayList<>();
        Set<String> kode = new HashSet<>();
        for (Simpul s : akar.semua(kunci, false)) {
            if (!kode.add(s.teks("kode"))) {
                throw s.salah("kode", "kode berulang");
            }
            List<String> lain = s.ada("sebutan_lain") ? s.teksTeks("sebutan_lain", true) : List.of();
            hasil.add(new Sebutan(s.teks("kode"), s.teks("judul"), lain));
        }
        return List.copyOf(hasil);
    }

    /** A code of the list. */
    static String dari(Simpul s, String kunci, List<Sebutan> dikenal) {
        String kode = s.teks(kunci);
        Set<String> semua = dikenal.stream().map(Sebutan::kode).collect(Collectors.toSet());
        if (!semua.contains(kode)) {
            throw s.salah(kunci, "kode \"" + kode + "\" tidak dikenal");
        }
        return kode;
    }
}
