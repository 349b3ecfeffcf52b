package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan was approved and waits for its owner to agree; {@code penyesuaian} counts what the superior adjusted.
 *
 * @param penilai the superior of the day and {@code wakil}, his delegate, whichever of them approved; null where there is none
 * @param perubahan whether it is an amendment of an agreed plan
 */
public record SkpDisetujui(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        @Nullable PegawaiId penilai,
        @Nullable PegawaiId wakil,
        String penyetuju,
        boolean olehSistem,
        int penyesuaian,
        String periode,
        boolean perubahan,
        Instant pada)
        implements PeristiwaSkp {}
