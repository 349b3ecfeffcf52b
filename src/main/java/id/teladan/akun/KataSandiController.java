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
    private final CaraMasuk cara;

    KataSandiController(Akun akun, IsianConfig isian, CaraMasuk cara) {
        this.akun = akun;
        this.isian = isian;
        this.cara = cara;
    }

    private @Nullable String halangan(SesiAktif sesi) {
        if (!cara.lokal()) {
            return "Di Teladan ini orang masuk tanpa kata sandi Teladan. Kata sandi akun Anda diganti di tempat akun itu dibuat.";
        }
        return akun.milik(sesi.tanda().dinas(), sesi.pegawai())
                        .filter(a -> a.sandi() == null)
                        .isPresent()
                ? Akun.TANPA_SANDI
                : null;
    }

    @GetMapping("/kata-sandi")
    ModelAndView tampil(
            @RequestAttribute(SesiAktif.ATRIBUT) SesiAktif sesi, @RequestParam(defaultValue = "") String lanjut) {
        String halangan = halangan(sesi);
        KataSandiView v =
                new KataSandiView(halangan, sesi.wajibGanti(), sesi.namaMasuk(), Jalur.tujuan(lanjut), List.of(), null);
        return Tampilan.of("akun/katasandi", v);
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
        return new KataSandiView(null, sesi.wajibGanti(), sesi.namaMasuk(), Jalur.tujuan(lanjut), galat, bawaan);
    }
}
