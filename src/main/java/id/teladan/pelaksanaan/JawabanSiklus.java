package id.teladan.pelaksanaan;

import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.web.Tampilan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the outcome of a step to an answer: 303 when it stands, 422 when something is missing, 409 when the cycle has moved on. */
final class JawabanSiklus {
    private JawabanSiklus() {}

    static ModelAndView lanjut(String url) {
        ModelAndView m = new ModelAndView("redirect:" + url);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }

    /** @param ketik what was written with the step, shown again when it is refused */
    static ModelAndView langkah(
            HasilSiklus hasil, String kabar, String url, @Nullable String ketik, RedirectAttributes r) {
        return switch (hasil) {
            case HasilSiklus.Berhasil b -> {
                r.addFlashAttribute("kabar", kabar);
                yield lanjut(url);
            }
            case HasilSiklus.SudahTerjadi s -> {
                r.addFlashAttribute("kabar", "Itu sudah dilakukan.");
                yield lanjut(url);
            }
            case HasilSiklus.Ditolak d -> ditolak(d, ketik == null ? List.of() : List.of(ketik), url);
            case HasilSiklus.Bentrok b ->
                ditolak(
                        new HasilSiklus.Ditolak(
                                new HalanganSiklus.StatusLain(
                                        StatusDokumen.DRAF,
                                        "Yang Anda lihat sudah berubah sejak halaman itu dibuka. Lihat yang sekarang, lalu putuskan lagi."),
                                b.lembar()),
                        ketik == null ? List.of() : List.of(ketik),
                        url);
        };
    }

    static ModelAndView ditolak(HasilSiklus.Ditolak d, List<String> ketik, String kembali) {
        return Tampilan.of(
                "pelaksanaan/ditolak",
                new DitolakTampilan(d.lembar(), d.halangan(), ketik, kembali),
                status(d.halangan()));
    }

    static HttpStatus status(HalanganSiklus h) {
        return switch (h) {
            case HalanganSiklus.StatusLain x -> HttpStatus.CONFLICT;
            case HalanganSiklus.JabatanBerakhir x -> HttpStatus.CONFLICT;
            case HalanganSiklus.Permintaan x -> HttpStatus.CONFLICT;
            case HalanganSiklus.Terkunci x -> HttpStatus.CONFLICT;
            case HalanganSiklus.BukanPihak x -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** View of the page that says why a step was refused; {@code ketik}: what was typed, so that it can be copied. */
    record DitolakTampilan(LembarSiklus l, HalanganSiklus halangan, List<String> ketik, String kembali) {}

    /**
     * View of the page after a lost update of a document: what stands and what was typed, field by field.
     *
     * @param lagi address that takes what was typed over what stands; null when the document takes no more writing
     * @param pesan why not; null when it does
     */
    record BentrokTampilan(
            LembarSiklus l,
            Huruf h,
            Pengisi oleh,
            List<Beda> beda,
            IsiDokumen diketik,
            String kembali,
            @Nullable String lagi,
            @Nullable String pesan) {
        String dasar() {
            return l.siklus().isi(h).sidik();
        }
    }

    /** One field that differs. */
    record Beda(String judul, String tersimpan, String ditulis) {}

    static ModelAndView bentrok(
            LembarSiklus l,
            Huruf h,
            Pengisi oleh,
            IsiDokumen diketik,
            String kembali,
            @Nullable String lagi,
            @Nullable String pesan) {
        BentukDokumen b = l.bentuk(h);
        List<Beda> beda = new ArrayList<>();
        b.isian(oleh)
                .forEach(i -> b.kunci(i).forEach(k -> {
                    String lama = l.siklus().isi(h).teks(k);
                    String baru = diketik.teks(k);
                    if (!lama.equals(baru)) {
                        beda.add(new Beda(b.sebut(i, k), KataIsian.nilai(b, i, lama), KataIsian.nilai(b, i, baru)));
                    }
                }));
        return Tampilan.of(
                "pelaksanaan/bentrok",
                new BentrokTampilan(l, h, oleh, beda, diketik, kembali, lagi, pesan),
                HttpStatus.CONFLICT);
    }
}
