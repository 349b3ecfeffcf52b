package id.teladan.dokumen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Copies with their digest. */
final class Salinan {
    private static final int BLOK = 64 * 1024;

    private Salinan() {}

    /** The last block leaves only when the digest is right: broken content reaches nobody as a complete file. */
    static void terperiksa(InputStream isi, OutputStream ke, String sidik) throws IOException {
        MessageDigest hitung = sha256();
        byte[] ini = new byte[BLOK];
        byte[] tahan = new byte[0];
        int n;
        while ((n = isi.readNBytes(ini, 0, BLOK)) > 0) {
            ke.write(tahan);
            hitung.update(ini, 0, n);
            tahan = Arrays.copyOf(ini, n);
        }
        if (!HexFormat.of().formatHex(hitung.digest()).equals(sidik)) {
            throw new IOException("Isi di penyimpanan tidak sesuai dengan sidiknya: " + sidik);
        }
        ke.write(tahan);
    }

    /** SHA-256 of what is read to its end. */
    static byte[] sidik(InputStream isi) throws IOException {
        MessageDigest hitung = sha256();
        byte[] b = new byte[BLOK];
        for (int n = isi.read(b); n >= 0; n = isi.read(b)) {
            hitung.update(b, 0, n);
        }
        return hitung.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
