package id.teladan.perencanaan;

import id.teladan.umum.Tanggal;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** How far an act over many people is, what came of each row, and its undoing. */
@Controller
class HasilMassalController {
    private final TindakanMassal massal;
    private final InstantSource jam;

    HasilMassalController(TindakanMassal massal, InstantSource jam) {
        this.massal = massal;
        this.jam = jam;
    }

    /** @param baru id that an undoing will bear, so that a form which is sent twice begins it once */
    record HasilTampilan(LembarMassal l, UUID baru, List<Galat> galat) {}

    record DaftarTampilan(List<MassalRepository.Ringkas> tindakan, Zona zona) {
        String waktu(MassalRepository.Ringkas r) {
            return Tanggal.singkat(r.massal().dibuat(), zona);
        }
    }

    @GetMapping("/periksa/sekaligus")
    ModelAndView daftar(Pengguna pengguna) {
        return Tampilan.of(
                "perencanaan/massal_daftar", new DaftarTampilan(massal.terakhir(pengguna), massal.zona(pengguna)));
    }

    @GetMapping("/periksa/sekaligus/{id}")
    ModelAndView hasil(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable KeadaanBaris keadaan,
            @RequestParam(defaultValue = "1") int halaman) {
        LembarMassal l = massal.buka(pengguna, id, keadaan, halaman);
        return Tampilan.of("perencanaan/massal", new HasilTampilan(l, Uuid7.baru(), List.of()));
    }

    @GetMapping("/periksa/sekaligus/{id}/hasil.xlsx")
    void xlsx(Pengguna pengguna, @PathVariable UUID id, HttpServletResponse jawaban) throws IOException {
        UnduhanController.xlsx(massal.hasil(pengguna, id), "hasil-tindakan-sekaligus", jawaban);
    }

    @GetMapping("/periksa/sekaligus/{id}/hasil.csv")
    void csv(Pengguna pengguna, @PathVariable UUID id, HttpServletResponse jawaban) throws IOException {
        UnduhanController.csv(massal.hasil(pengguna, id), "hasil-tindakan-sekaligus", jawaban);
    }

    @PostMapping("/periksa/sekaligus/{id}/pembatalan")
    ModelAndView batalkan(Pengguna pengguna, @PathVariable UUID id, @RequestParam UUID baru) {
        TindakanMassal.Pembatalan p = massal.batalkan(pengguna, id, baru, jam.instant());
        if (p.id() != null) {
            return Jawaban.lanjut("/periksa/sekaligus/" + p.id());
        }
        return Tampilan.of(
                "perencanaan/massal",
                new HasilTampilan(massal.buka(pengguna, id, null, 1), Uuid7.baru(), List.of(Galat.umum(p.tolak()))),
                HttpStatus.CONFLICT);
    }
}
