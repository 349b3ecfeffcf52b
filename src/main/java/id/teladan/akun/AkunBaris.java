package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.web.JenisLabel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as stored.
 *
 * @param sandi hash of the password, never the password; null for who signs in from outside only
 * @param tautan the account of the provider outside that belongs to it; null when none was ever used
 * @param terkunciSampai until when every sign-in is refused after too many wrong passwords
 */
record AkunBaris(
        DinasId dinas,
        AkunId id,
        PegawaiId pegawai,
        String nama,
        @Nullable String sandi,
        boolean wajibGanti,
        boolean aktif,
        int gagal,
        @Nullable Instant terkunciSampai,
        @Nullable Instant masukTerakhir,
        @Nullable Tautan tautan,
        int versi) {

    /**
     * An account of the provider outside.
     *
     * @param kunci issuer and sub
     * @param surel its address at the last sign-in
     */
    record Tautan(String kunci, String surel, Instant sejak) {}

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

    /** What the admin sees of an account: a word and a kind of mark. */
    enum Keadaan {
        AKTIF("Aktif", JenisLabel.SUDAH),
        WAJIB_GANTI("Belum ganti kata sandi awal", JenisLabel.UBAH),
        TERKUNCI("Terkunci sementara", JenisLabel.PERLU),
        NONAKTIF("Nonaktif", JenisLabel.TOLAK);

        private final String sebutan;
        private final JenisLabel jenis;

        Keadaan(String sebutan, JenisLabel jenis) {
            this.sebutan = sebutan;
            this.jenis = jenis;
        }

        String sebutan() {
            return sebutan;
        }

        JenisLabel jenis() {
            return jenis;
        }
    }
}
