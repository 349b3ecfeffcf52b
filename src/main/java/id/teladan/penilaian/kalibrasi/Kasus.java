package id.teladan.penilaian.kalibrasi;

import java.util.List;

/**
 * A written lesson.
 *
 * @param indikator code of the indikator whose rubric is used
 * @param versi rises when story or anchors change
 */
record Kasus(
        String kode, int versi, String indikator, String judul, String tempat, List<String> cerita, List<Acuan> fokus) {
    Kasus {
        cerita = List.copyOf(cerita);
        fokus = List.copyOf(fokus);
    }

    /** The anchor of a fokus perilaku with its reason. */
    record Acuan(String kode, String rating, String alasan) {}
}
