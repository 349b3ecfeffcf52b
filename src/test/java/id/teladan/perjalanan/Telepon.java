package id.teladan.perjalanan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.teladan.akun.MasukLangsung;
import id.teladan.web.Pengguna;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A phone with which somebody observes: its signal, its tab and its whole browser can go at any moment; what is stored on it stays. */
final class Telepon implements AutoCloseable {
    private static final List<String> PILIHAN = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int LEBAR = 360;
    private static final int TINGGI = 740;

    private final Playwright playwright;
    private final @Nullable Path simpanan;
    private BrowserContext konteks;
    private Page page;
    private @Nullable String kuki;
    private boolean sinyal = true;

    private Telepon(Playwright playwright, @Nullable Path simpanan, BrowserContext konteks) {
        this.playwright = playwright;
        this.simpanan = simpanan;
        this.konteks = siap(konteks);
        this.page = konteks.newPage();
    }

    static Browser peramban(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(PILIHAN));
    }

    private static Path chromium() {
        return Path.of(System.getProperty("teladan.chromium", "/usr/bin/chromium"));
    }

    /** One whose browser others use too: it cannot be killed. */
    static Telepon bersama(Playwright playwright, Browser peramban) {
        return new Telepon(
                playwright,
                null,
                peramban.newContext(new Browser.NewContextOptions()
                        .setBaseURL(Panggung.buka().alamat())
                        .setViewportSize(LEBAR, TINGGI)));
    }

    /** One with a browser process of its own. */
    static Telepon sendiri(Playwright playwright) {
        try {
            Path simpanan = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "telepon");
            return new Telepon(playwright, simpanan, nyala(playwright, simpanan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrowserContext nyala(Playwright playwright, Path simpanan) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        simpanan,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium())
                                .setArgs(PILIHAN)
                                .setBaseURL(Panggung.buka().alamat())
                                .setViewportSize(LEBAR, TINGGI));
    }

    private static BrowserContext siap(BrowserContext k) {
        k.setDefaultTimeout(20_000);
        return k;
    }

    Page page() {
        return page;
    }

    boolean dapatMati() {
        return simpanan != null;
    }

    void sinyal(boolean ada) {
        sinyal = ada;
        konteks.setOffline(!ada);
    }

    boolean sinyal() {
        return sinyal;
    }

    /** Signs in without the price of a password. */
    void masuk(Pengguna p) {
        kuki = MasukLangsung.kuki(p);
        konteks.addCookies(List.of(
                new Cookie(MasukLangsung.KUKI, kuki).setUrl(Panggung.buka().alamat())));
    }

    /** The session ends at the server; the phone does not know yet. */
    void sesiHabis() {
        if (kuki != null) {
            MasukLangsung.akhiri(kuki);
            kuki = null;
        }
    }

    boolean masuk() {
        return kuki != null;
    }

    Telepon buka(String jalur) {
        page.navigate(jalur);
        return this;
    }

    /** The tab goes, and another one opens. */
    void tutupTab(String jalur) {
        Page baru = konteks.newPage();
        page.close();
        page = baru;
        page.navigate(jalur);
    }

    /** The browser is killed as when the phone needs its memory, and started again; its session cookie is gone with it. */
    void matikan(String jalur) {
        Path di = Objects.requireNonNull(simpanan);
        bunuh(di);
        try {
            konteks.close();
        } catch (PlaywrightException mati) {
            // It is gone already, which is what was wanted.
        }
        for (String gembok : List.of("SingletonLock", "SingletonCookie", "SingletonSocket")) {
            hapus(di.resolve(gembok));
        }
        konteks = siap(nyala(playwright, di));
        if (kuki != null) {
            konteks.addCookies(List.of(
                    new Cookie(MasukLangsung.KUKI, kuki).setUrl(Panggung.buka().alamat())));
        }
        konteks.setOffline(!sinyal);
        page = konteks.pages().getFirst();
        page.navigate(jalur);
    }

    /** Only the processes of this very phone: their command line names its folder. */
    private static void bunuh(Path simpanan) {
        List<ProcessHandle> semua = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().commandLine().orElse("").contains(simpanan.toString()))
                .toList();
        semua.forEach(ProcessHandle::destroyForcibly);
        semua.forEach(p -> p.onExit().join());
    }

    private static void hapus(Path p) {
        try {
            Files.deleteIfExists(p);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locator tombol(String nama) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }

    /** Prepares while there is a signal, and waits until the worker can serve the page without one. */
    Telepon siapkan() {
        page.navigate("/luring");
        page.locator("body[data-tampil='daftar']").waitFor();
        tombol("Siapkan untuk kelas hari ini").click();
        page.getByText("siap dipakai tanpa sinyal").waitFor();
        return this;
    }

    @Override
    public void close() {
        konteks.close();
        if (simpanan != null) {
            try (Stream<Path> isi = Files.walk(simpanan)) {
                isi.sorted(Comparator.reverseOrder()).forEach(Telepon::hapus);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
