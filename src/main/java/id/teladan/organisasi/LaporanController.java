package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people reported about their own data, for the admin dinas to mend and answer. */
@Controller
class LaporanController {
    private final Pelaporan pelaporan;
    private final Organisasi organisasi;
    private final InstantSource jam;

    LaporanController(Pelaporan pelaporan, Organisasi organisasi, InstantSource jam) {
        this.pelaporan = pelaporan;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    /** @param ditolak the report whose answer was refused, with {@code jawaban} as typed; null when none was */
    record LaporanView(
            List<LaporanDiri> laporan, Zona zona, @Nullable UUID ditolak, String jawaban, List<Galat> galat) {}

    @GetMapping("/admin/laporan")
    ModelAndView daftar(Pengguna pengguna) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        return Tampilan.of("organisasi/laporan", view(dinas, null, "", List.of()));
    }

    @PostMapping("/admin/laporan/{id}/penyelesaian")
    ModelAndView selesaikan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable String jawaban,
            RedirectAttributes kilat) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        try {
            Boolean selesai = pelaporan.selesaikan(dinas, id, jawaban, pengguna.pegawai(), jam.instant());
            if (selesai == null) {
                throw new TidakDitemukan("Laporan itu tidak ada di dinas Anda.");
            }
            kilat.addFlashAttribute("kabar", selesai ? "Laporan dijawab." : "Laporan itu sudah dijawab admin lain.");
            return new ModelAndView("redirect:/admin/laporan");
        } catch (TataOrganisasi.Ditolak d) {
            LaporanView v =
                    view(dinas, id, jawaban == null ? "" : jawaban, List.of(new Galat("jawaban-" + id, d.pesan())));
            return Tampilan.of("organisasi/laporan", v, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private LaporanView view(DinasId dinas, @Nullable UUID ditolak, String jawaban, List<Galat> galat) {
        return new LaporanView(pelaporan.terbuka(dinas), organisasi.dinas(dinas).zona(), ditolak, jawaban, galat);
    }
}
