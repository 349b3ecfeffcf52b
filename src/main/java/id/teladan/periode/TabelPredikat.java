package id.teladan.periode;

import java.util.List;

/** The quadrant: which predikat follows from the rating of hasil kerja and the rating of perilaku kerja. Best first. */
record TabelPredikat(List<Sebutan> tingkat, List<Sebutan> predikat, List<Sel> kuadran, List<Sebutan> organisasi) {
    record Sebutan(String kode, String judul, List<String> lain) {}

    record Sel(String hasil, String perilaku, String predikat) {}
}
