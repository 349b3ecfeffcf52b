package id.teladan.penilaian.kalibrasi;

import id.teladan.penilaian.kalibrasi.Kasus.Acuan;
import id.teladan.periode.AturanPelaksanaan.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A try beside the anchor and the others.
 *
 * @param lain how many others rated; the spread is null below {@link #PALING_SEDIKIT}
 */
record Banding(List<Baris> baris, int lain, String kesimpulan) {
    /** With fewer others than this a count could tell who rated how. */
    static final int PALING_SEDIKIT = 5;

    /**
     * One fokus.
     *
     * @param selisih levels above (positive: milder) or below (stricter) the anchor
     * @param sebaran number of others by level, from the lowest; null when too few rated
     */
    record Baris(
            Acuan acuan,
            String nilai,
            int selisih,
            @Nullable List<Integer> sebaran) {
        String kata() {
            return selisih == 0 ? "Sama dengan acuan" : selisih > 0 ? "Lebih longgar" : "Lebih ketat";
        }
    }

    boolean tampil() {
        return lain >= PALING_SEDIKIT;
    }

    static Banding dari(Kasus k, List<Tingkat> skala, Percobaan p, List<Map<String, String>> lain) {
        List<String> urutan = skala.stream().map(Tingkat::kode).toList();
        List<Baris> baris = new ArrayList<>();
        for (Acuan a : k.fokus()) {
            String nilai = p.nilai().getOrDefault(a.kode(), "");
            int selisih = urutan.indexOf(nilai) - urutan.indexOf(a.rating());
            List<Integer> sebaran = lain.size() < PALING_SEDIKIT
                    ? null
                    : urutan.stream()
                            .map(t -> (int) lain.stream()
                                    .filter(m -> t.equals(m.get(a.kode())))
                                    .count())
                            .toList();
            baris.add(new Baris(a, nilai, selisih, sebaran));
        }
        return new Banding(baris, lain.size(), kesimpulan(baris));
    }

    /** Only what this one case shows: a habit would take several. */
    private static String kesimpulan(List<Baris> baris) {
        long longgar = baris.stream().filter(b -> b.selisih() > 0).count();
        long ketat = baris.stream().filter(b -> b.selisih() < 0).count();
        return (baris.size() - longgar - ketat) + " dari " + baris.size() + " fokus sama dengan acuan"
                + (longgar > 0 ? ", " + longgar + " lebih longgar" : "")
                + (ketat > 0 ? ", " + ketat + " lebih ketat" : "") + ".";
    }
}
