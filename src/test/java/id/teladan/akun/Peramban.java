package id.teladan.akun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser does without scripts: keeps cookies, reads the token of the page before, sends forms, does not follow redirects. */
public final class Peramban {
    private static final HttpClient KLIEN = HttpClient.newHttpClient();

    private final String asal;
    private final Map<String, String> kuki = new LinkedHashMap<>();
    private final Map<String, String> kepala = new LinkedHashMap<>();

    public Peramban(int porta) {
        this.asal = "http://localhost:" + porta;
    }

    /** A header of all further requests. */
    public Peramban kepala(String nama, String nilai) {
        kepala.put(nama, nilai);
        return this;
    }

    public Map<String, String> kuki() {
        return kuki;
    }

    String kukiSesi() {
        return Objects.requireNonNull(kuki.get(SesiFilter.KUKI), "belum masuk");
    }

    public Jawaban buka(String jalur) {
        return kirim(HttpRequest.newBuilder(URI.create(asal + jalur)).GET());
    }

    /** Sends these fields as a form of our own page does, with a valid token. */
    public Jawaban kirim(String jalur, String... pasangan) {
        List<String> isi = new ArrayList<>(List.of(pasangan));
        isi.add("_csrf");
        isi.add(token());
        return kirimMentah(jalur, isi.toArray(String[]::new));
    }

    /** The same with headers of this one request. */
    public Jawaban kirim(String jalur, Map<String, String> sekali, String... pasangan) {
        List<String> isi = new ArrayList<>(List.of(pasangan));
        isi.add("_csrf");
        isi.add(token());
        return kirimMentah(jalur, sekali, isi.toArray(String[]::new));
    }

    /** Sends bytes as a script of ours does, with the token in a header. */
    public Jawaban kirimBita(String jalur, Map<String, String> sekali, byte[] isi) {
        HttpRequest.Builder p = HttpRequest.newBuilder(URI.create(asal + jalur))
                .header("Content-Type", "application/octet-stream")
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofByteArray(isi));
        sekali.forEach(p::header);
        return kirim(p);
    }

    /** Sends a form of our own with a file in the field {@code berkas}, as a browser without scripts does. */
    public Jawaban kirimBerkas(String jalur, String nama, byte[] isi, String... pasangan) {
        String batas = "----batas" + UUID.randomUUID();
        List<String> isian = new ArrayList<>(List.of(pasangan));
        isian.add("_csrf");
        isian.add(token());
        StringBuilder kepala = new StringBuilder();
        for (int i = 0; i < isian.size(); i += 2) {
            kepala.append("--" + batas + "\r\nContent-Disposition: form-data; name=\"" + isian.get(i) + "\"\r\n\r\n"
                    + isian.get(i + 1) + "\r\n");
        }
        kepala.append("--" + batas + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + nama
                + "\"\r\nContent-Type: application/pdf\r\n\r\n");
        return kirim(HttpRequest.newBuilder(URI.create(asal + jalur))
                .header("Content-Type", "multipart/form-data; boundary=" + batas)
                .header("Origin", asal)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(kepala.toString()),
                        BodyPublishers.ofByteArray(isi),
                        BodyPublishers.ofString("\r\n--" + batas + "--\r\n"))));
    }

    /** Bytes of an answer that is no text. */
    public HttpResponse<byte[]> unduh(String jalur) {
        try {
            return KLIEN.send(
                    HttpRequest.newBuilder(URI.create(asal + jalur))
                            .header("Cookie", baris())
                            .GET()
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String baris() {
        return kuki.entrySet().stream()
                .map(k -> k.getKey() + "=" + k.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Exactly these fields. */
    public Jawaban kirimMentah(String jalur, String... pasangan) {
        return kirimMentah(jalur, Map.of(), pasangan);
    }

    private Jawaban kirimMentah(String jalur, Map<String, String> sekali, String... pasangan) {
        List<String> bagian = new ArrayList<>();
        for (int i = 0; i < pasangan.length; i += 2) {
            bagian.add(URLEncoder.encode(pasangan[i], StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(pasangan[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest.Builder p = HttpRequest.newBuilder(URI.create(asal + jalur))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", asal)
                .POST(BodyPublishers.ofString(String.join("&", bagian)));
        sekali.forEach(p::header);
        return kirim(p);
    }

    /** Sends the form on the page that goes to this address, with other values in the named fields. */
    public Jawaban kirimFormulir(Jawaban halaman, String tujuan, String... ganti) {
        Element form = halaman.html().selectFirst("form[action=" + tujuan + "]");
        if (form == null) {
            throw new AssertionError("Tidak ada formulir ke " + tujuan + " di\n" + halaman.isi());
        }
        Map<String, String> baru = new LinkedHashMap<>();
        for (int i = 0; i < ganti.length; i += 2) {
            baru.put(ganti[i], ganti[i + 1]);
        }
        List<String> isi = new ArrayList<>();
        for (Element e : form.select("input[name], textarea[name], button[name]")) {
            isi.add(e.attr("name"));
            String nilai = e.normalName().equals("textarea") ? e.wholeText() : e.attr("value");
            isi.add(baru.getOrDefault(
                    e.attr("name"), nilai.replace("\r\n", "\n").replace("\n", "\r\n")));
        }
        return kirimMentah(tujuan, isi.toArray(String[]::new));
    }

    /** Signs in; the token comes with the sign-in page. */
    public Jawaban masuk(String akun, String sandi) {
        return kirimFormulir(buka("/masuk"), "/masuk", "akun", akun, "sandi", sandi);
    }

    /** The token for a form as the server masks it; without a cookie of it yet, one of our own choice does. */
    public String token() {
        byte[] rahasia = kuki.computeIfAbsent(
                        "XSRF-TOKEN", k -> UUID.randomUUID().toString())
                .getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(2 * rahasia.length)
                        .put(new byte[rahasia.length])
                        .put(rahasia)
                        .array());
    }

    private Jawaban kirim(HttpRequest.Builder permintaan) {
        if (!kuki.isEmpty()) {
            permintaan.header("Cookie", baris());
        }
        kepala.forEach(permintaan::header);
        try {
            HttpResponse<String> j = KLIEN.send(permintaan.build(), BodyHandlers.ofString());
            j.headers().allValues("Set-Cookie").forEach(this::simpan);
            return new Jawaban(j);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void simpan(String baris) {
        String[] bagian = baris.split(";", 2);
        String[] nilai = bagian[0].split("=", 2);
        // Only what is said of the cookie: a random value may well hold these digits.
        if (bagian.length > 1 && (bagian[1].contains("Max-Age=0") || bagian[1].contains("1970"))) {
            kuki.remove(nilai[0]);
        } else {
            kuki.put(nilai[0], nilai[1]);
        }
    }

    /** An answer of the server. */
    public record Jawaban(HttpResponse<String> asli) {
        public int status() {
            return asli.statusCode();
        }

        public String isi() {
            return asli.body();
        }

        public Document html() {
            return Jsoup.parse(isi());
        }

        public String teks() {
            return html().text();
        }

        public String kepala(String nama) {
            return asli.headers().firstValue(nama).orElse("");
        }

        public String ke() {
            return kepala("Location");
        }
    }
}
