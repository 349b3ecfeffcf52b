package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Both parties agreed on a plan; {@code penilai} is who approved, null when the system did.
 *
 * @param perubahan whether it is an amendment of an agreed plan
 */
public record SkpDisepakati(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        String namaPemilik,
        @Nullable PegawaiId penilai,
        String periode,
        boolean perubahan,
        Instant pada)
        implements PeristiwaSkp {}
