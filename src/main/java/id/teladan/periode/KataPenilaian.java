package id.teladan.periode;

import id.teladan.periode.AturanPenilaian.Akibat;
import id.teladan.periode.AturanPenilaian.Aspek;
import id.teladan.periode.AturanPenilaian.Batas;
import id.teladan.periode.TabelPredikat.Sebutan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of the assessment in words, for the page of the rule set. */
final class KataPenilaian {
    private KataPenilaian() {}

    static String alas(Landasan l) {
        String dasar = l.dasar() == null ? "" : "Dasar: " + l.dasar() + ".";
        return (dasar + " " + (l.catatan() == null ? "" : l.catatan())).strip();
    }

    static String akibat(Akibat a) {
        return switch (a) {
            case HALANGI -> "Tanpa ini predikat tidak dapat ditetapkan";
            case ALASAN -> "Tanpa ini predikat dapat ditetapkan dengan alasan";
            case TAMPIL -> "Bila kurang hanya disebut";
        };
    }

    /** The levels of an aspect with the ratings to which they amount. */
    static List<String> setara(AturanPenilaian a, Aspek aspek, AturanPelaksanaan p) {
        return aspek.setara().entrySet().stream()
                .map(e -> p.skala(aspek.skala())
                                .flatMap(s -> s.tingkat(e.getKey()))
                                .map(AturanPelaksanaan.Tingkat::judul)
                                .orElse(e.getKey())
                        + " → " + judul(a.predikat().tingkat(), e.getValue()))
                .toList();
    }

    static String batas(TabelPredikat t, Batas b) {
        String siapa = b.predikat().stream().map(k -> judul(t.predikat(), k)).collect(Collectors.joining(" dan/atau "));
        List<String> kata = new ArrayList<>();
        if (b.palingSedikit() != null) {
            kata.add("paling sedikit " + b.palingSedikit() + "%");
        }
        if (b.palingBanyak() != null) {
            kata.add(b.palingBanyak() == 0 ? "tidak ada" : "paling banyak " + b.palingBanyak() + "%");
        }
        if (b.palingSedikitOrang() != null) {
            kata.add("paling sedikit " + b.palingSedikitOrang() + " orang");
        }
        return siapa + " " + String.join(", ", kata);
    }

    static String judul(List<Sebutan> semua, String kode) {
        return semua.stream()
                .filter(s -> s.kode().equals(kode))
                .map(Sebutan::judul)
                .findFirst()
                .orElse(kode);
    }

    static String angka(BigDecimal n) {
        return n.toPlainString().replace('.', ',');
    }
}
