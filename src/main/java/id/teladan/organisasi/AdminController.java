package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home of the admin dinas. */
@Controller
class AdminController {
    private final Organisasi organisasi;
    private final Pelaporan pelaporan;
    private final InstantSource jam;

    AdminController(Organisasi organisasi, Pelaporan pelaporan, InstantSource jam) {
        this.organisasi = organisasi;
        this.pelaporan = pelaporan;
        this.jam = jam;
    }

    record AdminView(DinasRingkas dinas, DaftarRepository.Jumlah jumlah, TanpaAtasan tanpaAtasan, int laporan) {}

    @GetMapping("/admin")
    ModelAndView admin(Pengguna pengguna) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        LocalDate hari = organisasi.hari(dinas, jam.instant());
        return Tampilan.of(
                "organisasi/admin",
                new AdminView(
                        organisasi.dinas(dinas),
                        organisasi.jumlah(dinas),
                        organisasi.tanpaAtasan(dinas, hari),
                        pelaporan.jumlahTerbuka(dinas)));
    }
}
