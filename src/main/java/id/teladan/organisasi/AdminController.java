package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.Tampilan;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home of the admin dinas. */
@Controller
class AdminController {
    private final Organisasi organisasi;
    private final Pelaporan pelaporan;
    private final ObjectProvider<PenyediaTugas> penyedia;
    private final InstantSource jam;

    AdminController(
            Organisasi organisasi, Pelaporan pelaporan, ObjectProvider<PenyediaTugas> penyedia, InstantSource jam) {
        this.organisasi = organisasi;
        this.pelaporan = pelaporan;
        this.penyedia = penyedia;
        this.jam = jam;
    }

    /** @param tugas cards that rooms put here, those below this one included */
    record AdminView(
            DinasRingkas dinas,
            DaftarRepository.Jumlah jumlah,
            TanpaAtasan tanpaAtasan,
            LaporanRepository.Terbuka terbuka,
            List<Tugas> tugas) {
        int laporan() {
            return terbuka.semua();
        }
    }

    @GetMapping("/admin")
    ModelAndView admin(Pengguna pengguna) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        Instant kini = jam.instant();
        LocalDate hari = organisasi.hari(dinas, kini);
        return Tampilan.of(
                "organisasi/admin",
                new AdminView(
                        organisasi.dinas(dinas),
                        organisasi.jumlah(dinas),
                        organisasi.tanpaAtasan(dinas, hari),
                        pelaporan.jumlahTerbuka(dinas),
                        penyedia.orderedStream()
                                .flatMap(p -> p.tugas(pengguna, kini).stream())
                                .toList()));
    }
}
