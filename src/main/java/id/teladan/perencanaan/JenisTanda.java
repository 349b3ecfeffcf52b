package id.teladan.perencanaan;

import java.time.Instant;

/** The dated marks that a page can set by itself. */
enum JenisTanda {
    DATA_DIRI,
    RAPOR,
    PEMERIKSAAN;

    Tanda pada(Tanda t, Instant kini) {
        return switch (this) {
            case DATA_DIRI -> t.denganDataDiri(kini);
            case RAPOR -> t.denganRapor(kini);
            case PEMERIKSAAN -> t.denganDiperiksa(kini);
        };
    }
}
