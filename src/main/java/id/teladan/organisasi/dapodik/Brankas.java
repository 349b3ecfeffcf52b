package id.teladan.organisasi.dapodik;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Locks tokens away with AES-GCM; each is bound to a text (its row and address) and opens with the same text only. */
final class Brankas {
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private final Supplier<byte[]> kunci;
    private final SecureRandom acak = new SecureRandom();

    /** @param kunci 32 bytes, asked for when the first token is locked or opened */
    Brankas(Supplier<byte[]> kunci) {
        this.kunci = kunci;
    }

    byte[] tutup(String rahasia, String ikatan) {
        byte[] nonce = new byte[NONCE];
        acak.nextBytes(nonce);
        try {
            byte[] isi = sandi(Cipher.ENCRYPT_MODE, nonce, ikatan).doFinal(rahasia.getBytes(StandardCharsets.UTF_8));
            byte[] hasil = Arrays.copyOf(nonce, NONCE + isi.length);
            System.arraycopy(isi, 0, hasil, NONCE, isi.length);
            return hasil;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM tidak dapat dipakai", e);
        }
    }

    /** Empty when it was locked with another key, for another text, or was changed since. */
    Optional<String> buka(byte[] tertutup, String ikatan) {
        if (tertutup.length <= NONCE) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(tertutup, NONCE);
            byte[] isi = sandi(Cipher.DECRYPT_MODE, nonce, ikatan).doFinal(tertutup, NONCE, tertutup.length - NONCE);
            return Optional.of(new String(isi, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher sandi(int mode, byte[] nonce, String ikatan) throws GeneralSecurityException {
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        c.init(mode, new SecretKeySpec(kunci.get(), "AES"), new GCMParameterSpec(TAG, nonce));
        c.updateAAD(ikatan.getBytes(StandardCharsets.UTF_8));
        return c;
    }
}
