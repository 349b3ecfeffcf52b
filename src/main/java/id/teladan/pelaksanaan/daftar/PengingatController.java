package id.teladan.pelaksanaan.daftar;

import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ingatkan sekaligus: a preview, then what came of it for each person. */
@Controller
class PengingatController {
    private final PengingatObservasi pengingat;
    private final InstantSource jam;

    PengingatController(PengingatObservasi pengingat, InstantSource jam) {
        this.pengingat = pengingat;
        this.jam = jam;
    }

    /** @param terkirim whether this is what came of it; else the preview */
    record PengingatTampilan(
            PratinjauPengingat p, SaringanObservasi s, String pesan, List<Galat> galat, boolean terkirim) {
        String daftar() {
            return s.alamat(s.status(), p.d().ini().id());
        }
    }

    @GetMapping("/observasi/pengingat")
    ModelAndView pratinjau(Pengguna pengguna, SaringanObservasi saringan) {
        return halaman(pengguna, saringan, "", List.of(), HttpStatus.OK);
    }

    private ModelAndView halaman(
            Pengguna pengguna, SaringanObservasi s, String pesan, List<Galat> galat, HttpStatus status) {
        PratinjauPengingat p =
                pengingat.pratinjau(pengguna, s, jam.instant()).orElseThrow(PengingatController::tanpaPeriode);
        return Tampilan.of("pelaksanaan/daftar/pengingat", new PengingatTampilan(p, s, pesan, galat, false), status);
    }

    /** Once more sends nothing: nobody is reminded twice on a day. */
    @PostMapping("/observasi/pengingat")
    ModelAndView kirim(Pengguna pengguna, SaringanObservasi saringan, @RequestParam @Nullable String pesan) {
        String kata = pesan == null ? "" : pesan.strip();
        if (kata.length() > PengingatObservasi.PESAN_TERPANJANG) {
            Galat g = new Galat(
                    "pesan",
                    "Pesan paling panjang " + PengingatObservasi.PESAN_TERPANJANG + " huruf; sekarang " + kata.length()
                            + ".");
            return halaman(pengguna, saringan, kata, List.of(g), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        PratinjauPengingat p = pengingat
                .kirim(pengguna, saringan, kata.isEmpty() ? null : kata, jam.instant())
                .orElseThrow(PengingatController::tanpaPeriode);
        return Tampilan.of("pelaksanaan/daftar/pengingat", new PengingatTampilan(p, saringan, kata, List.of(), true));
    }

    private static TidakDitemukan tanpaPeriode() {
        return new TidakDitemukan("Belum ada periode yang dibuka.");
    }
}
