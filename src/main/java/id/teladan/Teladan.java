package id.teladan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

@SpringBootApplication
public class Teladan {
    /** The application as it is started by people. */
    public static SpringApplication aplikasi() {
        SpringApplication aplikasi = new SpringApplication(Teladan.class);
        aplikasi.addInitializers(new SumberAwal.Mulai());
        return aplikasi;
    }

    public static void main(String[] args) {
        ConfigurableApplicationContext teladan;
        try {
            teladan = aplikasi().run(args);
        } catch (RuntimeException e) {
            // Spring has already said why, on one line; the stack trace is in its log when nobody knew the reason.
            System.exit(1);
            return;
        }
        if (!teladan.getEnvironment().getProperty("teladan.perintah", "").isBlank()) {
            System.exit(SpringApplication.exit(teladan));
        }
    }
}
