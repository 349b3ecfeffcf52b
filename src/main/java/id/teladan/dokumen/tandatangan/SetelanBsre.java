package id.teladan.dokumen.tandatangan;

import java.net.URI;
import java.time.Duration;

/**
 * Where the client service is and how it is spoken to.
 *
 * @param versi of its interface; MATI when there is none
 * @param akun and {@code sandi}: the application user that the service knows
 * @param bidangTotp name of the field for a one-time code, in which guides differ
 */
record SetelanBsre(
        Versi versi,
        URI alamat,
        String akun,
        String sandi,
        Duration batasSambung,
        Duration batasJawab,
        String bidangTotp) {
    enum Versi {
        MATI,
        V1,
        V2
    }

    boolean dipakai() {
        return versi != Versi.MATI;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "BSrE " + versi + " di " + alamat;
    }
}
