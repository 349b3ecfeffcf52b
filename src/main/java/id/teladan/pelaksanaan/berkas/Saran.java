package id.teladan.pelaksanaan.berkas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Title and date as the text of a PDF seems to tell them: an offer to the person who uploads it, never a finding. */
public record Saran(@Nullable String judul, @Nullable LocalDate tanggal) {
    static final Saran KOSONG = new Saran(null, null);
}
