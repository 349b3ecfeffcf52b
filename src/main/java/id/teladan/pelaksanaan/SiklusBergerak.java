package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step was taken in an observation cycle that concerns others, or someone was reminded of one; published in the transaction of the act.
 *
 * @param siklus null in a reminder
 * @param oleh who took it; {@code penerima}, whom it concerns, without who took it
 * @param judul what happened, in a few words; {@code isi}, a sentence about it
 * @param url page that shows it
 */
public record SiklusBergerak(
        DinasId dinas,
        @Nullable SiklusId siklus,
        PegawaiId oleh,
        List<PegawaiId> penerima,
        String judul,
        String isi,
        String url,
        Instant pada) {
    public SiklusBergerak {
        penerima = List.copyOf(penerima);
    }
}
