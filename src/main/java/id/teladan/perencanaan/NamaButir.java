package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for codes of a catalogue; a code that the catalogue no longer has stands for itself. */
record NamaButir(Ketentuan.Katalog katalog) {
    String judul(Butir x) {
        return judul(x.bagian(), x.kode());
    }

    String judul(Bagian bagian, String kode) {
        return switch (bagian) {
            case PRAKTIK ->
                katalog.indikator(kode).map(Ketentuan.Indikator::judul).orElse(kode);
            case PENGEMBANGAN ->
                katalog.rhk(kode).map(Ketentuan.RhkPengembangan::judul).orElse(kode);
            case TUGAS ->
                katalog.tugasTambahan(kode).map(Ketentuan.TugasTambahan::judul).orElse(kode);
            case PERILAKU ->
                katalog.pilihan(kode).map(Ketentuan.PilihanPerilaku::teks).orElse(kode);
        };
    }

    @Nullable
    String atauKosong(Bagian bagian, @Nullable String kode) {
        return kode == null ? null : judul(bagian, kode);
    }

    /** Unit of the target: "pelatihan", "kegiatan"; null outside Pengembangan Kompetensi. */
    @Nullable
    String satuan(Butir x) {
        return x.bagian() == Bagian.PENGEMBANGAN
                ? katalog.rhk(x.kode()).map(Ketentuan.RhkPengembangan::satuan).orElse(null)
                : null;
    }

    /** Heading under which an item stands: the aspect of a behaviour, the group of a praktik; empty elsewhere. */
    String kepala(Bagian bagian, String kode) {
        return switch (bagian) {
            case PERILAKU ->
                katalog.perilaku().stream()
                        .filter(a -> a.pilihan().stream().anyMatch(p -> p.kode().equals(kode)))
                        .map(Ketentuan.AspekPerilaku::judul)
                        .findFirst()
                        .orElse("");
            case PRAKTIK ->
                katalog.indikator(kode)
                        .flatMap(i -> katalog.kelompok().stream()
                                .filter(g -> g.kode().equals(i.kelompok()))
                                .findFirst())
                        .map(Ketentuan.KelompokPraktik::judul)
                        .orElse("");
            case PENGEMBANGAN, TUGAS -> "";
        };
    }

    /** One sentence for an adjustment, as the history keeps it. */
    String kalimat(Penyesuaian p) {
        String alasan = p.alasan() == null ? "" : " Alasan: " + p.alasan();
        String apa;
        if (p.kodeLama() == null) {
            apa = "ditambahkan: " + baru(p);
        } else if (p.kodeBaru() == null) {
            apa = "dihapus: " + judul(p.bagian(), p.kodeLama());
        } else if (p.kodeLama().equals(p.kodeBaru())) {
            apa = "diubah: " + baru(p);
        } else {
            apa = judul(p.bagian(), p.kodeLama()) + " diganti menjadi " + baru(p);
        }
        return p.bagian().judul() + ", " + apa + "." + alasan;
    }

    /** What changed among the adjustments: those taken back, then those laid. */
    List<String> beda(List<Penyesuaian> lama, List<Penyesuaian> baru) {
        return Stream.concat(
                        lama.stream().filter(x -> !baru.contains(x)).map(x -> "Dicabut: " + kalimat(x)),
                        baru.stream().filter(x -> !lama.contains(x)).map(this::kalimat))
                .toList();
    }

    private String baru(Penyesuaian p) {
        Butir x = p.hasil();
        String target = x.target() == null ? "" : " (target " + x.target() + " " + satuan(x) + ")";
        return judul(x) + target + (x.keterangan() == null ? "" : " – " + x.keterangan());
    }
}
