package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;

/**
 * A step was taken in an observation cycle that concerns others; published in the transaction of the step.
 *
 * @param penerima whom it concerns, without who took it
 * @param judul what happened, in a few words; {@code isi}, a sentence about it
 * @param url page that shows it
 */
public record SiklusBergerak(
        DinasId dinas, SiklusId siklus, List<PegawaiId> penerima, String judul, String isi, String url, Instant pada) {
    public SiklusBergerak {
        penerima = List.copyOf(penerima);
    }
}
