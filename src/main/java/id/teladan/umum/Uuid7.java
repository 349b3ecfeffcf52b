package id.teladan.umum;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUID version 7 (RFC 9562): 48 bits of milliseconds, 12 bits that count within one, then 62 random bits. Keys made here sort by the
 * time of making, those of one millisecond too.
 */
public final class Uuid7 {
    private static final SecureRandom ACAK = new SecureRandom();
    private static final AtomicLong TERAKHIR = new AtomicLong();

    private Uuid7() {}

    public static UUID baru() {
        long kini = System.currentTimeMillis() << 12;
        return dari(TERAKHIR.updateAndGet(lalu -> Math.max(lalu + 1, kini)));
    }

    private static UUID dari(long urutan) {
        long atas = (urutan >>> 12 << 16) | 0x7000L | (urutan & 0x0FFFL);
        long bawah = (ACAK.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(atas, bawah);
    }
}
