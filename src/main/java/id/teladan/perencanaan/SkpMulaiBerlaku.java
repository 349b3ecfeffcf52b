package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan counts from this moment on: it was agreed, whoever approved it; published in the transaction of the agreement.
 *
 * @param penilai the pejabat penilai for whom or by whom it was approved, else he of the day; null where there was none
 */
public record SkpMulaiBerlaku(SkpBerlaku rencana, @Nullable PegawaiId penilai, Instant pada) {
    static SkpMulaiBerlaku dari(Skp s, Lembar l) {
        PegawaiId oleh = s.tanda().atasNama() == null ? s.tanda().penilai() : s.tanda().atasNama();
        return new SkpMulaiBerlaku(SkpBerlaku.of(s), oleh == null ? SiaranSkp.penilai(l) : oleh, l.kini());
    }
}
