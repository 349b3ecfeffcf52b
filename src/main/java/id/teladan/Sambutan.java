package id.teladan;

import id.teladan.organisasi.Organisasi;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells at the terminal where Teladan is and how to get in; not through the log, so that the lines can be read as they are. */
@Component
class Sambutan {
    private final Environment lingkungan;
    private final Demo demo;
    private final Organisasi organisasi;

    Sambutan(Environment lingkungan, Demo demo, Organisasi organisasi) {
        this.lingkungan = lingkungan;
        this.demo = demo;
        this.organisasi = organisasi;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sambut() {
        if (!lingkungan.getProperty("teladan.perintah", "").isBlank()) {
            return;
        }
        System.out.println("Teladan berjalan di http://localhost:" + lingkungan.getProperty("local.server.port"));
        demo.akun().forEach(a -> System.out.println(a.baris()));
        if (organisasi.semuaDinas().isEmpty()) {
            System.out.println(
                    "Belum ada dinas. Buat yang pertama beserta akun adminnya dengan: bin/run siapkan --help");
        }
        System.out.flush();
    }
}
