package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One adjustment that the superior lays over the employee's plan ("Ada Penyesuaian dari Atasan"): replaced, deleted ({@code
 * kodeBaru} null), added ({@code kodeLama} null) or another target (both codes alike). What the employee wrote stays untouched.
 *
 * @param atasNama for whom {@code oleh} adjusted as a delegate; null when in his own name
 */
record Penyesuaian(
        UUID id,
        Bagian bagian,
        @Nullable String kodeLama,
        @Nullable String kodeBaru,
        @Nullable Integer target,
        @Nullable String keterangan,
        @Nullable String alasan,
        PegawaiId oleh,
        Instant pada,
        @Nullable PegawaiId atasNama) {

    Penyesuaian(
            UUID id,
            Bagian bagian,
            @Nullable String kodeLama,
            @Nullable String kodeBaru,
            @Nullable Integer target,
            @Nullable String keterangan,
            @Nullable String alasan,
            PegawaiId oleh,
            Instant pada) {
        this(id, bagian, kodeLama, kodeBaru, target, keterangan, alasan, oleh, pada, null);
    }

    Penyesuaian atasNama(@Nullable PegawaiId siapa) {
        return new Penyesuaian(id, bagian, kodeLama, kodeBaru, target, keterangan, alasan, oleh, pada, siapa);
    }

    boolean menambah() {
        return kodeLama == null;
    }

    boolean menghapus() {
        return kodeBaru == null;
    }

    Butir hasil() {
        return new Butir(bagian, java.util.Objects.requireNonNull(kodeBaru), target, keterangan);
    }
}
