package id.teladan.dokumen.tandatangan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Stands for the client service of BSrE: says what it was told to say by path, and keeps what it was sent. */
public final class BsreTiruan {
    private static final BsreTiruan SATU = new BsreTiruan();

    /** A request as it came. */
    record Diminta(String cara, String jalur, String hak, String jenis, byte[] isi) {
        String teks() {
            return new String(isi, StandardCharsets.ISO_8859_1);
        }
    }

    /** @param kirim how many bytes of the body are sent before the line is cut; negative for all */
    record Balasan(int status, String jenis, byte[] isi, Map<String, String> kepala, int kirim) {
        static Balasan json(int status, String berkas) {
            return new Balasan(status, "application/json", baca(berkas), Map.of(), -1);
        }

        static Balasan pdf(byte[] isi, String nomor) {
            return new Balasan(200, "application/pdf", isi, Map.of("id_dokumen", nomor), -1);
        }
    }

    private final HttpServer server;
    private final Map<String, Balasan> balasan = new ConcurrentHashMap<>();
    final List<Diminta> diminta = new CopyOnWriteArrayList<>();

    BsreTiruan() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(r -> {
            Thread t = new Thread(r, "bsre-tiruan");
            t.setDaemon(true);
            return t;
        }));
        server.createContext("/", this::jawab);
        server.start();
    }

    /** The one that the shared stage is set up with. */
    public static BsreTiruan satu() {
        return SATU;
    }

    public String alamat() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    BsreTiruan pada(String jalur, Balasan b) {
        balasan.put(jalur, b);
        return this;
    }

    /** Signs whatever comes by a mark at its end, and finds it valid: version 1. */
    public BsreTiruan patuh() {
        balasan.clear();
        diminta.clear();
        return pada("/api/user/status/3", Balasan.json(200, "status-issue.json"))
                .pada("/api/sign/verify", Balasan.json(200, "v1-sah.json"))
                .pada("/api/sign/pdf", Balasan.pdf(new byte[0], "e0a1b2c3d4e5f607"));
    }

    void berhenti() {
        server.stop(0);
    }

    static byte[] baca(String berkas) {
        try (InputStream isi = Objects.requireNonNull(BsreTiruan.class.getResourceAsStream("/bsre/" + berkas))) {
            return isi.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void jawab(HttpExchange x) throws IOException {
        byte[] isi = x.getRequestBody().readAllBytes();
        Diminta d = new Diminta(
                x.getRequestMethod(),
                x.getRequestURI().getPath(),
                String.valueOf(x.getRequestHeaders().getFirst("Authorization")),
                String.valueOf(x.getRequestHeaders().getFirst("Content-Type")),
                isi);
        diminta.add(d);
        Balasan b = balasan.entrySet().stream()
                .filter(e -> d.jalur().startsWith(e.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseGet(() -> new Balasan(404, "text/plain", new byte[0], Map.of(), -1));
        byte[] balas = b.jenis().equals("application/pdf") && b.isi().length == 0 ? ditandai(d) : b.isi();
        x.getResponseHeaders().set("Content-Type", b.jenis());
        b.kepala().forEach((k, v) -> x.getResponseHeaders().set(k, v));
        x.sendResponseHeaders(b.status(), balas.length == 0 ? -1 : balas.length);
        if (b.kirim() >= 0) {
            x.getResponseBody().write(balas, 0, b.kirim());
            x.getResponseBody().flush();
            x.close();
            return;
        }
        x.getResponseBody().write(balas);
        x.close();
    }

    /** The PDF out of a form, signed, with a mark behind it. */
    private static byte[] ditandai(Diminta d) {
        String s = d.teks();
        int mulai = s.indexOf("%PDF");
        int sampai = s.indexOf("\r\n--", s.lastIndexOf("%%EOF"));
        byte[] pdf = s.substring(mulai, sampai).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try {
            ke.writeBytes(bertanda(pdf));
        } catch (IOException e) {
            ke.writeBytes(pdf); // tests of the adapters send what is no real PDF
        }
        ke.writeBytes("\n%TANDA-TANGAN-CONTOH\n".getBytes(StandardCharsets.ISO_8859_1));
        return ke.toByteArray();
    }

    /** A signature as PDF knows it, behind the file; what it says no key ever wrote. */
    static byte[] bertanda(byte[] pdf) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (PDDocument p = Loader.loadPDF(pdf)) {
            PDSignature t = new PDSignature();
            t.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            t.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            t.setName("Budi Hartono");
            p.addSignature(t, isi -> new byte[] {0x30, 0x03, 0x02, 0x01, 0x01});
            p.saveIncremental(ke);
        }
        return ke.toByteArray();
    }
}
