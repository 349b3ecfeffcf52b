package id.teladan.dokumen;

import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Public pages: is this document real? Without an account, throttled, and not for search engines. */
@Controller
class VerifikasiController {
    static final String URL = "/verifikasi";
    private static final long TERBESAR = 10 * 1024 * 1024;
    private static final int KODE_TERPANJANG = 80;

    private final Verifikasi verifikasi;
    private final PembatasVerifikasi pembatas;

    VerifikasiController(Verifikasi verifikasi, PembatasVerifikasi pembatas) {
        this.verifikasi = verifikasi;
        this.pembatas = pembatas;
    }

    /**
     * @param ketikan what was typed, to be mended
     * @param dokumen what was found; null when nothing was
     * @param hasil what became of a copy; null when none was sent
     * @param galat why there is no answer; empty when there is one, or nothing was asked
     */
    record VerifikasiTampilan(
            String ketikan, @Nullable DokumenUmum dokumen, Verifikasi.@Nullable Hasil hasil, String galat) {
        boolean kosong() {
            return dokumen == null && hasil == null && galat.isEmpty();
        }
    }

    @GetMapping(URL)
    ModelAndView mulai(@RequestParam(defaultValue = "") String kode, HttpServletResponse jawaban) {
        rahasia(jawaban);
        String teks = potong(kode);
        if (teks.isEmpty()) {
            return halaman("", null, null, "", HttpStatus.OK);
        }
        // A path takes no slash and no dots alone; what is no code goes on as it is, to be refused like one that nobody
        // has.
        ModelAndView m = new ModelAndView("redirect:" + URL + "/{ke}");
        m.addObject(
                "ke",
                KodeVerifikasi.baca(teks)
                        .map(KodeVerifikasi::toString)
                        .orElse(teks.replaceAll("[^\\p{L}\\p{N} -]", "-")));
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }

    @GetMapping(URL + "/{kode}")
    ModelAndView periksa(@PathVariable String kode, HttpServletRequest permintaan, HttpServletResponse jawaban) {
        rahasia(jawaban);
        String teks = potong(kode);
        Duration tunggu = pembatas.tunggu(permintaan.getRemoteAddr());
        if (tunggu.isPositive()) {
            return penuh(teks, tunggu, jawaban);
        }
        Optional<DokumenUmum> d = verifikasi.kode(teks);
        if (d.isEmpty()) {
            pembatas.meleset(permintaan.getRemoteAddr());
            return halaman(teks, null, null, tidakDikenal(teks), HttpStatus.NOT_FOUND);
        }
        return halaman("", d.get(), null, "", HttpStatus.OK);
    }

    /** A copy is read once for its digest and kept nowhere; the container drops what it held at the end of the request. */
    @PostMapping(URL)
    ModelAndView banding(
            @RequestParam @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "") String kode,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban)
            throws IOException {
        rahasia(jawaban);
        String teks = potong(kode);
        String dari = permintaan.getRemoteAddr();
        Duration tunggu = pembatas.tunggu(dari);
        tunggu = tunggu.isPositive() ? tunggu : pembatas.salinan(dari);
        if (tunggu.isPositive()) {
            return penuh(teks, tunggu, jawaban);
        }
        if (berkas == null || berkas.isEmpty()) {
            return halaman(
                    teks, null, null, "Pilih berkas PDF yang akan dibandingkan.", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (berkas.getSize() > TERBESAR) {
            return halaman(
                    teks,
                    null,
                    null,
                    "Berkas lebih besar dari 10 MB; dokumen Teladan tidak sebesar itu.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Verifikasi.Banding b = verifikasi.salinan(sidik(berkas), teks);
        if (b.dokumen() == null) {
            pembatas.meleset(dari);
        }
        boolean ada = b.dokumen() != null;
        return halaman(ada ? "" : teks, b.dokumen(), b.hasil(), "", ada ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    }

    private static String sidik(MultipartFile berkas) throws IOException {
        try (InputStream isi = berkas.getInputStream()) {
            return HexFormat.of().formatHex(Salinan.sidik(isi));
        }
    }

    private static String tidakDikenal(String teks) {
        return KodeVerifikasi.baca(teks).isPresent()
                ? "Tidak ada dokumen dengan kode itu di Teladan ini."
                : "Kode itu salah ketik atau bukan kode dokumen Teladan. Cocokkan lagi dengan yang tercetak: tujuh kelompok, masing-masing "
                        + "empat huruf atau angka.";
    }

    private static ModelAndView penuh(String teks, Duration tunggu, HttpServletResponse jawaban) {
        jawaban.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, tunggu.toSeconds())));
        return halaman(
                teks,
                null,
                null,
                "Terlalu banyak pemeriksaan dari alamat Anda. Coba lagi dalam " + Math.max(1, tunggu.toMinutes() + 1)
                        + " menit.",
                HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ModelAndView halaman(
            String ketikan,
            @Nullable DokumenUmum d,
            Verifikasi.@Nullable Hasil hasil,
            String galat,
            HttpStatus status) {
        return Tampilan.of("dokumen/verifikasi", new VerifikasiTampilan(ketikan, d, hasil, galat), status);
    }

    /** For those who hold the paper, not for search engines, and not to be found later in the browser of a shared machine. */
    private static void rahasia(HttpServletResponse jawaban) {
        jawaban.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        jawaban.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static String potong(String s) {
        String t = s.strip();
        return t.length() <= KODE_TERPANJANG ? t : t.substring(0, KODE_TERPANJANG);
    }
}
