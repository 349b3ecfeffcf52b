package id.teladan.perencanaan;

import id.teladan.web.Tampilan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the outcome of a step to an answer: 303 when it stands, 422 when something is missing, 409 when the plan has moved on. */
final class Jawaban {
    private Jawaban() {}

    static ModelAndView lanjut(String url) {
        ModelAndView m = new ModelAndView("redirect:" + url);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }

    /** Whether it was a step of an amendment that was taken. */
    static boolean perubahan(Hasil hasil) {
        return hasil instanceof Hasil.Berhasil b && b.skp().perubahan() != null;
    }

    /**
     * @param ketik what the person wrote with the step, shown again when it is refused
     * @param kembali page from which the step came
     */
    static ModelAndView langkah(
            Hasil hasil,
            String kabar,
            String kabarSudah,
            String url,
            List<String> ketik,
            String kembali,
            RedirectAttributes r) {
        return switch (hasil) {
            case Hasil.Berhasil b -> {
                r.addFlashAttribute("kabar", kabar);
                yield lanjut(url);
            }
            case Hasil.SudahTerjadi s -> {
                r.addFlashAttribute("kabar", kabarSudah);
                yield lanjut(url);
            }
            case Hasil.Ditolak d -> ditolak(d, ketik, kembali);
            case Hasil.Bentrok b ->
                bentrok(new BentrokTampilan(
                        b.lembar(),
                        "Catatan",
                        b.lembar().skp().tanda().catatan(),
                        ketik.isEmpty() ? null : ketik.getFirst(),
                        kembali,
                        null));
        };
    }

    /**
     * View of the page after a lost update of a free text: what stands and what was typed, side by side.
     *
     * @param judul what the text is
     * @param lagi the form that sends what was typed once more, over what stands; null when the plan takes it no more
     */
    record BentrokTampilan(
            Lembar l,
            String judul,
            @Nullable String tersimpan,
            @Nullable String ditulis,
            String kembali,
            @Nullable Lagi lagi) {}

    /** @param bidang name of the field that carries the text */
    record Lagi(String url, String bidang, String tombol) {}

    static ModelAndView bentrok(BentrokTampilan t) {
        return Tampilan.of("perencanaan/bentrok_teks", t, HttpStatus.CONFLICT);
    }

    static ModelAndView ditolak(Hasil.Ditolak d, List<String> ketik, String kembali) {
        HttpStatus status = switch (d.halangan()) {
            case Halangan.StatusLain x -> HttpStatus.CONFLICT;
            case Halangan.SudahBerubah x -> HttpStatus.CONFLICT;
            case Halangan.JabatanBerakhir x -> HttpStatus.CONFLICT;
            case Halangan.BukanPihak x -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return Tampilan.of(
                "perencanaan/ditolak", new DitolakTampilan(d.lembar(), d.halangan(), ketik, kembali), status);
    }

    /** View of the page that says why a step was refused; {@code ketik}: what was typed, so that it can be copied. */
    record DitolakTampilan(Lembar l, Halangan halangan, List<String> ketik, String kembali) {}
}
