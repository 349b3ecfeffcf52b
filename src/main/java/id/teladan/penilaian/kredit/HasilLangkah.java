package id.teladan.penilaian.kredit;

import id.teladan.web.Galat;
import java.util.List;

/** Outcome of an action of this part. */
sealed interface HasilLangkah {
    /** @param kabar one sentence for the next page */
    record Berhasil(String kabar) implements HasilLangkah {}

    record Ditolak(List<Galat> galat) implements HasilLangkah {
        Ditolak(String bidang, String pesan) {
            this(List.of(new Galat(bidang, pesan)));
        }
    }

    /** Somebody else was quicker. */
    record Bentrok(String pesan) implements HasilLangkah {}
}
