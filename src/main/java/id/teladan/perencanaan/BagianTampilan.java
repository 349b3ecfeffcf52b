package id.teladan.perencanaan;

import id.teladan.organisasi.Rapor;
import id.teladan.periode.Ketentuan;
import id.teladan.web.Galat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * View of the pages Praktik Kinerja, Pengembangan Kompetensi, Tugas Tambahan and Perilaku Kerja.
 *
 * @param isi the plan with what was typed in this part, saved or not
 * @param mentah targets as typed, where they were refused
 * @param dasar digest of the saved part, for the hidden field
 */
record BagianTampilan(
        Lembar l,
        Bagian bagian,
        Isi isi,
        Map<String, String> mentah,
        List<Galat> galat,
        String dasar,
        @Nullable Rapor rapor) {

    static BagianTampilan tersimpan(Lembar l, Bagian bagian, @Nullable Rapor rapor) {
        return new BagianTampilan(
                l, bagian, l.skp().isi(), Map.of(), List.of(), l.skp().isi().sidik(bagian), rapor);
    }

    static BagianTampilan ditolak(Lembar l, IsianBagian isian, List<Galat> galat, @Nullable Rapor rapor) {
        return new BagianTampilan(
                l,
                isian.bagian(),
                l.skp().isi().dengan(isian.bagian(), isian.butir()),
                isian.mentah(),
                galat,
                isian.dasar() == null ? l.skp().isi().sidik(isian.bagian()) : isian.dasar(),
                rapor);
    }

    boolean dipilih(String kode) {
        return isi.memuat(bagian, kode);
    }

    List<Butir> butir() {
        return isi.bagian(bagian);
    }

    String target(Butir x) {
        return mentah.getOrDefault(x.kode(), String.valueOf(x.target() == null ? 1 : x.target()));
    }

    int poin() {
        return isi.poin(l.katalog());
    }

    Rekomendasi rekomendasi() {
        return Rekomendasi.dari(l.katalog(), rapor, l.skp().jenjang());
    }

    Optional<String> galatBidang(String bidang) {
        return galat.stream()
                .filter(g -> g.bidang().equals(bidang))
                .map(Galat::pesan)
                .findFirst();
    }

    List<Ketentuan.RhkPengembangan> rhkLain() {
        return l.katalog().pengembangan().stream()
                .filter(r -> !dipilih(r.kode()))
                .toList();
    }

    List<Ketentuan.TugasTambahan> tugasLain() {
        return l.katalog().tugasDi(l.skp().jenjang()).stream()
                .filter(t -> !dipilih(t.kode()))
                .toList();
    }
}
