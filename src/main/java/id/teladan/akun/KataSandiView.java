package id.teladan.akun;

import id.teladan.web.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page Ganti kata sandi.
 *
 * @param halangan why this person has no password to change; null when he has one
 * @param wajib a first password must be replaced before anything else
 * @param isian what the person had typed elsewhere before his session ended
 */
record KataSandiView(
        @Nullable String halangan,
        boolean wajib,
        String akun,
        String lanjut,
        List<Galat> galat,
        @Nullable Isian isian) {
    List<Isian.Bidang> bidang() {
        return isian == null ? List.of() : isian.bidang();
    }
}
