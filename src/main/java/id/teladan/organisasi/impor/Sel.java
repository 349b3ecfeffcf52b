package id.teladan.organisasi.impor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of a table as far as an import cares: its kind and its text. */
record Sel(Jenis jenis, String teks, @Nullable LocalDate tanggal) {
    static final Sel KOSONG = new Sel(Jenis.KOSONG, "", null);

    enum Jenis {
        KOSONG,
        TEKS,
        ANGKA,
        RUMUS,
        GALAT
    }

    static Sel teks(String t) {
        return t.isBlank() ? KOSONG : new Sel(Jenis.TEKS, t, null);
    }
}
