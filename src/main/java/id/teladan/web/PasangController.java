package id.teladan.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lets a phone take Teladan onto its home screen and open it without a signal: the manifest, and the service worker, whose text
 * changes with every asset so that browsers fetch it anew.
 */
@Controller
class PasangController {
    private static final List<String> DISIMPAN =
            List.of("teladan.css", "htmx.min.js", "teladan.js", "luring.js", "kelas.js", "ikon.svg");

    private final byte[] pekerja;
    private final byte[] manifes;
    private final byte[] kelas;

    PasangController(AsetConfig aset) {
        JsonMapper json = JsonMapper.builder().build();
        List<String> alamat = Stream.concat(DISIMPAN.stream().map(aset::url), Stream.of("/luring"))
                .toList();
        this.pekerja = (AsetConfig.teks("aset/luring/pekerja.js")
                        .replace("['ASET']", json.writeValueAsString(alamat))
                        .replace("'SIDIK'", json.writeValueAsString(aset.sidikHalaman(alamat))))
                .getBytes(StandardCharsets.UTF_8);
        this.manifes = json.writeValueAsBytes(manifes(aset));
        Konteks.Aset a = aset.alamat();
        this.kelas = AsetConfig.teks(AsetConfig.KELAS)
                .replace("{ikon}", a.ikon())
                .replace("{css}", a.css())
                .replace("{luring}", a.luring())
                .replace("{kelas}", a.kelas())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> manifes(AsetConfig aset) {
        return Map.of(
                "id",
                "/",
                "name",
                "Teladan",
                "short_name",
                "Teladan",
                "lang",
                "id",
                "start_url",
                "/",
                "scope",
                "/",
                "display",
                "standalone",
                "background_color",
                "#f5f7fa",
                "theme_color",
                "#1746a2",
                "icons",
                List.of(
                        ikon(aset.url("ikon-192.png"), "192x192", "any"),
                        ikon(aset.url("ikon-512.png"), "512x512", "any"),
                        ikon(aset.url("ikon-penuh-512.png"), "512x512", "maskable")));
    }

    private static Map<String, String> ikon(String url, String ukuran, String guna) {
        return Map.of("src", url, "sizes", ukuran, "type", "image/png", "purpose", guna);
    }

    @GetMapping("/sw.js")
    ResponseEntity<byte[]> pekerja() {
        return kirim("text/javascript;charset=UTF-8", pekerja);
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<byte[]> manifes() {
        return kirim("application/manifest+json", manifes);
    }

    /** The page for the classroom: the same for everybody, what is his own it finds on the device. */
    @GetMapping("/luring")
    ResponseEntity<byte[]> kelas() {
        return kirim("text/html;charset=UTF-8", kelas);
    }

    private static ResponseEntity<byte[]> kirim(String jenis, byte[] isi) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, jenis)
                .body(isi);
    }
}
