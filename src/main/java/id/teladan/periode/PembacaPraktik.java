package id.teladan.periode;

import id.teladan.periode.Ketentuan.FokusPerilaku;
import id.teladan.periode.Ketentuan.Indikator;
import id.teladan.periode.Ketentuan.KelompokPraktik;
import id.teladan.umum.Kepastian;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the indikator of Praktik Kinerja of one role with their rubrics. */
final class PembacaPraktik {
    private final Simpul akar;
    private final BukuKode buku;

    PembacaPraktik(Simpul akar, BukuKode buku) {
        this.akar = akar;
        this.buku = buku;
    }

    record Praktik(List<KelompokPraktik> kelompok, List<Indikator> indikator) {}

    Praktik baca() {
        buku.dasarBerkas(akar);
        Simpul rapor = akar.satu("rapor");
        rapor.teks("judul");
        BukuKode.kepastian(rapor);
        String kodeRapor = rapor.teks("kode");
        List<KelompokPraktik> kelompok =
                akar.semua("kelompok", true).stream().map(this::kelompok).toList();
        List<Indikator> indikator = akar.semua("indikator", false).stream()
                .map(s -> indikator(s, kelompok, kodeRapor))
                .toList();
        return new Praktik(kelompok, indikator);
    }

    private KelompokPraktik kelompok(Simpul s) {
        return new KelompokPraktik(buku.kode(s), s.teks("kode_rapor"), s.teks("judul"), BukuKode.kepastian(s));
    }

    private Indikator indikator(Simpul s, List<KelompokPraktik> semua, String kodeRapor) {
        String kelompok = s.teksBoleh("kelompok");
        return new Indikator(
                buku.kode(s),
                kelompok,
                kelompok == null ? kodeRapor : raporKelompok(s, semua, kelompok),
                s.teks("judul"),
                s.teks("uraian"),
                s.semua("fokus", false).stream().map(this::fokus).toList(),
                BukuKode.kepastianDitawarkan(s));
    }

    private static String raporKelompok(Simpul s, List<KelompokPraktik> semua, @Nullable String kode) {
        return semua.stream()
                .filter(k -> k.kode().equals(kode))
                .map(KelompokPraktik::kodeRapor)
                .findFirst()
                .orElseThrow(() -> s.salah("kelompok", "kelompok \"" + kode + "\" tidak ada"));
    }

    private FokusPerilaku fokus(Simpul s) {
        String sumber = s.teks("sumber");
        Kepastian kepastian = BukuKode.kepastianDitawarkan(s);
        if (!Set.of("resmi", "tidak_resmi", "usulan").contains(sumber)) {
            throw s.salah("sumber", "harus resmi, tidak_resmi, atau usulan");
        }
        if (sumber.equals("usulan") != (kepastian == Kepastian.USULAN)) {
            throw s.salah("kepastian", "sumber dan kepastian harus sama-sama usulan");
        }
        if (sumber.equals("tidak_resmi") && kepastian == Kepastian.PASTI) {
            throw s.salah("kepastian", "tidak pasti bila sumbernya tidak resmi");
        }
        return new FokusPerilaku(
                buku.kode(s),
                s.teks("judul"),
                s.teksTeks("dianjurkan", false),
                s.teksTeks("dihindari", false),
                sumber,
                kepastian,
                s.pilihan("rubrik", Kepastian.class));
    }
}
