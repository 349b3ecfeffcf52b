package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/**
 * A plan was approved and waits for its owner to agree; {@code penyesuaian} counts what the superior adjusted.
 *
 * @param perubahan whether it is an amendment of an agreed plan
 */
public record SkpDisetujui(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        String penyetuju,
        boolean olehSistem,
        int penyesuaian,
        String periode,
        boolean perubahan,
        Instant pada)
        implements PeristiwaSkp {}
