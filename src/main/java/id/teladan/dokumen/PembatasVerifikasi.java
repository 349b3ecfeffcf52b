package id.teladan.dokumen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Counts, per address, codes that nobody has and copies that were sent. Codes that exist do not count: a whole office behind one address
 * may verify a hundred documents.
 */
final class PembatasVerifikasi {
    static final int MELESET = 30;
    static final int SALINAN = 60;
    static final Duration JEDA = Duration.ofMinutes(15);
    private static final int AWALAN_IPV6 = 8;

    private final Cache<String, Bucket> meleset;
    private final Cache<String, Bucket> salinan;
    private final TimeMeter waktu;

    PembatasVerifikasi(InstantSource jam) {
        this.waktu = new Jam(jam);
        this.meleset = wadah();
        this.salinan = wadah();
    }

    /** How long nothing is looked up for this address; zero when one may. */
    Duration tunggu(String alamat) {
        Bucket b = meleset.getIfPresent(kunci(alamat));
        return b == null ? Duration.ZERO : tunggu(b);
    }

    /** Counts a code that nobody has. */
    void meleset(String alamat) {
        meleset.get(kunci(alamat), k -> wadah(MELESET)).tryConsume(1);
    }

    /** Counts a copy; gives how long no other is taken when this one was too many, else zero. */
    Duration salinan(String alamat) {
        Bucket b = salinan.get(kunci(alamat), k -> wadah(SALINAN));
        return b.tryConsume(1) ? Duration.ZERO : tunggu(b);
    }

    private static Duration tunggu(Bucket b) {
        return Duration.ofNanos(b.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Of IPv6 the half that a provider gives to one household: the rest anybody can change at will. */
    private static String kunci(String alamat) {
        try {
            InetAddress a = InetAddress.ofLiteral(alamat);
            return a instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(a.getAddress(), AWALAN_IPV6))
                    : alamat;
        } catch (IllegalArgumentException e) {
            return alamat;
        }
    }

    private Bucket wadah(int kali) {
        return Bucket.builder()
                .addLimit(b -> b.capacity(kali).refillIntervally(kali, JEDA))
                .withCustomTimePrecision(waktu)
                .build();
    }

    private Cache<String, Bucket> wadah() {
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .ticker(waktu::currentTimeNanos)
                .expireAfterAccess(JEDA.multipliedBy(2))
                .build();
    }

    private record Jam(InstantSource jam) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return jam.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
