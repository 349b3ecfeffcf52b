package id.teladan.perencanaan;

import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Yang pernah saya putuskan: read-only, also for who is no longer the superior. */
@Controller
class PutusanController {
    private final Putusan putusan;
    private final InstantSource jam;

    PutusanController(Putusan putusan, InstantSource jam) {
        this.putusan = putusan;
        this.jam = jam;
    }

    record DaftarTampilan(Putusan.Daftar d, Halamanan halamanan) {}

    @GetMapping("/putusan")
    ModelAndView daftar(Pengguna pengguna, @RequestParam(defaultValue = "1") int halaman) {
        int ke = Math.clamp(halaman, 1, 10_000);
        Putusan.Daftar d = putusan.daftar(pengguna, ke);
        return Tampilan.of(
                "perencanaan/putusan",
                new DaftarTampilan(d, new Halamanan("/putusan", ke, Putusan.SEHALAMAN, d.jumlah())));
    }

    @GetMapping("/putusan/{id}")
    ModelAndView satu(Pengguna pengguna, @PathVariable UUID id) {
        return Tampilan.of("perencanaan/putusan_satu", putusan.buka(pengguna, new SkpId(id), jam.instant()));
    }
}
