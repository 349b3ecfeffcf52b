package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** A superior ({@code oleh}, by name) took back an approval that the owner had not answered; the plan waits for approval again. */
public record PersetujuanDibatalkan(
        DinasId dinas, SkpId skp, PegawaiId pemilik, String oleh, String periode, Instant pada)
        implements PeristiwaSkp {}
