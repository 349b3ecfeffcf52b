package id.teladan.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Sends static files, kept by browsers for good: another content has another address. */
@Controller
class AsetController {
    private final AsetConfig aset;

    AsetController(AsetConfig aset) {
        this.aset = aset;
    }

    @GetMapping("/aset/{sidik}/{nama}")
    ResponseEntity<byte[]> kirim(
            @PathVariable String sidik,
            @PathVariable String nama,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String sandi) {
        AsetConfig.Berkas b = aset.cari(nama).orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada."));
        boolean gzip = sandi.toLowerCase(Locale.ROOT).contains("gzip");
        String tanda = "\"" + b.sidik() + (gzip ? "-gz\"" : "\"");
        ResponseEntity.BodyBuilder jawaban = ResponseEntity.ok()
                .cacheControl(umur(sidik.equals(b.sidik())))
                .eTag(tanda)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_TYPE, b.jenis());
        return gzip ? jawaban.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(b.gzip()) : jawaban.body(b.isi());
    }

    /** During an update an old page may ask one instance for the other's file: it gets this one's, and keeps it for no time. */
    private static CacheControl umur(boolean sidikCocok) {
        return sidikCocok
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noStore();
    }
}
