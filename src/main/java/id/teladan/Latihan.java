package id.teladan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a few pages and ends, while bin/run records which classes a start needs. */
@Component
@ConditionalOnBooleanProperty("teladan.latihan")
class Latihan {
    private final ApplicationContext teladan;

    Latihan(ApplicationContext teladan) {
        this.teladan = teladan;
    }

    @EventListener(ApplicationReadyEvent.class)
    void jalan() throws IOException, InterruptedException {
        String asal = "http://127.0.0.1:" + teladan.getEnvironment().getProperty("local.server.port");
        try (HttpClient klien = HttpClient.newHttpClient()) {
            for (String alamat : List.of("/sehat", "/masuk", "/")) {
                klien.send(
                        HttpRequest.newBuilder(URI.create(asal + alamat)).build(),
                        HttpResponse.BodyHandlers.ofString());
            }
        }
        // Not from here: the exit waits for the thread that starts the application, which is this one.
        new Thread(() -> System.exit(SpringApplication.exit(teladan))).start();
    }
}
