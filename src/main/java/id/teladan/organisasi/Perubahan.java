package id.teladan.organisasi;

import id.teladan.web.Galat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the history of a school, a person or an assignment. */
record Perubahan(
        Instant pada, String oleh, String apa, @Nullable String alasan, List<Beda> beda) {
    /** What a form says whose record somebody else saved meanwhile. */
    static final Galat GALAT = Galat.umum(
            "Data ini diubah orang lain setelah Anda membukanya. Isian Anda belum disimpan; bandingkan di bawah, lalu simpan lagi bila isian Anda yang benar.");

    /** One field before and after; "-" where it was or is empty. */
    record Beda(String bidang, String lama, String baru) {}
}
