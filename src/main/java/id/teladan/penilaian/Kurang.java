package id.teladan.penilaian;

import id.teladan.periode.AturanPenilaian.Akibat;

/**
 * Something that is missing: never counted as zero, but named.
 *
 * @param pembenah who mends it, in words
 * @param url where; empty where it is on the same page
 */
public record Kurang(String kode, String judul, Akibat akibat, String pembenah, String url) {
    boolean menghalangi() {
        return akibat == Akibat.HALANGI;
    }

    String kalimat() {
        return judul + " belum ada; " + pembenah + ".";
    }
}
