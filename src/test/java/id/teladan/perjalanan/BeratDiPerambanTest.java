package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import id.teladan.perencanaan.SekolahSalin;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What people pay on a slow and dear connection, counted by the browser: all of the first visit, then each page that follows. */
class BeratDiPerambanTest {
    private static final long PERTAMA = 100_000;
    private static final long BERIKUT = 15_000;
    private static final SekolahSalin SEKOLAH = new SekolahSalin("2026-tahunan");

    /** Somebody with an empty cache; bytes of heads and bodies as they came over the line. */
    private static final class Pengunjung implements AutoCloseable {
        private final BrowserContext konteks = Panggung.buka()
                .peramban()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Panggung.buka().alamat())
                        // What passes through a worker comes to the page's count as nothing.
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                        .setViewportSize(360, 740));
        private final Page page = konteks.newPage();
        private final AtomicLong bita = new AtomicLong();

        Pengunjung() {
            CDPSession cdp = konteks.newCDPSession(page);
            cdp.on(
                    "Network.loadingFinished",
                    e -> bita.addAndGet((long) e.get("encodedDataLength").getAsDouble()));
            cdp.on("Network.requestWillBeSent", e -> {
                if (e.has("redirectResponse")) {
                    bita.addAndGet((long) e.getAsJsonObject("redirectResponse")
                            .get("encodedDataLength")
                            .getAsDouble());
                }
            });
            cdp.send("Network.enable");
        }

        private void berat(String apa, long paling, Runnable langkah) {
            bita.set(0);
            langkah.run();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            System.out.printf("berat di peramban, %s: %d bita%n", apa, bita.get());
            assertThat(bita.get()).as(apa).isBetween(500L, paling);
        }

        Pengunjung datang(String akun, String sandi) {
            berat("kunjungan pertama", PERTAMA, () -> page.navigate("/masuk"));
            page.getByLabel("Akun").first().fill(akun);
            page.getByLabel("Kata sandi").first().fill(sandi);
            return tekan("Masuk");
        }

        Pengunjung tekan(String tombol) {
            berat(
                    tombol,
                    BERIKUT,
                    () -> page.getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName(tombol).setExact(true))
                            .first()
                            .click());
            return this;
        }

        void buka(List<String> jalur) {
            jalur.forEach(j -> berat(j.replaceAll("[0-9a-f-]{36}", "id"), BERIKUT, () -> page.navigate(j)));
        }

        @Override
        public void close() {
            konteks.close();
        }
    }

    @Test
    void guru_membuka_semua_halaman_rencananya() {
        try (Pengunjung guru = new Pengunjung().datang(SEKOLAH.akunGuruBerencana(), SekolahSalin.SANDI)) {
            guru.tekan("Mulai");
            String skp = guru.page.url().replaceAll(".*(/skp/[^/]+)/.*", "$1");
            guru.buka(
                    List.of("/rapor", "/praktik", "/pengembangan", "/tugas", "/perilaku", "/rangkuman", "/riwayat")
                            .stream()
                            .map(x -> skp + x)
                            .toList());
            guru.buka(List.of("/", "/kabar", "/kesiapan"));
        }
    }

    @Test
    void kepala_sekolah_dan_admin_dinas_membuka_halaman_kerjanya() {
        try (Pengunjung budi = new Pengunjung().datang("budi", Panggung.buka().sandi("budi"))) {
            budi.buka(List.of("/periksa", "/wakil", "/putusan", "/templat", "/kesiapan/sekolah"));
        }
        try (Pengunjung wati = new Pengunjung().datang("wati", Panggung.buka().sandi("wati"))) {
            wati.buka(List.of(
                    "/admin",
                    "/admin/satuan",
                    "/admin/pegawai",
                    "/admin/akun",
                    "/admin/kesiapan",
                    "/admin/impor",
                    "/admin/laporan",
                    "/admin/periode"));
        }
    }
}
