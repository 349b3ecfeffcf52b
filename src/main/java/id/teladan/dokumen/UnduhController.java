package id.teladan.dokumen;

import id.teladan.dokumen.Cetakan.Bentuk;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands a document out; the first who asks may wait a moment until it is drawn. */
@Controller
class UnduhController {
    private final Dokumen dokumen;
    private final PembuatDokumen pembuat;
    private final InstantSource jam;

    UnduhController(Dokumen dokumen, PembuatDokumen pembuat, InstantSource jam) {
        this.dokumen = dokumen;
        this.pembuat = pembuat;
        this.jam = jam;
    }

    /** @param bentuk {@code asli} for the one without the electronic signature */
    @GetMapping("/dokumen/{id}")
    @Nullable
    ModelAndView unduh(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String bentuk,
            HttpServletResponse jawaban)
            throws IOException {
        DokumenResmi d = dokumen.untuk(pengguna, new DokumenId(id));
        Optional<Cetakan> c = bentuk.equals("asli") ? d.cetakan(Bentuk.ASLI) : Optional.empty();
        if (c.isEmpty()) {
            c = pembuat.segera(d, jam.instant());
        }
        if (c.isEmpty()) {
            ModelAndView m = new ModelAndView("redirect:/dokumen/" + id + "/pembuatan");
            m.setStatus(org.springframework.http.HttpStatus.SEE_OTHER);
            return m;
        }
        kepala(jawaban, "application/pdf", d.namaBerkas());
        jawaban.setContentLength(c.get().panjang());
        pembuat.salin(d, c.get(), jawaban.getOutputStream());
        return null;
    }

    /** For the one who waits; it looks again by itself, without scripts. */
    @GetMapping("/dokumen/{id}/pembuatan")
    ModelAndView menunggu(Pengguna pengguna, @PathVariable UUID id, HttpServletResponse jawaban) {
        DokumenResmi d = dokumen.untuk(pengguna, new DokumenId(id));
        if (d.terkini().isEmpty()) {
            jawaban.setHeader("Refresh", "2");
        }
        return Tampilan.of("dokumen/menunggu", d);
    }

    /** A file to be kept and never shown as a page of ours. */
    static void kepala(HttpServletResponse jawaban, String jenis, String nama) {
        jawaban.setContentType(jenis);
        jawaban.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(nama, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        jawaban.setHeader("X-Content-Type-Options", "nosniff");
        jawaban.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        jawaban.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
