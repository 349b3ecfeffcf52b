package id.teladan.akun;

import java.text.Normalizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords and compares them. A hash is meant to be expensive, so only a few run at a time and the others queue. At the door
 * many may, since they wait apart from the threads that serve pages; of those who are inside and hold such a thread, few.
 */
final class PengacakSandi {
    private static final int PALING_PANJANG = 200;
    private static final int ANTREAN_PINTU = 300;
    private static final int ANTREAN_DALAM = 4;
    /** As long as the whole queue at the door takes. */
    private static final int PALING_LAMA_DETIK = 15;

    private final UnaryOperator<String> acak;
    private final BiPredicate<String, String> cocok;
    private final Predicate<String> usang;
    private final Semaphore giliran;
    private final AtomicInteger diPintu = new AtomicInteger();
    private final AtomicInteger diDalam = new AtomicInteger();
    /** Made beside the start of the program, which would wait a quarter of a second for it. */
    private final CompletableFuture<String> umpan;

    /** @param usang whether a hash was made with weaker parameters than today's */
    PengacakSandi(
            UnaryOperator<String> acak, BiPredicate<String, String> cocok, Predicate<String> usang, int serentak) {
        this.acak = acak;
        this.cocok = cocok;
        this.usang = usang;
        this.giliran = new Semaphore(serentak, true);
        this.umpan = CompletableFuture.supplyAsync(() -> acak.apply("umpan-bagi-nama-yang-tidak-ada"));
    }

    /** Waits as long as it takes: only people who are already inside make new passwords. */
    String acak(String sandi) {
        giliran.acquireUninterruptibly();
        return selesaikan(() -> acak.apply(normal(sandi)));
    }

    /** For somebody who signs in. Takes the same time without a hash to compare with, and is false then. */
    boolean cocokDiPintu(String sandi, @Nullable String hash) {
        return cocok(diPintu, ANTREAN_PINTU, sandi, hash);
    }

    /** For somebody who is signed in already. */
    boolean cocok(String sandi, @Nullable String hash) {
        return cocok(diDalam, ANTREAN_DALAM, sandi, hash);
    }

    private boolean cocok(AtomicInteger antrean, int paling, String sandi, @Nullable String hash) {
        boolean sama = bergiliran(antrean, paling, () -> cocok.test(normal(sandi), hash == null ? umpan.join() : hash));
        return sama && hash != null && sandi.length() <= PALING_PANJANG;
    }

    boolean usang(String hash) {
        return usang.test(hash);
    }

    /** The same letters typed on two devices may arrive composed or decomposed. */
    private static String normal(String sandi) {
        String potong = sandi.length() > PALING_PANJANG ? sandi.substring(0, PALING_PANJANG) : sandi;
        return Normalizer.normalize(potong, Normalizer.Form.NFC);
    }

    private <T> T bergiliran(AtomicInteger antrean, int paling, Supplier<T> kerja) {
        try {
            if (antrean.incrementAndGet() > paling || !giliran.tryAcquire(PALING_LAMA_DETIK, TimeUnit.SECONDS)) {
                throw new TerlaluRamai();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TerlaluRamai();
        } finally {
            antrean.decrementAndGet();
        }
        return selesaikan(kerja);
    }

    private <T> T selesaikan(Supplier<T> kerja) {
        try {
            return kerja.get();
        } finally {
            giliran.release();
        }
    }

    /** Too many people sign in at this moment. */
    static final class TerlaluRamai extends RuntimeException {
        TerlaluRamai() {
            super("Terlalu banyak yang masuk pada saat yang sama");
        }
    }
}
