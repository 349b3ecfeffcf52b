package id.teladan.perjalanan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import id.teladan.HanyaProduk;
import id.teladan.HitungSql;
import id.teladan.Teladan;
import id.teladan.akun.Akun;
import id.teladan.dokumen.tandatangan.BsreTiruan;
import id.teladan.organisasi.Organisasi;
import id.teladan.umum.Zona;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The stage of tests that need everything: the application with its embedded database and demo, as {@code bin/run} starts it, one for
 * the whole test run; and the browser, once somebody asks for it.
 */
public final class Panggung {
    static final Path FOTO = Path.of("target/screenshots");
    private static final Panggung SATU = new Panggung();

    private final ConfigurableApplicationContext teladan;
    private final Map<String, String> sandi;
    private @Nullable Browser peramban;

    private Panggung() {
        try {
            Files.createDirectories(FOTO);
            Path data = Files.createTempDirectory(Path.of("target"), "panggung");
            SpringApplication aplikasi = Teladan.aplikasi();
            aplikasi.addInitializers(
                    new HanyaProduk(), k -> k.getBeanFactory().addBeanPostProcessor(new PembungkusSumber()));
            teladan = aplikasi.run(
                    "--server.port=0",
                    "--teladan.data=" + data.toAbsolutePath(),
                    "--teladan.dapodik.loopback=true",
                    "--teladan.bsre.versi=v1",
                    "--teladan.bsre.alamat=" + BsreTiruan.satu().alamat(),
                    "--teladan.bsre.akun=teladan",
                    "--teladan.bsre.sandi=kunci");
            sandi = Files.readAllLines(data.resolve("akun-demo.txt")).stream()
                    .map(b -> b.split(";", 3))
                    .collect(Collectors.toMap(k -> k[0], k -> k[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the counter of statements between the application and its pool. */
    private static final class PembungkusSumber implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String nama) {
            return bean instanceof DataSource ds && !(bean instanceof HitungSql) ? new HitungSql(ds) : bean;
        }
    }

    /** The day it is where the schools of the demo are: in the evening of the test's own zone it is tomorrow there. */
    public static LocalDate hari() {
        return LocalDate.now(Zona.WIB.id());
    }

    public static Panggung buka() {
        return SATU;
    }

    synchronized Browser peramban() {
        Browser ada = peramban;
        if (ada == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            ada = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("teladan.chromium", "/usr/bin/chromium")))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            peramban = ada;
        }
        return ada;
    }

    public int porta() {
        return Integer.parseInt(Objects.requireNonNull(teladan.getEnvironment().getProperty("local.server.port")));
    }

    String alamat() {
        return "http://localhost:" + porta();
    }

    public String sandi(String akun) {
        return Objects.requireNonNull(sandi.get(akun), "Akun contoh " + akun);
    }

    public <T> T bean(Class<T> jenis) {
        return teladan.getBean(jenis);
    }

    public <T> T bean(String nama, Class<T> jenis) {
        return teladan.getBean(nama, jenis);
    }

    Akun akun() {
        return bean(Akun.class);
    }

    Organisasi organisasi() {
        return bean(Organisasi.class);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }
}
