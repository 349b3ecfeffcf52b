package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was typed into the form of a document, and the answers to it; nothing of it is lost, whatever the answer is.
 *
 * @param url address of the form; {@code langkah} what follows it for the step that was taken, null for a draft
 * @param berkas finds the files that stand in A, for a form that is shown again
 */
record IsianTerkirim(
        Huruf h,
        Pengisi oleh,
        IsiDokumen isi,
        String url,
        @Nullable String langkah,
        Function<LembarSiklus, List<Berkas>> berkas) {
    /** Fields of a form that are no content. */
    private static final List<String> BUKAN_ISI = List.of("_csrf", "versi", "catatan", "aksi");

    /**
     * Every field that a form of this letter may send. Which of them the rule set knows is the aggregate's to say; several values are
     * joined with commas.
     */
    static IsiDokumen baca(Huruf h, MultiValueMap<String, String> kiriman) {
        Map<String, String> hasil = new TreeMap<>();
        kiriman.forEach((k, nilai) -> {
            if (!BUKAN_ISI.contains(k) && k.startsWith(h.name() + "-")) {
                hasil.put(k, nilai.stream().filter(x -> !x.isBlank()).collect(Collectors.joining(",")));
            }
        });
        return IsiDokumen.dari(hasil);
    }

    /**
     * @param otomatis whether the page saved by itself: then only the new digest is answered
     * @param sesudah where to go after a step; a draft stays on its page
     */
    @Nullable
    ModelAndView jawab(
            HasilSiklus hasil,
            boolean otomatis,
            String kabar,
            String sesudah,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        LembarSiklus l = hasil.lembar();
        return switch (hasil) {
            case HasilSiklus.Berhasil b when otomatis -> tersimpan(l, jawab);
            case HasilSiklus.SudahTerjadi s when otomatis -> tersimpan(l, jawab);
            case HasilSiklus.Berhasil b -> selesai(kabar, sesudah, r);
            case HasilSiklus.SudahTerjadi s -> selesai(langkah == null ? kabar : "Itu sudah dilakukan.", sesudah, r);
            case HasilSiklus.Bentrok b ->
                JawabanSiklus.bentrok(l, h, oleh, isi, url, url + (langkah == null ? "" : langkah), null);
            case HasilSiklus.Ditolak d -> ditolak(l, d.halangan());
        };
    }

    private ModelAndView selesai(String kabar, String sesudah, RedirectAttributes r) {
        r.addFlashAttribute("kabar", kabar);
        return JawabanSiklus.lanjut(langkah == null ? url : sesudah);
    }

    private @Nullable ModelAndView tersimpan(LembarSiklus l, HttpServletResponse jawab) {
        jawab.setStatus(HttpStatus.NO_CONTENT.value());
        jawab.setHeader("Teladan-Versi", l.siklus().isi(h).sidik());
        return null;
    }

    private ModelAndView ditolak(LembarSiklus l, HalanganSiklus halangan) {
        boolean diisiLagi =
                halangan instanceof HalanganSiklus.IsianSalah || halangan instanceof HalanganSiklus.BelumLengkap;
        if (diisiLagi) {
            return Tampilan.of(
                    templat(),
                    FormTampilan.ditolak(l, h, oleh, isi, halangan).dengan(berkas.apply(l)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (JawabanSiklus.status(halangan) == HttpStatus.CONFLICT) {
            return JawabanSiklus.bentrok(l, h, oleh, isi, url, null, halangan.pesan());
        }
        return JawabanSiklus.ditolak(
                new HasilSiklus.Ditolak(halangan, l), List.copyOf(isi.nilai().values()), url);
    }

    private String templat() {
        return h == Huruf.B
                ? "pelaksanaan/rubrik"
                : oleh == Pengisi.PENILAI ? "pelaksanaan/nilai" : "pelaksanaan/dokumen";
    }
}
