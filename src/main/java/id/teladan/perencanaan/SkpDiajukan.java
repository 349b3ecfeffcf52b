package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan was handed in and waits for this superior, and for him who acts for him on the day.
 *
 * @param perubahan whether it is an amendment of an agreed plan
 */
public record SkpDiajukan(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        String namaPemilik,
        PegawaiId penilai,
        @Nullable PegawaiId wakil,
        String periode,
        boolean perubahan,
        Instant pada)
        implements PeristiwaSkp {}
