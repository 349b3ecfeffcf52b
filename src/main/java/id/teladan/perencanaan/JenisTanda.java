package id.teladan.perencanaan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The dated marks that a page can set by itself. */
enum JenisTanda {
    DATA_DIRI,
    RAPOR,
    PEMERIKSAAN;

    /** @param draf the superior's note that he has not sent yet; only for PEMERIKSAAN */
    Tanda pada(Tanda t, Instant kini, @Nullable String draf) {
        return switch (this) {
            case DATA_DIRI -> t.denganDataDiri(kini);
            case RAPOR -> t.denganRapor(kini);
            case PEMERIKSAAN -> t.denganDiperiksa(kini, draf);
        };
    }
}
