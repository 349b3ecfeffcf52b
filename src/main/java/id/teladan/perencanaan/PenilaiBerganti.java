package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pejabat penilai of these plans is another than before, by a change of assignments or by mere date.
 *
 * @param nama names of the superiors, those before and those now
 */
public record PenilaiBerganti(DinasId dinas, List<Pergantian> pergantian, Map<PegawaiId, String> nama, Instant pada) {

    /**
     * One plan.
     *
     * @param lama null when there was none; {@code baru}, when there is none now
     * @param lepas the owner has left the post: the plan is closed, and {@code lama} keeps reading it
     * @param menunggu whether the plan waits for a decision
     */
    public record Pergantian(
            SkpId skp,
            PegawaiId pemilik,
            @Nullable PegawaiId lama,
            @Nullable PegawaiId baru,
            boolean lepas,
            boolean menunggu) {}
}
