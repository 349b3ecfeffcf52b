package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person before the browser: what he does is counted (presses and fields, pages), and each page he meets is looked at. */
final class Orang implements AutoCloseable {
    private static final Locator.WaitForOptions TERKIRIM =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    private static final LocatorAssertions.ContainsTextOptions DENGAN_TAMPILAN =
            new LocatorAssertions.ContainsTextOptions().setUseInnerText(true).setTimeout(10_000);

    private final String nama;
    private final Layar layar;
    private final BrowserContext konteks;
    private final Page page;
    private final Set<String> halaman = new HashSet<>();
    private final List<String> keluhan = new ArrayList<>();
    private int tindakan;

    private Orang(String nama, Layar layar) {
        this(nama, layar, Panggung.buka().alamat(), null);
    }

    private Orang(String nama, Layar layar, String asal, @Nullable String penyedia) {
        this.nama = nama;
        this.layar = layar;
        konteks = Panggung.buka()
                .peramban()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(asal)
                        .setViewportSize(layar.lebar, layar.tinggi)
                        .setColorScheme(layar.gelap ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setJavaScriptEnabled(layar.skrip));
        konteks.setDefaultTimeout(15_000);
        page = konteks.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("Failed to load resource") && !di(penyedia)) {
                keluhan.add(page.url() + ": " + m.text());
            }
        });
        page.onPageError(e -> keluhan.add(page.url() + ": " + e));
        page.onRequest(r -> {
            boolean keSana = penyedia != null && r.url().startsWith(penyedia);
            if (!r.url().startsWith(asal) && !r.url().startsWith("data:") && !keSana && !di(penyedia)) {
                keluhan.add("request to another host: " + r.url());
            }
        });
    }

    private boolean di(@Nullable String penyedia) {
        return penyedia != null && page.url().startsWith(penyedia);
    }

    /** Comes to a Teladan of the test's own; {@code penyedia} is the one other server that he may be sent to. */
    static Orang datang(String nama, Layar layar, String asal, String penyedia) {
        Orang o = new Orang(nama, layar, asal, penyedia);
        o.konteks.route(u -> u.contains("googleapis.com"), Route::abort);
        return o;
    }

    /** Comes without an account. */
    static Orang bertamu(Layar layar) {
        return new Orang("tamu", layar);
    }

    /** Signs in with a demo account. */
    static Orang masuk(String akun, Layar layar) {
        return masuk(akun, Panggung.buka().sandi(akun), layar);
    }

    static Orang masuk(String akun, String sandi, Layar layar) {
        Orang o = new Orang(akun, layar);
        o.page.navigate("/masuk");
        o.lihat("masuk");
        o.isi("Akun", akun);
        o.isi("Kata sandi", sandi);
        o.tekan("Masuk");
        return o;
    }

    Page page() {
        return page;
    }

    Orang buka(String alamat) {
        page.navigate(alamat);
        catat();
        return this;
    }

    Orang isi(String label, String teks) {
        page.getByLabel(label).first().fill(teks);
        tindakan++;
        return this;
    }

    /** Presses the button or link with this name. */
    Orang tekan(String nama) {
        bukaMenu(nama);
        return tekan(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(nama).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(nama).setExact(true)))
                .first());
    }

    /** On a phone most of the menu is folded away: who wants something out of it opens it first. */
    private void bukaMenu(String nama) {
        Locator menu = page.locator(".menu > details:not([open]) > summary");
        Locator terlipat =
                page.locator(".menu > ul > li > a").getByText(nama, new Locator.GetByTextOptions().setExact(true));
        if (menu.isVisible() && terlipat.count() == 1 && !terlipat.isVisible()) {
            menu.click();
            tindakan++;
        }
    }

    Orang tekan(Locator yang) {
        yang.click();
        tindakan++;
        catat();
        return this;
    }

    private void catat() {
        // A form leaves only after the save before it was answered, and its page stays until the next one comes.
        page.locator("form[data-menunggu], form[data-terkirim]").first().waitFor(TERKIRIM);
        page.waitForLoadState();
        halaman.add(URI.create(page.url()).getPath());
    }

    /** Looks at the page: a picture, axe (where scripts run), no sideways scroll, no complaint of the browser. */
    Orang lihat(String foto) {
        catat();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Panggung.FOTO.resolve(
                        foto + "-" + layar.name().toLowerCase().replace('_', '-') + ".png"))
                .setFullPage(true));
        if (layar.skrip) {
            AxeResults hasil = axe();
            assertThat(hasil.getViolations())
                    .as("axe on " + page.url())
                    .extracting(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                    .isEmpty();
            assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scroll on " + page.url() + " at " + layar)
                    .isLessThanOrEqualTo(0);
        }
        assertThat(keluhan).isEmpty();
        return this;
    }

    /** A page that is still being replaced takes the script of axe away with it: the page that comes is looked at instead. */
    private AxeResults axe() {
        for (int sisa = 3; ; sisa--) {
            try {
                // What lies under the tray at the foot of the window is reached by scrolling; axe takes it for covered.
                page.evaluate("document.querySelectorAll('.baki').forEach((b) => { b.style.position = 'static'; })");
                // The pages have no frames, and of what passes nothing is read: this takes a third of the time.
                AxeRunOptions pilihan = new AxeRunOptions();
                pilihan.setResultTypes(List.of("violations"));
                return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(pilihan)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze();
            } catch (RuntimeException e) {
                if (sisa == 0 || !String.valueOf(e.getMessage()).contains("unable to inject")) {
                    throw e;
                }
                page.waitForTimeout(300);
                page.waitForLoadState();
            }
        }
    }

    Orang melihat(String teks) {
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(teks, DENGAN_TAMPILAN);
        return this;
    }

    int tindakan() {
        return tindakan;
    }

    int halaman() {
        return halaman.size();
    }

    /** Starts counting anew. */
    Orang hitungDariSini() {
        tindakan = 0;
        halaman.clear();
        catat();
        return this;
    }

    /** Prints what the journey took and holds it against the limit of comfort. */
    Orang hitung(String perjalanan, int tindakanTerbanyak, int halamanTerbanyak) {
        System.out.printf(
                "perjalanan %s (%s, %s): %d tindakan (paling banyak %d), %d halaman (paling banyak %d)%n",
                perjalanan, nama, layar, tindakan, tindakanTerbanyak, halaman.size(), halamanTerbanyak);
        assertThat(tindakan).as("tindakan " + perjalanan).isLessThanOrEqualTo(tindakanTerbanyak);
        assertThat(halaman.size()).as("halaman " + perjalanan + " " + halaman).isLessThanOrEqualTo(halamanTerbanyak);
        return this;
    }

    @Override
    public void close() {
        konteks.close();
    }
}
