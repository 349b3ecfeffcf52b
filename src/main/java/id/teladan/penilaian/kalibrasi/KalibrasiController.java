package id.teladan.penilaian.kalibrasi;

import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Practice scoring: the cases, and one of them before and after it was rated. */
@Controller
class KalibrasiController {
    private static final String URL = "/kalibrasi";
    private static final String AWALAN = "f-";

    private final Kalibrasi kalibrasi;
    private final InstantSource jam;

    KalibrasiController(Kalibrasi kalibrasi, InstantSource jam) {
        this.kalibrasi = kalibrasi;
        this.jam = jam;
    }

    record DaftarTampilan(List<Kalibrasi.Baris> kasus) {}

    /** @param menilai whether the form is shown; {@code nilai} and {@code catatan} what was typed */
    record KasusTampilan(
            LembarKalibrasi l,
            boolean menilai,
            Map<String, String> nilai,
            String catatan,
            boolean bentrok,
            List<Galat> galat) {
        @Nullable
        String galat(String fokus) {
            return Galat.pesan(galat, AWALAN + fokus);
        }
    }

    @GetMapping(URL)
    ModelAndView daftar(Pengguna pengguna) {
        return Tampilan.of("penilaian/kalibrasi/daftar", new DaftarTampilan(kalibrasi.daftar(pengguna)));
    }

    /** @param ulang whether to rate once more */
    @GetMapping(URL + "/{kode}")
    ModelAndView kasus(
            Pengguna pengguna, @PathVariable String kode, @RequestParam(defaultValue = "false") boolean ulang) {
        LembarKalibrasi l = kalibrasi.buka(pengguna, kode);
        return Tampilan.of(
                "penilaian/kalibrasi/kasus",
                new KasusTampilan(l, ulang || l.banding() == null, Map.of(), "", false, List.of()));
    }

    @PostMapping(URL + "/{kode}")
    ModelAndView nilai(
            Pengguna pengguna,
            @PathVariable String kode,
            @RequestParam Map<String, String> isian,
            @RequestParam(defaultValue = "") String catatan,
            @RequestParam(defaultValue = "0") int ke,
            RedirectAttributes kilat) {
        Map<String, String> nilai = new HashMap<>();
        isian.forEach((k, v) -> {
            if (k.startsWith(AWALAN)) {
                nilai.put(k.substring(AWALAN.length()), v);
            }
        });
        return switch (kalibrasi.nilai(pengguna, kode, nilai, catatan, ke, jam.instant())) {
            case Kalibrasi.Hasil.Tersimpan t -> {
                kilat.addFlashAttribute("kabar", "Penilaian Anda tersimpan. Bandingkan dengan acuan di bawah.");
                ModelAndView m = new ModelAndView("redirect:" + URL + "/" + kode);
                m.setStatus(HttpStatus.SEE_OTHER);
                yield m;
            }
            case Kalibrasi.Hasil.Ditolak d ->
                ulang(pengguna, kode, nilai, catatan, false, d.galat(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Kalibrasi.Hasil.Bentrok b ->
                ulang(pengguna, kode, nilai, catatan, true, List.of(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView ulang(
            Pengguna p,
            String kode,
            Map<String, String> nilai,
            String catatan,
            boolean bentrok,
            List<Galat> galat,
            HttpStatus status) {
        return Tampilan.of(
                "penilaian/kalibrasi/kasus",
                new KasusTampilan(kalibrasi.buka(p, kode), true, nilai, catatan, bentrok, galat),
                status);
    }
}
