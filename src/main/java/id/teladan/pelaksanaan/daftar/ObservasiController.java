package id.teladan.pelaksanaan.daftar;

import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The observer's list, narrowed by its address. */
@Controller
class ObservasiController {
    static final int SEHALAMAN = 50;

    private final Observasi observasi;
    private final InstantSource jam;

    ObservasiController(Observasi observasi, InstantSource jam) {
        this.observasi = observasi;
        this.jam = jam;
    }

    /** @param baris lines of this page; {@code cocok}, how many match in all */
    record ObservasiTampilan(
            @Nullable DaftarObservasi d, List<BarisObservasi> baris, int cocok, int halaman, SaringanObservasi s) {

        /** Address of the list under another status; null lifts it. */
        String alamat(@Nullable KelompokObservasi lain) {
            return d == null ? "/observasi" : s.alamat(lain, d.ini().id());
        }

        Halamanan halamanan() {
            return new Halamanan(alamat(s.status()), halaman, SEHALAMAN, cocok);
        }

        /** With one person alone there is nothing to choose. */
        boolean pilihBanyak() {
            return d != null && d.baris().size() > 1;
        }

        /** Who is meant while nobody is ticked. */
        String semua() {
            return s.menyaring() ? cocok + " orang menurut saringan ini" : "semua " + cocok + " orang";
        }
    }

    @GetMapping("/observasi")
    ModelAndView daftar(Pengguna pengguna, SaringanObservasi saringan, @RequestParam @Nullable Integer halaman) {
        DaftarObservasi d =
                observasi.daftar(pengguna, saringan.periodeId(), jam.instant()).orElse(null);
        List<BarisObservasi> cocok = d == null ? List.of() : saringan.cocok(d.baris());
        int ke = Math.clamp(halaman == null ? 1 : halaman, 1, Math.max(1, (cocok.size() + SEHALAMAN - 1) / SEHALAMAN));
        List<BarisObservasi> ini = cocok.subList((ke - 1) * SEHALAMAN, Math.min(ke * SEHALAMAN, cocok.size()));
        return Tampilan.of("pelaksanaan/daftar/daftar", new ObservasiTampilan(d, ini, cocok.size(), ke, saringan));
    }
}
