package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import id.teladan.pelaksanaan.luring.SekolahLuring;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/**
 * Observations without a signal in a real browser, each with a random history of its own: the network goes and comes, the tab is
 * closed, the browser killed, the session ends, buttons are pressed twice. After the signal is back the server holds exactly what was
 * typed, once. {@code -Dluring.jumlah=} sets how many, {@code -Dluring.benih=} repeats them.
 */
class LuringAcakTest {
    private static final int JUMLAH = Integer.getInteger("luring.jumlah", 20);
    private static final long BENIH = Long.getLong("luring.benih", 40_075_175_551_104L);
    /** Each so many runs has a browser process of its own, which can be killed; the others share one. */
    private static final int SENDIRI = 4;

    private static final int UTAS = 2;

    private final Map<String, LongAdder> hitungan = new ConcurrentSkipListMap<>();

    @Test
    void sesudah_ada_sinyal_server_memuat_tepat_yang_diketik_satu_kali() throws Exception {
        long mulai = System.nanoTime();
        SekolahLuring sekolah = new SekolahLuring();
        AtomicInteger berikut = new AtomicInteger();
        List<String> gagal = new ArrayList<>();
        try (ExecutorService utas = Executors.newFixedThreadPool(UTAS)) {
            List<Future<List<String>>> hasil = new ArrayList<>();
            for (int i = 0; i < UTAS; i++) {
                hasil.add(utas.submit(() -> jalankan(sekolah, berikut)));
            }
            for (Future<List<String>> h : hasil) {
                gagal.addAll(h.get());
            }
        }
        System.out.printf(
                "luring acak: %d riwayat, benih %d, %s, %d detik%n",
                JUMLAH,
                BENIH,
                new TreeMap<>(hitungan),
                Duration.ofNanos(System.nanoTime() - mulai).toSeconds());
        assertThat(gagal)
                .as("ulangi dengan -Dluring.benih=" + BENIH + " -Dluring.jumlah=" + JUMLAH)
                .isEmpty();
    }

    /** A browser for each thread: what drives it may be used by one only. */
    private List<String> jalankan(SekolahLuring sekolah, AtomicInteger berikut) {
        List<String> gagal = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser peramban = Telepon.peramban(playwright)) {
            for (int i = berikut.getAndIncrement(); i < JUMLAH; i = berikut.getAndIncrement()) {
                boolean sendiri = i % SENDIRI == 0;
                RiwayatAcak r = new RiwayatAcak(sekolah, BENIH + i, hitungan);
                try (Telepon t = sendiri ? Telepon.sendiri(playwright) : Telepon.bersama(playwright, peramban)) {
                    r.jalani(t);
                } catch (RuntimeException | AssertionError e) {
                    gagal.add("riwayat " + i + " " + r.jejak() + ": " + e);
                }
            }
        }
        return gagal;
    }
}
