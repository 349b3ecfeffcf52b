package id.teladan.akun;

import id.teladan.web.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page Ganti kata sandi.
 *
 * @param wajib a first password must be replaced before anything else
 * @param isian what the person had typed elsewhere before his session ended
 */
record KataSandiView(
        boolean wajib,
        String akun,
        String lanjut,
        List<Galat> galat,
        @Nullable Isian isian) {
    List<Isian.Bidang> bidang() {
        return isian == null ? List.of() : isian.bidang();
    }
}
