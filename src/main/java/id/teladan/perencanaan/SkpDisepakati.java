package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Both parties agreed on a plan that a person had approved; what the system approved concerns its owner alone and is not told.
 *
 * @param penilai the superior of the day and {@code wakil}, who acts for him; null where there is none
 * @param penyetuju who approved, who may be superior no longer
 * @param perubahan whether it is an amendment of an agreed plan
 */
public record SkpDisepakati(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        String namaPemilik,
        @Nullable PegawaiId penilai,
        @Nullable PegawaiId wakil,
        PegawaiId penyetuju,
        String periode,
        boolean perubahan,
        Instant pada)
        implements PeristiwaSkp {}
