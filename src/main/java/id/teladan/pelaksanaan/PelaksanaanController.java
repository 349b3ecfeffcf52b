package id.teladan.pelaksanaan;

import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cycle as a whole: one's own, and that of a person whom the reader observes. */
@Controller
class PelaksanaanController {
    private final Pelaksanaan pelaksanaan;
    private final InstantSource jam;

    PelaksanaanController(Pelaksanaan pelaksanaan, InstantSource jam) {
        this.pelaksanaan = pelaksanaan;
        this.jam = jam;
    }

    @GetMapping("/pelaksanaan")
    ModelAndView saya(Pengguna pengguna, @RequestParam(required = false) @Nullable UUID periode) {
        PeriodeId pilihan = periode == null ? null : new PeriodeId(periode);
        return Tampilan.of("pelaksanaan/beranda", pelaksanaan.beranda(pengguna, pilihan, jam.instant()));
    }

    @PostMapping("/pelaksanaan")
    ModelAndView mulai(Pengguna pengguna, @RequestParam UUID periode, RedirectAttributes r) {
        return pelaksanaan
                .mulai(pengguna, new PeriodeId(periode), jam.instant())
                .map(id -> JawabanSiklus.lanjut("/siklus/" + id + "/persiapan"))
                .orElseGet(() -> {
                    r.addFlashAttribute("kabar", "Pelaksanaan belum dapat dimulai; sebabnya tertulis di halaman ini.");
                    return JawabanSiklus.lanjut("/pelaksanaan?periode=" + periode);
                });
    }

    @GetMapping("/siklus/{id}")
    ModelAndView siklus(Pengguna pengguna, @PathVariable UUID id) {
        LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant());
        return l.milikPembaca()
                ? Tampilan.of("pelaksanaan/siklus", SiklusTampilan.of(l))
                : JawabanSiklus.lanjut("/observasi/" + id);
    }

    @GetMapping("/observasi/{id}")
    ModelAndView rincian(Pengguna pengguna, @PathVariable UUID id) {
        LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant());
        return l.milikPembaca()
                ? JawabanSiklus.lanjut("/siklus/" + id)
                : Tampilan.of("pelaksanaan/siklus", SiklusTampilan.of(l));
    }

    @GetMapping("/siklus/{id}/riwayat")
    ModelAndView riwayat(Pengguna pengguna, @PathVariable UUID id) {
        return Tampilan.of("pelaksanaan/riwayat", pelaksanaan.riwayat(pengguna, new SiklusId(id), jam.instant()));
    }

    /** What only the owner's pages show. */
    static LembarSiklus pemilik(LembarSiklus l) {
        if (!l.milikPembaca()) {
            throw new TidakBerwenang(
                    "Halaman ini untuk " + l.diri().nama() + " sendiri. Bukalah dari daftar observasi Anda.");
        }
        return l;
    }

    /** What only those who observe are shown. */
    static LembarSiklus pengamat(LembarSiklus l) {
        if (l.milikPembaca()) {
            throw new TidakBerwenang(
                    "Tidak seorang pun mengobservasi dirinya sendiri. Siklus Anda ada di Pelaksanaan.");
        }
        return l;
    }
}
