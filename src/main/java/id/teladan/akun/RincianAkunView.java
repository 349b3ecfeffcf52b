package id.teladan.akun;

import id.teladan.web.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of one person, for the admin.
 *
 * @param usul sign-in name to begin with when there is no account
 * @param diri the admin looks at himself: others decide on that
 * @param lokal whether people sign in with passwords of Teladan at all
 * @param luar label of the accounts from outside; null when signing in with them is off
 */
record RincianAkunView(
        String url,
        String nama,
        String nomor,
        @Nullable String satuan,
        @Nullable Isi akun,
        String usul,
        boolean diri,
        boolean lokal,
        @Nullable String luar,
        List<Galat> galat) {

    String urlPegawai() {
        return "/admin/pegawai" + url.substring(url.lastIndexOf('/'));
    }

    record Isi(
            String nama,
            AkunBaris.Keadaan keadaan,
            boolean aktif,
            int gagal,
            @Nullable String terkunciSampai,
            @Nullable String masukTerakhir,
            boolean bersandi,
            @Nullable Tertaut tertaut,
            List<TautanAkun.Riwayat> riwayat,
            int versi) {}

    /**
     * The account from outside that is linked.
     *
     * @param alasan why it shall be cut off, as it was typed and refused
     */
    record Tertaut(String label, String surel, String sejak, String alasan) {}
}
