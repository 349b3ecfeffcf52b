package id.teladan.perjalanan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import id.teladan.HanyaProduk;
import id.teladan.Teladan;
import id.teladan.akun.Akun;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.TataOrganisasi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stage of all journeys: the application with its embedded database and demo, as {@code bin/run} starts it, and a browser. */
final class Panggung {
    static final Path FOTO = Path.of("target/screenshots");
    private static final Panggung SATU = new Panggung();

    private final ConfigurableApplicationContext teladan;
    private final Browser peramban;
    private final Map<String, String> sandi;

    private Panggung() {
        try {
            Files.createDirectories(FOTO);
            Path data = Files.createTempDirectory(Path.of("target"), "panggung");
            SpringApplication aplikasi = new SpringApplication(Teladan.class);
            aplikasi.addInitializers(new HanyaProduk());
            teladan = aplikasi.run("--server.port=0", "--teladan.data=" + data.toAbsolutePath());
            sandi = Files.readAllLines(data.resolve("akun-demo.txt")).stream()
                    .map(b -> b.split(";", 3))
                    .collect(Collectors.toMap(k -> k[0], k -> k[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        peramban = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("teladan.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                                "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static Panggung buka() {
        return SATU;
    }

    Browser peramban() {
        return peramban;
    }

    String alamat() {
        return "http://localhost:" + teladan.getEnvironment().getProperty("local.server.port");
    }

    String sandi(String akun) {
        return Objects.requireNonNull(sandi.get(akun), "Akun contoh " + akun);
    }

    Akun akun() {
        return teladan.getBean(Akun.class);
    }

    Organisasi organisasi() {
        return teladan.getBean(Organisasi.class);
    }

    TataOrganisasi tata() {
        return teladan.getBean(TataOrganisasi.class);
    }

    JdbcClient jdbc() {
        return teladan.getBean(JdbcClient.class);
    }
}
