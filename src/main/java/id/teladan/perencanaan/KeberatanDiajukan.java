package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** The owner objects to an approved plan; {@code pemutus} decides, on a second objection ({@code kedua}) finally. */
public record KeberatanDiajukan(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        String namaPemilik,
        PegawaiId pemutus,
        boolean kedua,
        String alasan,
        String periode,
        Instant pada)
        implements PeristiwaSkp {}
