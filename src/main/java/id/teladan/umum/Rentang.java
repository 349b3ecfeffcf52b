package id.teladan.umum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code mulai} to {@code sampai}, both included; without {@code sampai} it goes on. */
public record Rentang(LocalDate mulai, @Nullable LocalDate sampai) {
    public Rentang {
        if (sampai != null && sampai.isBefore(mulai)) {
            throw new IllegalArgumentException("Tanggal akhir mendahului tanggal mulai");
        }
    }

    public boolean memuat(LocalDate hari) {
        return !hari.isBefore(mulai) && (sampai == null || !hari.isAfter(sampai));
    }

    public boolean bertemu(Rentang lain) {
        return (sampai == null || !lain.mulai.isAfter(sampai)) && (lain.sampai == null || !mulai.isAfter(lain.sampai));
    }
}
