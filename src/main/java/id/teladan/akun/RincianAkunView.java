package id.teladan.akun;

import id.teladan.web.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of one person, for the admin.
 *
 * @param usul sign-in name to begin with when there is no account
 * @param diri the admin looks at himself: others decide on that
 */
record RincianAkunView(
        String url,
        String nama,
        String nomor,
        @Nullable String satuan,
        @Nullable Isi akun,
        String usul,
        boolean diri,
        List<Galat> galat) {

    record Isi(
            String nama,
            AkunBaris.Keadaan keadaan,
            boolean aktif,
            int gagal,
            @Nullable String terkunciSampai,
            @Nullable String masukTerakhir,
            int versi) {}
}
