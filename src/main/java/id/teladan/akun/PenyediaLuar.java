package id.teladan.akun;

import java.util.Optional;

/** The provider outside that knows people's accounts: where we send a person, and what it says of him when he comes back. */
interface PenyediaLuar {
    /** @param kembali our address to which the person comes back */
    String alamatMasuk(JejakMasuk jejak, String kembali);

    /** What stands behind the code that the person brought back. */
    KlaimLuar tukar(String kode, JejakMasuk jejak, String kembali);

    /** Where the session there is ended; empty when the provider has no such place on its own host. */
    Optional<String> alamatKeluar(String token, String kembali);

    /** Why the provider could not help. */
    enum Sebab {
        TIDAK_TERJANGKAU,
        KODE_DITOLAK,
        TOKEN_SALAH,
        RAMAI
    }

    /** The provider gave no word that we may believe. */
    final class Gagal extends RuntimeException {
        private final Sebab sebab;

        Gagal(Sebab sebab, String pesan) {
            super(pesan);
            this.sebab = sebab;
        }

        Sebab sebab() {
            return sebab;
        }
    }
}
