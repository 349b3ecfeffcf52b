package id.teladan.akun;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has an account and in what state, for the admin dinas. */
@Controller
class DaftarAkunController {
    private final TataAkun tata;

    DaftarAkunController(TataAkun tata) {
        this.tata = tata;
    }

    @GetMapping(TataAkun.URL)
    ModelAndView daftar(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(required = false) @Nullable SatuanId satuan,
            @RequestParam(defaultValue = "1") int halaman) {
        hanyaAdmin(pengguna);
        return Tampilan.of("akun/daftar", tata.daftar(pengguna, cari, satuan, halaman));
    }

    @GetMapping(TataAkun.URL + "/{pegawai}")
    ModelAndView rincian(Pengguna pengguna, @PathVariable PegawaiId pegawai) {
        hanyaAdmin(pengguna);
        return Tampilan.of("akun/rincian", tata.rincian(pengguna, pegawai, null, List.of()));
    }

    static void hanyaAdmin(Pengguna pengguna) {
        if (!pengguna.adalah(Peran.ADMIN_DINAS)) {
            throw new TidakBerwenang("Akun diatur oleh admin dinas.");
        }
    }
}
