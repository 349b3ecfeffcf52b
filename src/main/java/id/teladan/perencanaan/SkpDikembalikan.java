package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plan was returned to its owner with a note; {@code penilai} and {@code wakil} as in {@link SkpDisetujui}. */
public record SkpDikembalikan(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        @Nullable PegawaiId penilai,
        @Nullable PegawaiId wakil,
        String oleh,
        String catatan,
        String periode,
        Instant pada)
        implements PeristiwaSkp {}
