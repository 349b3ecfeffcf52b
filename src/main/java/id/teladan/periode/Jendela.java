package id.teladan.periode;

import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a stage is open.
 *
 * @param buka first instant
 * @param tutup first instant after it: midnight at the end of the last day in the zone of the dinas
 * @param khusus whether it was opened or extended for this one person
 * @param alasan why it was last changed; null while it is as the rule set or the opening of the period made it
 */
public record Jendela(
        Tahap tahap,
        Instant buka,
        Instant tutup,
        Zona zona,
        boolean khusus,
        @Nullable String alasan) {

    public boolean terbuka(Instant kini) {
        return !kini.isBefore(buka) && kini.isBefore(tutup);
    }

    public boolean belum(Instant kini) {
        return kini.isBefore(buka);
    }

    /** The same end with an earlier first instant, where a step is bounded by the end of this stage only. */
    public Jendela sejak(Instant awal) {
        return new Jendela(tahap, awal.isBefore(buka) ? awal : buka, tutup, zona, khusus, alasan);
    }

    /** {@code 31 Juli 2026, 23.59 WIB}. */
    public String batas() {
        return Tanggal.batas(tutup, zona);
    }

    /** {@code 1 Juli 2026, 00.00}. */
    public String mulai() {
        return Tanggal.singkat(buka, zona);
    }
}
