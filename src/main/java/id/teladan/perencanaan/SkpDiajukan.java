package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** A plan was handed in and waits for this superior. */
public record SkpDiajukan(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        String namaPemilik,
        PegawaiId penilai,
        String periode,
        Instant pada)
        implements PeristiwaSkp {}
