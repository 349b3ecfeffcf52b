package id.teladan.organisasi.impor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Dapodik of SDN Melati 1 that answers as the real one was seen to: JSON under the content type of a page, its own failures with
 * status 200 and the true headers inside the body, a refused token as plain text.
 */
public final class DapodikTiruan implements AutoCloseable {
    public static final String TOKEN = "rahasia-15-huruf";
    public static final String NPSN = "69999901";
    private static final String GALAT = "HTTP/1.0 %d %s\r\nCache-Control: no-cache, private\r\nContent-Type: "
            + " application/json\r\nDate:          Mon, 06 Oct 2025 02:00:00 GMT\r\n\r\n"
            + "{\"success\":false,\"http_code\":%d,\"message\":\"%s\"}";

    /** What answers one endpoint instead of the sample. */
    public interface Jawaban {
        void jawab(HttpExchange x) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService utas = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Jawaban> ganti = new ConcurrentHashMap<>();
    public final List<String> permintaan = new CopyOnWriteArrayList<>();

    public DapodikTiruan() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(utas);
        server.createContext("/", this::terima);
        server.start();
    }

    public AlamatDapodik alamat() {
        return new AlamatDapodik("http://127.0.0.1:" + server.getAddress().getPort() + "/WebService");
    }

    /** @param titik such as getGtk */
    public DapodikTiruan ganti(String titik, Jawaban jawaban) {
        ganti.put(titik, jawaban);
        return this;
    }

    public DapodikTiruan ganti(String titik, int status, String isi) {
        return ganti(titik, x -> kirim(x, status, isi.getBytes(StandardCharsets.UTF_8)));
    }

    /** The sample with some of its text replaced: old, new, old, new ... */
    public DapodikTiruan ubah(String titik, String... pasangan) {
        byte[] isi = UjiImpor.contoh(titik + ".json", pasangan).isi();
        return ganti(titik, x -> kirim(x, 200, isi));
    }

    public DapodikTiruan pulih() {
        ganti.clear();
        return this;
    }

    private void terima(HttpExchange x) throws IOException {
        try (x) {
            String titik = x.getRequestURI().getPath().replaceFirst(".*/", "");
            permintaan.add(titik + "?" + x.getRequestURI().getRawQuery());
            Jawaban lain = ganti.get(titik);
            if (lain != null) {
                lain.jawab(x);
            } else if (!("Bearer " + TOKEN).equals(x.getRequestHeaders().getFirst("Authorization"))) {
                kirim(x, 200, teks("Access denied - You are not authorized to access this page. #1"));
            } else if (x.getRequestURI().getQuery() == null) {
                kirim(x, 200, teks(galat(400, "Bad Request", "Parameter NPSN harap diisi")));
            } else if (!x.getRequestURI().getQuery().equals("npsn=" + NPSN)) {
                kirim(x, 200, teks(galat(403, "Forbidden", "Sekolah tidak ditemukan")));
            } else {
                kirim(x, 200, UjiImpor.contoh(titik + ".json").isi());
            }
        }
    }

    public static String galat(int kode, String nama, String pesan) {
        return GALAT.formatted(kode, nama, kode, pesan);
    }

    private static byte[] teks(String t) {
        return t.getBytes(StandardCharsets.UTF_8);
    }

    public static void kirim(HttpExchange x, int status, byte[] isi) throws IOException {
        x.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        x.sendResponseHeaders(status, isi.length == 0 ? -1 : isi.length);
        try (OutputStream o = x.getResponseBody()) {
            o.write(isi);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        utas.shutdownNow();
    }
}
