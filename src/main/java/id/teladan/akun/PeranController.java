package id.teladan.akun;

import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Working in another role of the day, and the page of people who have none. */
@Controller
class PeranController {
    private final PenjagaSesi penjaga;

    PeranController(PenjagaSesi penjaga) {
        this.penjaga = penjaga;
    }

    @GetMapping("/peran")
    ModelAndView tampil(Pengguna pengguna) {
        return Tampilan.of("akun/peran", new PeranView(pengguna.pilihan()));
    }

    @PostMapping("/peran")
    ModelAndView ganti(
            @RequestAttribute(SesiAktif.ATRIBUT) SesiAktif sesi,
            @RequestParam(defaultValue = "") String kunci,
            RedirectAttributes kilat) {
        if (!penjaga.gantiPeran(sesi, kunci)) {
            throw new TidakBerwenang(
                    "Peran itu bukan peran Anda hari ini. Yang mengatur penugasan adalah admin dinas.");
        }
        String jabatan = penjaga.kenali(sesi.tanda())
                .map(SesiAktif::pengguna)
                .map(Pengguna::jabatan)
                .orElse("");
        kilat.addFlashAttribute("kabar", "Anda sekarang bekerja sebagai " + jabatan + ".");
        return new ModelAndView("redirect:/");
    }

    /** Who has an assignment again meanwhile is sent on: there is nothing to tell him. */
    @GetMapping("/tanpa-penugasan")
    ModelAndView tanpaPenugasan(@RequestAttribute(SesiAktif.ATRIBUT) SesiAktif sesi) {
        return sesi.pengguna() != null
                ? new ModelAndView("redirect:/")
                : Tampilan.of("akun/tanpapenugasan", new TanpaPenugasanView(sesi.nama(), sesi.namaDinas()));
    }
}
