package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as stored.
 *
 * @param sandi hash of the password, never the password
 * @param terkunciSampai until when every sign-in is refused after too many wrong passwords
 */
record AkunBaris(
        DinasId dinas,
        AkunId id,
        PegawaiId pegawai,
        String nama,
        String sandi,
        boolean wajibGanti,
        boolean aktif,
        int gagal,
        @Nullable Instant terkunciSampai,
        @Nullable Instant masukTerakhir,
        int versi) {

    boolean terkunci(Instant kini) {
        return terkunciSampai != null && kini.isBefore(terkunciSampai);
    }

    Keadaan keadaan(Instant kini) {
        if (!aktif) {
            return Keadaan.NONAKTIF;
        }
        if (terkunci(kini)) {
            return Keadaan.TERKUNCI;
        }
        return wajibGanti ? Keadaan.WAJIB_GANTI : Keadaan.AKTIF;
    }

    /** What the admin sees of an account: a word and a mark. */
    enum Keadaan {
        AKTIF("✓ Aktif", "sudah"),
        WAJIB_GANTI("◐ Belum ganti kata sandi awal", "perlu"),
        TERKUNCI("● Terkunci sementara", "tolak"),
        NONAKTIF("✕ Nonaktif", "tolak");

        private final String sebutan;
        private final String gaya;

        Keadaan(String sebutan, String gaya) {
            this.sebutan = sebutan;
            this.gaya = gaya;
        }

        String sebutan() {
            return sebutan;
        }

        String gaya() {
            return gaya;
        }
    }
}
