package id.teladan.penilaian;

import id.teladan.penilaian.hitung.Kekurangan;

/**
 * Something that is missing, with who mends it; never counted as zero.
 *
 * @param pembenah who does what about it, as a sentence
 * @param url where; empty where it is on the same page
 */
record Kurang(Kekurangan apa, String pembenah, String url) {
    boolean menghalangi() {
        return apa.menghalangi();
    }

    boolean perluAlasan() {
        return apa.perluAlasan();
    }

    String judul() {
        return apa.judul();
    }

    String rincian() {
        return String.join("; ", apa.rincian());
    }

    String kalimat() {
        return judul() + ": " + rincian() + ". " + pembenah;
    }

    /** What follows from it, in words. */
    String akibat() {
        return switch (apa.akibat()) {
            case HALANGI -> "menghalangi penetapan";
            case ALASAN -> "dapat ditetapkan dengan alasan";
            case TAMPIL -> "hanya ditampilkan";
        };
    }
}
