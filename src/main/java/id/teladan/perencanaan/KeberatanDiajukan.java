package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The owner objects to an approved plan; {@code pemutus}, or his {@code wakil} of the day, decides, on a second objection ({@code kedua}) finally. */
public record KeberatanDiajukan(
        DinasId dinas,
        SkpId skp,
        PegawaiId pemilik,
        String namaPemilik,
        PegawaiId pemutus,
        @Nullable PegawaiId wakil,
        boolean kedua,
        String alasan,
        String periode,
        Instant pada)
        implements PeristiwaSkp {}
