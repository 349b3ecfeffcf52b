package id.teladan.perencanaan;

import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.Rapor;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Rapor Pendidikan of the school, read before choosing; a school without one goes on. */
@Controller
class RaporController {
    private final Perencanaan perencanaan;
    private final Organisasi organisasi;
    private final InstantSource jam;

    RaporController(Perencanaan perencanaan, Organisasi organisasi, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    record RaporTampilan(Lembar l, @Nullable Rapor rapor) {}

    @GetMapping("/skp/{id}/rapor")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        Lembar l = Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        return Tampilan.of("perencanaan/rapor", new RaporTampilan(l, rapor(organisasi, l)));
    }

    @PostMapping("/skp/{id}/rapor")
    ModelAndView mengerti(Pengguna pengguna, @PathVariable UUID id) {
        SkpId skp = new SkpId(id);
        Hasil hasil = perencanaan.tandai(pengguna, skp, JenisTanda.RAPOR, null, null, jam.instant());
        return hasil instanceof Hasil.Ditolak d
                ? Jawaban.ditolak(d, List.of(), HalamanSkp.RANGKUMAN.url(skp))
                : Jawaban.lanjut(HalamanSkp.PRAKTIK.url(skp));
    }

    static @Nullable Rapor rapor(Organisasi organisasi, Lembar l) {
        SatuanId satuan = l.skp().satuan();
        return satuan == null ? null : organisasi.rapor(l.skp().dinas(), satuan).orElse(null);
    }
}
