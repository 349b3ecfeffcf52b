package id.teladan.perencanaan;

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

/** The superior's list (Periksa), narrowed by its address. */
@Controller
class DaftarController {
    static final int SEHALAMAN = 50;

    private final Perencanaan perencanaan;
    private final InstantSource jam;

    DaftarController(Perencanaan perencanaan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.jam = jam;
    }

    /** @param baris lines of this page; {@code cocok}, how many match in all */
    record DaftarTampilan(@Nullable DaftarPeriksa d, List<Baris> baris, int cocok, int halaman, Saringan s) {

        /** Address of the list under another status; null lifts it. */
        String alamat(@Nullable KelompokBaris lain) {
            return d == null
                    ? "/periksa"
                    : s.denganStatus(lain).alamat("/periksa", d.ini().id());
        }

        String unduhan(String akhiran) {
            return alamat(s.status()).replaceFirst("^/periksa", "/periksa/unduhan." + akhiran);
        }

        Halamanan halamanan() {
            return new Halamanan(alamat(s.status()), halaman, SEHALAMAN, cocok);
        }

        /** With one person alone there is nothing to choose. */
        boolean pilihBanyak() {
            return d != null && d.baris().size() > 1;
        }

        /** What is acted upon while nothing is ticked. */
        String semua() {
            return s.menyaring() ? cocok + " orang menurut saringan ini" : "semua " + cocok + " orang";
        }
    }

    @GetMapping("/periksa")
    ModelAndView daftar(Pengguna pengguna, Saringan saringan, @RequestParam @Nullable Integer halaman) {
        DaftarPeriksa d = perencanaan
                .daftar(pengguna, saringan.periodeId(), jam.instant())
                .orElse(null);
        List<Baris> cocok = d == null ? List.of() : saringan.cocok(d.baris());
        int ke = Math.clamp(halaman == null ? 1 : halaman, 1, Math.max(1, (cocok.size() + SEHALAMAN - 1) / SEHALAMAN));
        List<Baris> ini = cocok.subList((ke - 1) * SEHALAMAN, Math.min(ke * SEHALAMAN, cocok.size()));
        return Tampilan.of("perencanaan/daftar", new DaftarTampilan(d, ini, cocok.size(), ke, saringan));
    }
}
