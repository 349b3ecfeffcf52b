package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** A plan was returned to its owner with a note. */
public record SkpDikembalikan(
        DinasId dinas, SkpId skp, PegawaiId pemilik, String oleh, String catatan, String periode, Instant pada)
        implements PeristiwaSkp {}
