package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.BerkasDitolak;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.Guna;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the outcome of a step to an answer: 303 when it stands, else the page once more with the reason and what was typed. */
final class JawabanBukti {
    private JawabanBukti() {}

    /** What is shown once more: whose evidence, of which period, why, at which form, with what typed. */
    record Lagi(
            PegawaiId pemilik,
            PeriodeId periode,
            List<Galat> galat,
            @Nullable String pada,
            IsianBukti ketik,
            HttpStatus status) {
        static Lagi umum(PegawaiId pemilik, PeriodeId periode, String pesan, HttpStatus status) {
            return new Lagi(pemilik, periode, List.of(Galat.umum(pesan)), null, IsianBukti.KOSONG, status);
        }
    }

    /** Draws the page once more. */
    interface Halaman extends Function<Lagi, ModelAndView> {}

    /** @param pada id of the form from which the step came */
    static ModelAndView dari(
            Supplier<HasilBukti> langkah,
            String kabar,
            Function<Bukti, String> url,
            String pada,
            IsianBukti ketik,
            RedirectAttributes kilat,
            Halaman halaman) {
        return switch (langkah.get()) {
            case HasilBukti.Berhasil b -> lanjut(url.apply(b.bukti()), kabar, kilat);
            case HasilBukti.SudahTerjadi s -> lanjut(url.apply(s.bukti()), "Sudah tercatat; tidak diulang.", kilat);
            case HasilBukti.Ditolak d ->
                halaman.apply(new Lagi(
                        d.pemilik(), d.periode(), galat(d.halangan(), pada), pada, ketik, status(d.halangan())));
        };
    }

    static ModelAndView lanjut(String url, String kabar, RedirectAttributes kilat) {
        kilat.addFlashAttribute("kabar", kabar);
        ModelAndView m = new ModelAndView("redirect:" + url);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }

    /** Fields of one form among many: each error leads to the field of this form. */
    static List<Galat> galat(HalanganBukti h, String pada) {
        return h instanceof HalanganBukti.IsianSalah s
                ? s.galat().stream()
                        .map(g -> g.bidang().isEmpty() || g.bidang().startsWith("berkas-")
                                ? g
                                : new Galat(g.bidang() + "-" + pada, g.pesan()))
                        .toList()
                : List.of(Galat.umum(h.pesan()));
    }

    static HttpStatus status(HalanganBukti h) {
        return switch (h) {
            case HalanganBukti.BukanPihak x -> HttpStatus.FORBIDDEN;
            case HalanganBukti.StatusLain x -> HttpStatus.CONFLICT;
            case HalanganBukti.JendelaTutup x -> HttpStatus.UNPROCESSABLE_CONTENT;
            case HalanganBukti.TidakDiminta x -> HttpStatus.UNPROCESSABLE_CONTENT;
            case HalanganBukti.IsianSalah x -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** The file of a form: sent with it, or by the script before it, which left its id. */
    static BerkasId berkas(
            PenyimpananBerkas penyimpanan,
            Pengguna p,
            @Nullable MultipartFile berkas,
            java.util.@Nullable UUID diunggah,
            Instant kini)
            throws IOException {
        if (diunggah != null) {
            return new BerkasId(diunggah);
        }
        String nama = berkas == null ? null : berkas.getOriginalFilename();
        if (berkas == null || nama == null || nama.isBlank()) {
            throw PenyimpananBerkas.tanpaBerkas();
        }
        if (berkas.getSize() > id.teladan.pelaksanaan.berkas.Berkas.TERBESAR) {
            throw PenyimpananBerkas.terlaluBesar();
        }
        try (InputStream isi = berkas.getInputStream()) {
            return penyimpanan.terima(p, Guna.DOKUMEN, nama, isi, kini).id();
        }
    }

    static HttpStatus status(BerkasDitolak d) {
        return HttpStatus.valueOf(d.status());
    }
}
