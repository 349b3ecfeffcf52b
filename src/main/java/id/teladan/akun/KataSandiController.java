package id.teladan.akun;

import id.teladan.web.Galat;
import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's password, at the first sign-in or by choice. */
@Controller
class KataSandiController {
    private final Akun akun;
    private final IsianConfig isian;

    KataSandiController(Akun akun, IsianConfig isian) {
        this.akun = akun;
        this.isian = isian;
    }

    @GetMapping("/kata-sandi")
    ModelAndView tampil(
            @RequestAttribute(SesiAktif.ATRIBUT) SesiAktif sesi, @RequestParam(defaultValue = "") String lanjut) {
        return Tampilan.of("akun/katasandi", view(sesi, lanjut, List.of(), null));
    }

    @PostMapping("/kata-sandi")
    ModelAndView ganti(
            @RequestAttribute(SesiAktif.ATRIBUT) SesiAktif sesi,
            SandiForm form,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest permintaan,
            RedirectAttributes kilat) {
        Isian bawaan =
                isian.baca(permintaan).filter(i -> isian.milik(i, sesi.tanda())).orElse(null);
        List<Galat> galat = akun.gantiSandi(sesi, form);
        if (!galat.isEmpty()) {
            return Tampilan.of("akun/katasandi", view(sesi, lanjut, galat, bawaan), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (bawaan != null) {
            return Tampilan.of("akun/isian", new IsianView(bawaan));
        }
        kilat.addFlashAttribute("kabar", "Kata sandi sudah diganti. Sesi Anda di perangkat lain diakhiri.");
        return new ModelAndView("redirect:" + Jalur.tujuan(lanjut));
    }

    private static KataSandiView view(SesiAktif sesi, String lanjut, List<Galat> galat, @Nullable Isian bawaan) {
        return new KataSandiView(sesi.wajibGanti(), sesi.namaMasuk(), Jalur.tujuan(lanjut), galat, bawaan);
    }
}
