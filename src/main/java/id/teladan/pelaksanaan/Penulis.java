package id.teladan.pelaksanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to a document, each with his time; stored as JSON.
 *
 * @param kembali why the pejabat penilai gave B back to the observer; null when he did not
 */
record Penulis(
        @Nullable Tangan tulis,
        @Nullable Tangan kumpul,
        @Nullable Tangan konfirmasi,
        @Nullable Tangan nilai,
        @Nullable String kembali) {
    static final Penulis BELUM = new Penulis(null, null, null, null, null);

    /** @param atasNama for whom he acted as delegate; null when in his own name */
    record Tangan(UUID oleh, @Nullable UUID atasNama, PihakSiklus sebagai, Instant pada) {
        PegawaiId siapa() {
            return new PegawaiId(oleh);
        }

        @Nullable
        PegawaiId untuk() {
            return atasNama == null ? null : new PegawaiId(atasNama);
        }
    }

    Penulis ditulis(Tangan t) {
        return new Penulis(t, kumpul, konfirmasi, nilai, kembali);
    }

    Penulis dikumpulkan(Tangan t) {
        return new Penulis(t, t, konfirmasi, nilai, null);
    }

    Penulis dikonfirmasi(Tangan t) {
        return new Penulis(tulis, kumpul, t, nilai, null);
    }

    Penulis dikembalikan(@Nullable String sebab) {
        return new Penulis(tulis, kumpul, null, nilai, sebab);
    }

    Penulis dinilai(Tangan t) {
        return new Penulis(tulis, kumpul, konfirmasi, t, kembali);
    }
}
