package id.teladan.pelaksanaan.berkas;

import id.teladan.web.Pengguna;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands files out: to whom it is allowed, always to be saved and never to be shown as a page of ours. */
@Controller
class BerkasController {
    private final PenyimpananBerkas penyimpanan;
    private final InstantSource jam;

    BerkasController(PenyimpananBerkas penyimpanan, InstantSource jam) {
        this.penyimpanan = penyimpanan;
        this.jam = jam;
    }

    @GetMapping("/berkas/{id}")
    void unduh(Pengguna pengguna, @PathVariable UUID id, HttpServletResponse jawaban) throws IOException {
        Berkas b = penyimpanan.untuk(pengguna, new BerkasId(id), jam.instant());
        try (InputStream isi = penyimpanan.isi(b)) {
            jawaban.setContentType(b.jenis().mime());
            jawaban.setContentLength(b.panjang());
            jawaban.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(b.namaUnduh(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            jawaban.setHeader("X-Content-Type-Options", "nosniff");
            jawaban.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
            jawaban.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            salin(b, isi, jawaban.getOutputStream());
        }
    }

    /** The last block leaves only when the whole is what was received: a broken content reaches nobody as a complete file. */
    private static void salin(Berkas b, InputStream isi, OutputStream keluar) throws IOException {
        MessageDigest hitung = Penerima.sha256();
        byte[] ini = new byte[64 * 1024];
        byte[] tahan = new byte[0];
        int n;
        while ((n = isi.readNBytes(ini, 0, ini.length)) > 0) {
            keluar.write(tahan);
            hitung.update(ini, 0, n);
            tahan = java.util.Arrays.copyOf(ini, n);
        }
        if (!HexFormat.of().formatHex(hitung.digest()).equals(b.sidik())) {
            throw new IOException("Isi berkas " + b.id() + " di penyimpanan tidak sesuai dengan sidiknya");
        }
        keluar.write(tahan);
    }
}
