package id.teladan.periode;

import id.teladan.umum.PegawaiId;
import org.jspecify.annotations.Nullable;

/** Whom a window is for: one person, with the name as the dinas has it, or all when both are null. */
record Untuk(@Nullable PegawaiId orang, @Nullable String nama) {
    static final Untuk SEMUA = new Untuk(null, null);

    /** {@code semua} or the name. */
    String sebutan() {
        return nama == null ? "semua" : nama;
    }
}
