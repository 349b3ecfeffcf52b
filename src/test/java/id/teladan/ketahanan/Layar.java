package id.teladan.ketahanan;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A browser that is signed in. An answer that did not come is an {@link IOException}: whether the write stands is then open. */
final class Layar {
    private static final HttpClient KLIEN = HttpClient.newHttpClient();

    private final String alamat;
    private final Map<String, String> kuki = new ConcurrentHashMap<>();

    Layar(String alamat) {
        this.alamat = alamat;
        kuki.put("XSRF-TOKEN", UUID.randomUUID().toString());
    }

    /** @param isi empty for posts */
    record Jawaban(int status, String ke, String isi) {
        boolean berhasil() {
            return status == 204 || status == 303;
        }
    }

    void masuk(String akun, String sandi) throws IOException, InterruptedException {
        Jawaban j = kirim("/masuk", "akun", akun, "sandi", sandi);
        if (j.status() != 303 || !kuki.containsKey("teladan_sesi")) {
            throw new IllegalStateException("Masuk sebagai " + akun + " dijawab " + j.status());
        }
    }

    Jawaban buka(String jalur) throws IOException, InterruptedException {
        return minta(HttpRequest.newBuilder(URI.create(alamat + jalur)).GET());
    }

    Jawaban kirim(String jalur, String... pasangan) throws IOException, InterruptedException {
        List<String> isi = new ArrayList<>();
        for (int i = 0; i < pasangan.length; i += 2) {
            isi.add(enkode(pasangan[i]) + "=" + enkode(pasangan[i + 1]));
        }
        isi.add("_csrf=" + token());
        return minta(HttpRequest.newBuilder(URI.create(alamat + jalur))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", isi))));
    }

    Jawaban unggah(String jalur, String jenis, String nama, String isi) throws IOException, InterruptedException {
        String batas = "batas" + UUID.randomUUID();
        String badan =
                "--%1$s\r\nContent-Disposition: form-data; name=\"jenis\"\r\n\r\n%2$s\r\n".formatted(batas, jenis)
                        + "--%1$s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"%2$s\"\r\n\r\n%3$s\r\n--%1$s--\r\n"
                                .formatted(batas, nama, isi);
        return minta(HttpRequest.newBuilder(URI.create(alamat + jalur))
                .header("Content-Type", "multipart/form-data; boundary=" + batas)
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(badan)));
    }

    private Jawaban minta(HttpRequest.Builder p) throws IOException, InterruptedException {
        p.timeout(Duration.ofSeconds(30));
        p.header(
                "Cookie",
                kuki.entrySet().stream()
                        .map(k -> k.getKey() + "=" + k.getValue())
                        .collect(Collectors.joining("; ")));
        HttpResponse<String> j = KLIEN.send(p.build(), BodyHandlers.ofString());
        for (String k : j.headers().allValues("Set-Cookie")) {
            String[] bagian = k.split(";", 2)[0].split("=", 2);
            if (!bagian[1].isEmpty()) {
                kuki.put(bagian[0], bagian[1]);
            }
        }
        return new Jawaban(j.statusCode(), j.headers().firstValue("Location").orElse(""), j.body());
    }

    /** The token of the cookie, masked with noughts. */
    private String token() {
        byte[] rahasia = Objects.requireNonNull(kuki.get("XSRF-TOKEN")).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(2 * rahasia.length)
                        .put(new byte[rahasia.length])
                        .put(rahasia)
                        .array());
    }

    private static String enkode(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }
}
