package id.teladan.akun;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what the browser keeps for us, with HMAC-SHA256. The purpose is part of what is signed, so that a text made for one purpose
 * is worthless for another.
 */
final class Stempel {
    private static final Base64.Encoder TULIS = Base64.getUrlEncoder().withoutPadding();
    private static final int PANJANG_MAC = 32;

    /** Made ready with its key once; each use takes a copy. */
    private final SortedMap<Integer, Mac> kunci = new TreeMap<>();

    /** @param kunci keys by number; the highest signs, all are accepted */
    Stempel(SortedMap<Integer, byte[]> kunci) {
        if (kunci.isEmpty()) {
            throw new IllegalArgumentException("Stempel memerlukan sebuah kunci");
        }
        kunci.forEach((nomor, isi) -> this.kunci.put(nomor, siap(isi)));
    }

    String cap(String guna, byte[] isi) {
        int nomor = kunci.lastKey();
        byte[] mac = mac(nomor, guna, isi);
        return TULIS.encodeToString(ByteBuffer.allocate(1 + isi.length + PANJANG_MAC)
                .put((byte) nomor)
                .put(isi)
                .put(mac)
                .array());
    }

    /** What was signed; empty when the text was changed, made for another purpose, or is none of ours. */
    Optional<byte[]> buka(String guna, String teks) {
        byte[] semua;
        try {
            semua = Base64.getUrlDecoder().decode(teks);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (semua.length <= PANJANG_MAC || !kunci.containsKey((int) semua[0])) {
            return Optional.empty();
        }
        byte[] isi = new byte[semua.length - 1 - PANJANG_MAC];
        byte[] mac = new byte[PANJANG_MAC];
        ByteBuffer.wrap(semua, 1, semua.length - 1).get(isi).get(mac);
        return MessageDigest.isEqual(mac, mac(semua[0], guna, isi)) ? Optional.of(isi) : Optional.empty();
    }

    /** Twelve characters that stand for a text in the log and cannot be turned back without the key. */
    String sidik(String teks) {
        byte[] mac = mac(kunci.firstKey(), "log", teks.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac, 0, 6);
    }

    private static Mac siap(byte[] kunci) {
        try {
            Mac m = Mac.getInstance("HmacSHA256");
            m.init(new SecretKeySpec(kunci, "HmacSHA256"));
            return m;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has HmacSHA256", e);
        }
    }

    private byte[] mac(int nomor, String guna, byte[] isi) {
        try {
            Mac m = (Mac) requireNonNull(kunci.get(nomor)).clone();
            m.update(guna.getBytes(StandardCharsets.UTF_8));
            m.update((byte) 0);
            return m.doFinal(isi);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The HmacSHA256 of every JVM can be copied", e);
        }
    }
}
