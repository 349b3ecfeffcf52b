package id.teladan.akun;

import id.teladan.web.Tampilan;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form that was kept while its sender signed in outside comes back to him, and to nobody else. */
@Controller
class TitipanController {
    static final String URL = "/masuk/isian";

    private final IsianConfig isian;

    TitipanController(IsianConfig isian) {
        this.isian = isian;
    }

    @GetMapping(URL)
    ModelAndView tampil(
            @RequestAttribute(SesiAktif.ATRIBUT) SesiAktif sesi,
            @RequestParam(required = false) @Nullable UUID titipan,
            RedirectAttributes kilat) {
        Optional<Isian> i = titipan == null ? Optional.empty() : isian.titipan(sesi.tanda(), titipan);
        if (i.isPresent()) {
            return Tampilan.of("akun/isian", new IsianView(i.get()));
        }
        kilat.addFlashAttribute(
                "kabar",
                "Isian yang terbuka tadi bukan milik akun ini, atau sudah lewat sehari, jadi tidak ditampilkan.");
        return new ModelAndView("redirect:/");
    }
}
