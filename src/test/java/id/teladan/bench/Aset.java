package id.teladan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A static file as it goes over the line. */
record Aset(String jalur, boolean gzip, long bita) {
    /** Addresses of the static files that the sign-in page names. */
    static List<String> semua(int porta) throws IOException, InterruptedException {
        try (HttpClient klien = HttpClient.newHttpClient()) {
            return semua(klien, "http://127.0.0.1:" + porta);
        }
    }

    private static List<String> semua(HttpClient klien, String asal) throws IOException, InterruptedException {
        String masuk = klien.send(
                        HttpRequest.newBuilder(URI.create(asal + "/masuk")).build(), BodyHandlers.ofString())
                .body();
        return Pattern.compile("/aset/[^\"]+")
                .matcher(masuk)
                .results()
                .map(m -> m.group())
                .distinct()
                .toList();
    }

    static Aset terdekat(int porta, long bita) throws IOException, InterruptedException {
        String asal = "http://127.0.0.1:" + porta;
        try (HttpClient klien = HttpClient.newHttpClient()) {
            return semua(klien, asal).stream()
                    .flatMap(j -> Stream.of(panjang(klien, asal, j, false), panjang(klien, asal, j, true)))
                    .min(Comparator.comparingLong(a -> Math.abs(a.bita() - bita)))
                    .orElseThrow();
        }
    }

    private static Aset panjang(HttpClient klien, String asal, String jalur, boolean gzip) {
        HttpRequest.Builder b = HttpRequest.newBuilder(URI.create(asal + jalur));
        if (gzip) {
            b.header("Accept-Encoding", "gzip");
        }
        try {
            return new Aset(
                    jalur,
                    gzip,
                    klien.send(b.build(), BodyHandlers.ofByteArray()).body().length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
