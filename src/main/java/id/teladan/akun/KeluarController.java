package id.teladan.akun;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Signing out: here, and at the provider outside where the session began there. */
@Controller
class KeluarController {
    private final PenjagaSesi penjaga;
    private final PenyediaLuar penyedia;
    private final CaraMasuk cara;

    KeluarController(PenjagaSesi penjaga, PenyediaLuar penyedia, CaraMasuk cara) {
        this.penjaga = penjaga;
        this.penyedia = penyedia;
        this.cara = cara;
    }

    @PostMapping("/keluar")
    ModelAndView keluar(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        SesiRepository.Diakhiri d = SesiFilter.kuki(permintaan)
                .flatMap(penjaga::tanda)
                .flatMap(penjaga::akhiri)
                .orElse(new SesiRepository.Diakhiri(false, null));
        SesiFilter.pasang(permintaan, jawaban, "");
        String tujuan = "/masuk?sesi=keluar";
        if (d.luar() && cara.luar() != null) {
            String kembali = ServletUriComponentsBuilder.fromContextPath(permintaan)
                    .path("/masuk")
                    .queryParam("sesi", "keluar")
                    .toUriString();
            tujuan = d.token() == null
                    ? "/masuk?sesi=keluar-luar"
                    : penyedia.alamatKeluar(d.token(), kembali).orElse("/masuk?sesi=keluar-luar");
        }
        return new ModelAndView("redirect:" + tujuan);
    }

    /** A provider that cannot be asked to sign people out, as Google: they are told, and may do it themselves. */
    static String masihDiLuar(CaraMasuk.Luar luar) {
        return "Anda sudah keluar dari Teladan. Akun " + luar.label()
                + " Anda masih masuk di peramban ini. Di komputer bersama, keluarlah juga dari sana.";
    }
}
