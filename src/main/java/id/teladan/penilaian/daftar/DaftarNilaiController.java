package id.teladan.penilaian.daftar;

import id.teladan.umum.PeriodeId;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lakukan Penilaian: the list, and how the predikat of a school are spread. */
@Controller
class DaftarNilaiController {
    static final int SEHALAMAN = 50;

    private final DaftarPenilaian daftar;
    private final InstantSource jam;

    DaftarNilaiController(DaftarPenilaian daftar, InstantSource jam) {
        this.daftar = daftar;
        this.jam = jam;
    }

    /** @param baris lines of this page; {@code cocok}, how many match in all */
    record DaftarTampilan(@Nullable DaftarNilai d, List<BarisNilai> baris, int cocok, int halaman, SaringanNilai s) {

        /** Address of the list under another status; null lifts it. */
        String alamat(@Nullable KelompokNilai lain) {
            return d == null
                    ? "/penilaian"
                    : s.alamat("/penilaian", lain, d.ini().id());
        }

        Halamanan halamanan() {
            return new Halamanan(alamat(s.status()), halaman, SEHALAMAN, cocok);
        }

        /** Whether there is something to decide for many at once. */
        boolean pilihBanyak() {
            return d != null && d.jumlah(KelompokNilai.SIAP) > 0;
        }

        /** Who is meant while nobody is ticked. */
        String semua() {
            return s.menyaring() ? cocok + " orang menurut saringan ini" : "semua " + cocok + " orang";
        }
    }

    /** @param ketik what was typed as reason */
    record SebaranTampilan(DaftarNilai d, SebaranNilai s, String ketik, boolean bentrok, List<Galat> galat) {}

    @GetMapping("/penilaian")
    ModelAndView daftar(Pengguna pengguna, SaringanNilai saringan) {
        DaftarNilai d =
                daftar.daftar(pengguna, saringan.periodeId(), jam.instant()).orElse(null);
        List<BarisNilai> cocok = d == null ? List.of() : saringan.cocok(d.baris());
        int ke = Math.clamp(saringan.lembar(), 1, Math.max(1, (cocok.size() + SEHALAMAN - 1) / SEHALAMAN));
        List<BarisNilai> ini = cocok.subList((ke - 1) * SEHALAMAN, Math.min(ke * SEHALAMAN, cocok.size()));
        return Tampilan.of("penilaian/daftar/daftar", new DaftarTampilan(d, ini, cocok.size(), ke, saringan));
    }

    @GetMapping("/penilaian/sebaran")
    ModelAndView sebaran(
            Pengguna pengguna, @RequestParam @Nullable UUID periode, @RequestParam @Nullable UUID lingkup) {
        return tampilan(pengguna, periode, lingkup, "", false, List.of(), HttpStatus.OK);
    }

    private ModelAndView tampilan(
            Pengguna p,
            @Nullable UUID periode,
            @Nullable UUID lingkup,
            String ketik,
            boolean bentrok,
            List<Galat> galat,
            HttpStatus status) {
        DaftarNilai d = daftar.daftar(p, periode == null ? null : new PeriodeId(periode), jam.instant())
                .orElseThrow(DaftarNilaiController::tiada);
        SebaranNilai s = lingkup == null
                ? d.sebaran().stream().findFirst().orElseThrow(DaftarNilaiController::tiada)
                : d.sebaran(lingkup);
        return Tampilan.of("penilaian/daftar/sebaran", new SebaranTampilan(d, s, ketik, bentrok, galat), status);
    }

    private static TidakDitemukan tiada() {
        return new TidakDitemukan("Sebaran itu tidak ada, atau bukan untuk Anda.");
    }

    @PostMapping("/penilaian/sebaran")
    ModelAndView alasan(
            Pengguna pengguna,
            @RequestParam UUID periode,
            @RequestParam UUID lingkup,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "0") int ke,
            RedirectAttributes kilat) {
        DaftarPenilaian.Tulisan t =
                daftar.tulisAlasan(pengguna, new PeriodeId(periode), lingkup, ke, alasan, jam.instant());
        if (!t.pesan().isEmpty()) {
            return tampilan(
                    pengguna,
                    periode,
                    lingkup,
                    alasan,
                    false,
                    List.of(new Galat("alasan", t.pesan())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (t.bentrok()) {
            return tampilan(pengguna, periode, lingkup, alasan, true, List.of(), HttpStatus.CONFLICT);
        }
        kilat.addFlashAttribute("kabar", "Alasan penyimpangan dari pola tersimpan.");
        ModelAndView m = new ModelAndView("redirect:/penilaian/sebaran?periode=" + periode + "&lingkup=" + lingkup);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }
}
