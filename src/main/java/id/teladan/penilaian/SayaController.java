package id.teladan.penilaian;

import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The employee's own page: his result, and his answer to it. */
@Controller
class SayaController {
    private final PenilaianSaya saya;
    private final PenilaianKinerja penilaian;
    private final InstantSource jam;

    SayaController(PenilaianSaya saya, PenilaianKinerja penilaian, InstantSource jam) {
        this.saya = saya;
        this.penilaian = penilaian;
        this.jam = jam;
    }

    /** @param ditulis the objection as it was typed when it was refused */
    record SayaTampilan(PenilaianSaya.Milik milik, String ditulis, List<Galat> galat) {
        HalamanPenilaian h() {
            return java.util.Objects.requireNonNull(milik.ini());
        }
    }

    @GetMapping("/penilaian/saya")
    ModelAndView tampil(Pengguna pengguna, @RequestParam(required = false) @Nullable UUID id) {
        return Tampilan.of(
                "penilaian/saya",
                new SayaTampilan(
                        saya.buka(pengguna, id == null ? null : new PenilaianId(id), jam.instant()), "", List.of()));
    }

    @PostMapping("/penilaian/{id}/penerimaan")
    ModelAndView terima(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        HasilNilai h = penilaian.langkah(
                pengguna, new PenilaianId(id), LangkahPenilaian.TERIMA, MasukanPenilaian.KOSONG, jam.instant());
        return JawabanPenilaian.langkah(h, "Hasil penilaian Anda terima.", url(h), List.of(), r);
    }

    @PostMapping("/penilaian/{id}/keberatan")
    ModelAndView keberatan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes r) {
        HasilNilai h = penilaian.langkah(
                pengguna,
                new PenilaianId(id),
                LangkahPenilaian.AJUKAN_KEBERATAN,
                MasukanPenilaian.catatan(alasan),
                jam.instant());
        if (h instanceof HasilNilai.Ditolak d
                && d.lembar().adalah(PihakPenilaian.PEMILIK)
                && JawabanPenilaian.diisiLagi(d.halangan())) {
            return Tampilan.of(
                    "penilaian/saya",
                    new SayaTampilan(
                            saya.buka(pengguna, d.lembar().id(), jam.instant()),
                            alasan,
                            JawabanPenilaian.galat(d.halangan())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return JawabanPenilaian.langkah(
                h,
                "Keberatan tercatat. Pejabat penilai diminta menanggapi, lalu atasannya memutus.",
                url(h),
                List.of(alasan),
                r);
    }

    private static String url(HasilNilai h) {
        LembarPenilaian l = h.lembar();
        return l.adalah(PihakPenilaian.PEMILIK) ? "/penilaian/saya?id=" + l.id() : "/penilaian/" + l.id();
    }
}
