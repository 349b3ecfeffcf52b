package id.teladan.penilaian;

import id.teladan.web.Galat;
import id.teladan.web.Tampilan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the outcome of a step to an answer: 303 when it stands, 422 when something is missing, 409 when it has moved on. */
final class JawabanPenilaian {
    private JawabanPenilaian() {}

    static ModelAndView lanjut(String url) {
        ModelAndView m = new ModelAndView("redirect:" + url);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }

    static ModelAndView lanjut(String url, String kabar, RedirectAttributes r) {
        r.addFlashAttribute("kabar", kabar);
        return lanjut(url);
    }

    /** @param ketik what was written with the step, shown again when it is refused */
    static ModelAndView langkah(HasilNilai hasil, String kabar, String url, List<String> ketik, RedirectAttributes r) {
        return switch (hasil) {
            case HasilNilai.Berhasil b -> lanjut(url, kabar, r);
            case HasilNilai.SudahTerjadi s -> lanjut(url, "Itu sudah dilakukan.", r);
            case HasilNilai.Ditolak d -> ditolak(d.halangan(), d.lembar(), ketik, url);
            case HasilNilai.Bentrok b -> throw new IllegalStateException("Langkah ini tidak berbentrok");
        };
    }

    static ModelAndView ditolak(HalanganPenilaian h, LembarPenilaian l, List<String> ketik, String kembali) {
        return Tampilan.of(
                "penilaian/ditolak",
                new DitolakTampilan(
                        l.adalah(PihakPenilaian.PEMILIK)
                                ? "Penilaian Anda"
                                : l.diri().nama(),
                        h.pesan(),
                        ketik.stream().filter(s -> !s.isBlank()).toList(),
                        kembali),
                status(h));
    }

    static HttpStatus status(HalanganPenilaian h) {
        return switch (h) {
            case HalanganPenilaian.StatusLain x -> HttpStatus.CONFLICT;
            case HalanganPenilaian.BukanPihak x -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** Whether the form is shown again with what was typed and where it is wrong. */
    static boolean diisiLagi(HalanganPenilaian h) {
        return h instanceof HalanganPenilaian.BelumLengkap
                || h instanceof HalanganPenilaian.IsianSalah
                || h instanceof HalanganPenilaian.AlasanKosong;
    }

    static List<Galat> galat(HalanganPenilaian h) {
        return switch (h) {
            case HalanganPenilaian.IsianSalah x -> List.of(new Galat(x.kunci(), x.pesan()));
            case HalanganPenilaian.AlasanKosong x -> List.of(new Galat(x.kunci(), x.pesan()));
            case HalanganPenilaian.BelumLengkap x ->
                x.kurang().stream()
                        .map(k -> new Galat(k.url().startsWith("#") ? k.url().substring(1) : "", k.kalimat()))
                        .toList();
            default -> List.of(Galat.umum(h.pesan()));
        };
    }

    /** View of the page that says why a step was refused; {@code ketik}: what was typed, so that it can be copied. */
    record DitolakTampilan(String siapa, String pesan, List<String> ketik, String kembali) {}

    /** One field that differs. */
    record Beda(String judul, String tersimpan, String ditulis) {}

    /**
     * View of the page after a lost update: what stands and what was typed, field by field.
     *
     * @param lagi address that takes what was typed over what stands; null when it takes no more writing
     */
    record BentrokTampilan(
            LembarPenilaian l,
            List<Beda> beda,
            Map<String, String> isian,
            @Nullable String lagi,
            @Nullable String pesan) {
        String dasar() {
            return l.p().isi().sidik();
        }
    }

    /** Every field that was sent, the emptied ones too. */
    private static Map<String, String> isian(FormPenilaian.Kiriman k) {
        Map<String, String> hasil = new TreeMap<>();
        k.kunci().forEach(x -> hasil.put(x, k.isi().teks(x)));
        return hasil;
    }

    static ModelAndView bentrok(
            HalamanPenilaian h, FormPenilaian.Kiriman k, @Nullable String lagi, @Nullable String pesan) {
        IsiPenilaian lama = h.l().p().isi();
        List<Beda> beda = new ArrayList<>();
        for (String kunci : k.kunci()) {
            if (!lama.teks(kunci).equals(k.isi().teks(kunci))) {
                beda.add(new Beda(
                        SebutanIsian.judul(h.l(), kunci),
                        SebutanIsian.nilai(h.l(), kunci, lama.teks(kunci)),
                        SebutanIsian.nilai(h.l(), kunci, k.isi().teks(kunci))));
            }
        }
        return Tampilan.of(
                "penilaian/bentrok", new BentrokTampilan(h.l(), beda, isian(k), lagi, pesan), HttpStatus.CONFLICT);
    }
}
