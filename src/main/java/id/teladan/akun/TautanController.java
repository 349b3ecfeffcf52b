package id.teladan.akun;

import id.teladan.umum.PegawaiId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cutting the link between an account and the person's account at the provider outside. */
@Controller
class TautanController {
    private final Akun akun;
    private final TataAkun tata;
    private final TautanAkun tautan;

    TautanController(Akun akun, TataAkun tata, TautanAkun tautan) {
        this.akun = akun;
        this.tata = tata;
        this.tautan = tautan;
    }

    @PostMapping(TataAkun.URL + "/{pegawai}/tautan/pelepasan")
    ModelAndView lepaskan(
            Pengguna pengguna,
            @PathVariable PegawaiId pegawai,
            @RequestParam(defaultValue = "-1") int versi,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes kilat) {
        DaftarAkunController.hanyaAdmin(pengguna);
        AkunBaris a = akun.milik(pengguna.dinas(), pegawai)
                .orElseThrow(() -> new TidakDitemukan("Pegawai ini belum punya akun di dinas Anda."));
        if (pegawai.equals(pengguna.pegawai())) {
            throw new TidakBerwenang("Tautan akun Anda sendiri dilepas oleh admin dinas yang lain.");
        }
        List<Galat> galat = TautanAkun.periksa(alasan);
        if (!galat.isEmpty()) {
            return Tampilan.of(
                    "akun/rincian", tata.rincian(pengguna, pegawai, alasan, galat), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        kilat.addFlashAttribute(
                "kabar",
                tautan.lepaskan(a, pengguna, alasan, versi)
                        ? "Tautan dilepas dan semua sesi akun ini diakhiri."
                        : PengelolaanAkunController.SUDAH_BERUBAH);
        return new ModelAndView("redirect:" + TataAkun.URL + "/" + pegawai);
    }
}
