package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.TabelPredikat;
import id.teladan.periode.TabelPredikat.Sebutan;
import id.teladan.periode.TabelPredikat.Sel;
import java.util.List;
import java.util.stream.Stream;

/** From the two ratings to the Predikat Kinerja. */
public final class Kuadran {
    private Kuadran() {}

    /** A rating that the rule set does not know is an {@link IllegalArgumentException}. */
    public static PredikatBerdasar predikat(AturanPenilaian a, String hasil, String perilaku) {
        TabelPredikat t = a.predikat();
        Sebutan h = Pasal.cari(t.tingkat(), hasil);
        Sebutan p = Pasal.cari(t.tingkat(), perilaku);
        Sebutan predikat = Pasal.cari(t.predikat(), sel(t, hasil, perilaku).predikat());
        String kalimat =
                "Hasil kerja " + h.judul() + " dan perilaku kerja " + p.judul() + " menjadi " + predikat.judul();
        return new PredikatBerdasar(
                predikat.kode(), predikat.judul(), List.of(Pasal.klausul("KUADRAN", kalimat, t.landasan())));
    }

    /** The same where only perilaku kerja is rated: then the rule set says which Rating Hasil Kerja counts. */
    public static PredikatBerdasar perilakuSaja(AturanPenilaian a, String perilaku) {
        PredikatBerdasar p = predikat(a, a.hanyaPerilaku().hasil(), perilaku);
        return new PredikatBerdasar(
                p.kode(),
                p.judul(),
                Stream.concat(Stream.of(hasilPerilakuSaja(a)), p.dasar().stream())
                        .toList());
    }

    /** Why that Rating Hasil Kerja. */
    public static Klausul hasilPerilakuSaja(AturanPenilaian a) {
        AturanPenilaian.HanyaPerilaku h = a.hanyaPerilaku();
        String kalimat = "Mulai bertugas dalam " + h.bulanTerakhir()
                + " bulan terakhir: hanya perilaku kerja yang dinilai, hasil kerja dihitung "
                + Pasal.cari(a.predikat().tingkat(), h.hasil()).judul();
        return Pasal.klausul("HANYA-PERILAKU", kalimat, h.landasan());
    }

    private static Sel sel(TabelPredikat t, String hasil, String perilaku) {
        return t.kuadran().stream()
                .filter(s -> s.hasil().equals(hasil) && s.perilaku().equals(perilaku))
                .findFirst()
                .orElseThrow();
    }
}
