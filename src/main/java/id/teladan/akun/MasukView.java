package id.teladan.akun;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param keterangan why the person is here, such as that his session ended; null when he came by himself
 * @param galat why the last attempt failed
 * @param isian what he had typed elsewhere, carried along
 */
record MasukView(
        String akun,
        String lanjut,
        @Nullable String keterangan,
        @Nullable String galat,
        @Nullable Isian isian) {
    List<Isian.Bidang> bidang() {
        return isian == null ? List.of() : isian.bidang();
    }
}
