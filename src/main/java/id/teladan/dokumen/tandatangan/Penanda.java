package id.teladan.dokumen.tandatangan;

import java.util.Arrays;

/**
 * Who signs and by what: a passphrase, or a one-time code. It lives for one request and is wiped; it never becomes a text, so that no
 * message can hold it by accident.
 */
final class Penanda implements AutoCloseable {
    private final String nik;
    private final char[] rahasia;
    private final boolean totp;

    Penanda(String nik, char[] rahasia, boolean totp) {
        this.nik = nik;
        this.rahasia = rahasia;
        this.totp = totp;
    }

    String nik() {
        return nik;
    }

    boolean totp() {
        return totp;
    }

    /** Not a copy: whoever reads it writes nothing of it down. */
    char[] rahasia() {
        return rahasia;
    }

    static boolean nikSah(String teks) {
        return teks.matches("\\d{16}");
    }

    @Override
    public void close() {
        Arrays.fill(rahasia, '\0');
    }

    @Override
    public String toString() {
        return "Penanda";
    }
}
