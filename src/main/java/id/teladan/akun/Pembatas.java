package id.teladan.akun;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong passwords per sign-in name, whether an account has it or not, and per address. Only failures count: a whole school
 * behind one address may sign in at seven o'clock.
 */
final class Pembatas {
    static final int GAGAL_PER_NAMA = 5;
    static final int GAGAL_PER_ALAMAT = 60;
    static final Duration JEDA = Duration.ofMinutes(15);

    private final Cache<String, Bucket> nama;
    private final Cache<String, Bucket> alamat;
    private final TimeMeter waktu;

    Pembatas(InstantSource jam) {
        this.waktu = new Jam(jam);
        this.nama = wadah();
        this.alamat = wadah();
    }

    /** How long nobody may try this name, or from this address; zero when one may. */
    Duration tunggu(String namaMasuk, String dariAlamat) {
        Duration a = tunggu(nama.getIfPresent(kecil(namaMasuk)));
        Duration b = tunggu(alamat.getIfPresent(dariAlamat));
        return a.compareTo(b) > 0 ? a : b;
    }

    /** Counts a failure; gives how long the name is closed now. */
    Duration gagal(String namaMasuk, String dariAlamat) {
        alamat.get(dariAlamat, k -> wadah(GAGAL_PER_ALAMAT)).tryConsume(1);
        Bucket b = nama.get(kecil(namaMasuk), k -> wadah(GAGAL_PER_NAMA));
        b.tryConsume(1);
        return tunggu(b);
    }

    /** The right password, or a new one: the failures of the name are forgotten. */
    void lupakan(String namaMasuk) {
        nama.invalidate(kecil(namaMasuk));
    }

    private static Duration tunggu(@Nullable Bucket b) {
        return b == null
                ? Duration.ZERO
                : Duration.ofNanos(b.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket wadah(int kali) {
        return Bucket.builder()
                .addLimit(b -> b.capacity(kali).refillIntervally(kali, JEDA))
                .withCustomTimePrecision(waktu)
                .build();
    }

    /** So many names cannot be tried within the interval, since each try costs a hash. */
    private Cache<String, Bucket> wadah() {
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .ticker(waktu::currentTimeNanos)
                .expireAfterAccess(JEDA.multipliedBy(2))
                .build();
    }

    private static String kecil(String s) {
        return s.strip().toLowerCase(Locale.ROOT);
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
