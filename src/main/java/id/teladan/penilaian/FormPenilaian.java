package id.teladan.penilaian;

import id.teladan.penilaian.daftar.SebaranNilai;
import id.teladan.penilaian.hitung.PredikatBerdasar;
import id.teladan.penilaian.hitung.UsulRating;
import id.teladan.perencanaan.Bagian;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.TabelPredikat;
import id.teladan.umum.Peran;
import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * View of the page of one person before whoever judges: what is shown is what was typed, or what is stored.
 *
 * @param isi the ratings and texts that the form shows
 */
record FormPenilaian(HalamanPenilaian h, IsiPenilaian isi, Timbangan timbangan, List<Galat> galat) {

    /** Before the key of a field: the text that the page proposed for it. */
    static final String NYATA = "nyata.";

    static FormPenilaian tersimpan(HalamanPenilaian h) {
        return of(h, h.l().p().isi(), List.of());
    }

    static FormPenilaian of(HalamanPenilaian h, IsiPenilaian isi, List<Galat> galat) {
        return new FormPenilaian(h, isi, h.l().timbangan(isi), galat);
    }

    LembarPenilaian l() {
        return h.l();
    }

    BahanPenilaian b() {
        return h.l().bahanWajib();
    }

    String url() {
        return "/penilaian/" + l().id();
    }

    boolean dapatDitulis() {
        return l().boleh(LangkahPenilaian.SIMPAN);
    }

    List<TabelPredikat.Sebutan> tingkat() {
        return l().aturan().predikat().tingkat();
    }

    List<Ketentuan.AspekPerilaku> perilaku() {
        return b().katalog().perilaku();
    }

    static String kunciPerilaku(Ketentuan.AspekPerilaku a) {
        return IsiPenilaian.umpanBalik(Bagian.PERILAKU.name(), a.kode());
    }

    GiliranPenilaian giliran() {
        return GiliranPenilaian.of(l());
    }

    /** The rating to which the predikat of his school amounts, for a kepala sekolah; null where there is none. */
    @Nullable
    PredikatBerdasar pimpinan() {
        HasilPenilaian.Nilai pko = b().pko();
        return l().p().peran() != Peran.KEPALA_SEKOLAH || timbangan.hanyaPerilaku() || pko == null
                ? null
                : UsulRating.pimpinan(l().aturan(), pko.kode()).orElse(null);
    }

    Kuadran kuadran() {
        return Kuadran.of(l().aturan(), timbangan.hasil(isi), isi.perilaku());
    }

    /** How the predikat are spread with the ratings of this form, while he rates; null else. */
    @Nullable
    SebaranNilai sebaran() {
        return l().status().ditetapkan() || !l().adalah(PihakPenilaian.PENILAI) ? null : l().sebaran(timbangan);
    }

    /** What may be missing, those that block first. */
    List<Kurang> kurang() {
        List<Kurang> hasil = new ArrayList<>(timbangan.kurang());
        hasil.sort(java.util.Comparator.comparing((Kurang k) -> k.apa().akibat()));
        return hasil;
    }

    /** The fields that this form may send; others are not taken. */
    private static boolean dikenal(String kunci) {
        return Set.of(
                                IsiPenilaian.HASIL,
                                IsiPenilaian.PERILAKU,
                                IsiPenilaian.CATATAN,
                                IsiPenilaian.ALASAN_HASIL,
                                IsiPenilaian.ALASAN_KOSONG,
                                IsiPenilaian.ALASAN_SEBARAN)
                        .contains(kunci)
                || kunci.matches("(realisasi|umpan)\\.(PRAKTIK|PENGEMBANGAN|TUGAS|PERILAKU)\\.[A-Za-z0-9-]{1,20}");
    }

    /** What was typed, with the keys of the fields that were there. */
    static Kiriman baca(Map<String, List<String>> kiriman) {
        Map<String, String> isi = new TreeMap<>();
        Set<String> kunci = new TreeSet<>();
        kiriman.forEach((k, v) -> {
            if (dikenal(k)) {
                kunci.add(k);
                isi.put(k, v.isEmpty() || usulan(k, v.getLast(), kiriman) ? "" : v.getLast());
            }
        });
        return new Kiriman(
                IsiPenilaian.dari(isi),
                kunci,
                kiriman.getOrDefault("versi", List.of()).stream().findFirst().orElse(null));
    }

    /** The facts as the page proposed them and nobody changed them: they are not kept, so that they are told as they are later. */
    private static boolean usulan(String kunci, String teks, Map<String, List<String>> kiriman) {
        List<String> nyata = kiriman.getOrDefault(NYATA + kunci, List.of());
        return !nyata.isEmpty() && rapi(nyata.getLast()).equals(rapi(teks));
    }

    private static String rapi(String teks) {
        return teks.replace("\r\n", "\n").strip();
    }

    record Kiriman(
            IsiPenilaian isi, Set<String> kunci, @Nullable String versi) {
        MasukanPenilaian masukan() {
            return MasukanPenilaian.isi(isi, kunci, versi);
        }
    }
}
