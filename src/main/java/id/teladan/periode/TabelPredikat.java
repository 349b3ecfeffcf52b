package id.teladan.periode;

import java.util.List;
import java.util.Optional;

/** The quadrant: which predikat follows from the rating of hasil kerja and the rating of perilaku kerja. Best first. */
public record TabelPredikat(
        List<Sebutan> tingkat, List<Sebutan> predikat, List<Sel> kuadran, List<Sebutan> organisasi, Landasan landasan) {
    public record Sebutan(String kode, String judul, List<String> lain) {}

    public record Sel(String hasil, String perilaku, String predikat) {}

    public Optional<Sebutan> rating(String kode) {
        return cari(tingkat, kode);
    }

    /** A predikat of a person. */
    public Optional<Sebutan> pegawai(String kode) {
        return cari(predikat, kode);
    }

    /** A predikat of a school. */
    public Optional<Sebutan> organisasi(String kode) {
        return cari(organisasi, kode);
    }

    private static Optional<Sebutan> cari(List<Sebutan> semua, String kode) {
        return semua.stream().filter(s -> s.kode().equals(kode)).findFirst();
    }
}
