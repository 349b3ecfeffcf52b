package id.teladan.umum;

import java.security.SecureRandom;
import java.util.UUID;

/** UUID version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits, so that keys sort by the time of making. */
public final class Uuid7 {
    private static final SecureRandom ACAK = new SecureRandom();

    private Uuid7() {}

    public static UUID baru() {
        return pada(System.currentTimeMillis());
    }

    static UUID pada(long milidetik) {
        long atas = (milidetik << 16) | 0x7000L | (ACAK.nextInt() & 0x0FFFL);
        long bawah = (ACAK.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(atas, bawah);
    }
}
