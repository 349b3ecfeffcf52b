package id.teladan.perencanaan;

import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting a plan, its summary (Rangkuman) and its history. */
@Controller
class SkpController {
    private final Perencanaan perencanaan;
    private final InstantSource jam;

    SkpController(Perencanaan perencanaan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.jam = jam;
    }

    record RangkumanTampilan(Lembar l, Giliran giliran, List<Kekurangan> kurang) {}

    record RiwayatTampilan(Lembar l, List<Catatan> riwayat) {}

    @PostMapping("/skp")
    ModelAndView mulai(Pengguna pengguna, @RequestParam UUID periode, RedirectAttributes r) {
        Mulai m = perencanaan.mulai(pengguna, new PeriodeId(periode), jam.instant());
        if (m.id() == null) {
            r.addFlashAttribute("kabar", m.halangan());
            return Jawaban.lanjut("/");
        }
        return Jawaban.lanjut(HalamanSkp.DATA_DIRI.url(m.id()));
    }

    @GetMapping("/skp/{id}")
    ModelAndView skp(Pengguna pengguna, @PathVariable UUID id) {
        Lembar l = perencanaan.buka(pengguna, new SkpId(id), jam.instant());
        return Jawaban.lanjut(
                l.milikPembaca() ? HalamanSkp.RANGKUMAN.url(l.skp().id()) : "/periksa/" + id);
    }

    @GetMapping("/skp/{id}/rangkuman")
    ModelAndView rangkuman(Pengguna pengguna, @PathVariable UUID id) {
        Lembar l = Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        return Tampilan.of("perencanaan/rangkuman", new RangkumanTampilan(l, Giliran.of(l), l.kekurangan()));
    }

    /** Everything is saved already; this says so and leads home. */
    @PostMapping("/skp/{id}/draf")
    ModelAndView simpanDraf(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        r.addFlashAttribute("kabar", "Draf tersimpan. Anda dapat melanjutkannya kapan saja.");
        return Jawaban.lanjut("/");
    }

    @GetMapping("/skp/{id}/riwayat")
    ModelAndView riwayat(Pengguna pengguna, @PathVariable UUID id) {
        Lembar l = perencanaan.buka(pengguna, new SkpId(id), jam.instant());
        return Tampilan.of("perencanaan/riwayat", new RiwayatTampilan(l, perencanaan.riwayat(pengguna, l)));
    }
}
