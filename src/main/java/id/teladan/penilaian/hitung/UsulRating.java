package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.Aspek;
import id.teladan.periode.AturanPenilaian.Tahunan;
import id.teladan.periode.TabelPredikat.Sebutan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rule set proposes where a person decides. Missing is not zero: without all parts there is no proposal. */
public final class UsulRating {
    private UsulRating() {}

    /**
     * The Rating Hasil Kerja that the aspects of Praktik Kinerja propose.
     *
     * @param tingkat level by the code of the aspect; a level that its scale does not know is an {@link IllegalArgumentException}
     */
    public static Usulan hasilKerja(AturanPenilaian a, Map<String, String> tingkat) {
        List<String> kurang = new ArrayList<>();
        List<Klausul> dasar = new ArrayList<>();
        List<String> setara = new ArrayList<>();
        for (Aspek x : a.aspek()) {
            String dipilih = tingkat.get(x.kode());
            if (dipilih == null) {
                kurang.add(x.judul() + " belum dinilai");
            } else {
                String rating = rating(x, dipilih);
                setara.add(rating);
                String judul = Pasal.cari(a.predikat().tingkat(), rating).judul();
                dasar.add(Pasal.klausul("ASPEK-" + x.kode(), x.judul() + " setara " + judul, x.landasan()));
            }
        }
        if (!kurang.isEmpty()) {
            return new Usulan(null, kurang, dasar);
        }
        Sebutan hasil = Pasal.cari(a.predikat().tingkat(), gabung(a, setara));
        dasar.add(Pasal.klausul(
                "USULAN-RATING",
                "Ketiga aspek bersama mengusulkan " + hasil.judul(),
                a.usulan().landasan()));
        return new Usulan(nilai(hasil), List.of(), dasar);
    }

    private static String rating(Aspek x, String tingkat) {
        String rating = x.setara().get(tingkat);
        if (rating == null) {
            throw new IllegalArgumentException(x.judul() + " tidak mengenal tingkat " + tingkat);
        }
        return rating;
    }

    private static String gabung(AturanPenilaian a, List<String> setara) {
        List<Sebutan> tingkat = a.predikat().tingkat();
        String atas = tingkat.getFirst().kode();
        String bawah = tingkat.getLast().kode();
        long diAtas = setara.stream().filter(atas::equals).count();
        long diBawah = setara.stream().filter(bawah::equals).count();
        if (diBawah >= a.usulan().diBawah()) {
            return bawah;
        }
        return diBawah == 0 && diAtas >= a.usulan().diAtas()
                ? atas
                : tingkat.get(tingkat.size() / 2).kode();
    }

    /** The rating to which the predikat of the unit amounts, shown beside that of its leader; empty while the unit has none. */
    public static Optional<PredikatBerdasar> pimpinan(AturanPenilaian a, @Nullable String pko) {
        if (pko == null) {
            return Optional.empty();
        }
        Sebutan unit = Pasal.cari(a.predikat().organisasi(), pko);
        Sebutan rating = Pasal.cari(
                a.predikat().tingkat(), String.valueOf(a.pimpinan().setara().get(pko)));
        String kalimat = "Capaian unit " + unit.judul() + " sepadan dengan " + rating.judul();
        return Optional.of(new PredikatBerdasar(
                rating.kode(),
                rating.judul(),
                List.of(Pasal.klausul("PIMPINAN", kalimat, a.pimpinan().landasan()))));
    }

    /**
     * The predikat of a year, proposed from those of its periods: the lowest.
     *
     * @param periode predikat by the label of the period, in their order; null while there is none
     * @throws IllegalArgumentException when the rule set sets no predikat of a year
     */
    public static Usulan tahunan(AturanPenilaian a, LinkedHashMap<String, @Nullable String> periode) {
        Tahunan t = a.tahunan();
        if (t == null) {
            throw new IllegalArgumentException("Ketentuan ini tidak menetapkan predikat tahunan");
        }
        List<Sebutan> semua = a.predikat().predikat();
        List<String> kurang = new ArrayList<>();
        int terendah = -1;
        for (Map.Entry<String, @Nullable String> e : periode.entrySet()) {
            String kode = e.getValue();
            if (kode == null) {
                kurang.add("Predikat " + e.getKey() + " belum ada");
            } else {
                terendah = Math.max(terendah, semua.indexOf(Pasal.cari(semua, kode)));
            }
        }
        if (!kurang.isEmpty() || terendah < 0) {
            return new Usulan(null, kurang, List.of());
        }
        Sebutan hasil = semua.get(terendah);
        String kalimat = "Yang terendah dari semua periode tahun ini, " + hasil.judul();
        return new Usulan(nilai(hasil), List.of(), List.of(Pasal.klausul("TAHUNAN", kalimat, t.landasan())));
    }

    private static Nilai nilai(Sebutan s) {
        return new Nilai(s.kode(), s.judul());
    }
}
