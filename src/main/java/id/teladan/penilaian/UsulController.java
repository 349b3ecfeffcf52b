package id.teladan.penilaian;

import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What others put beside the draft: the recommendation of the Tim Kerja, and the note of an earlier superior. */
@Controller
class UsulController {
    private final PenilaianKinerja penilaian;
    private final InstantSource jam;

    UsulController(PenilaianKinerja penilaian, InstantSource jam) {
        this.penilaian = penilaian;
        this.jam = jam;
    }

    @PostMapping("/penilaian/{id}/rekomendasi")
    ModelAndView rekomendasi(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> isi,
            RedirectAttributes r) {
        FormPenilaian.Kiriman k = FormPenilaian.baca(isi);
        HasilNilai h = penilaian.langkah(
                pengguna,
                new PenilaianId(id),
                LangkahPenilaian.REKOMENDASIKAN,
                MasukanPenilaian.isi(k.isi(), k.kunci(), null),
                jam.instant());
        if (h instanceof HasilNilai.Ditolak d && JawabanPenilaian.diisiLagi(d.halangan())) {
            return Tampilan.of(
                    "penilaian/nilai",
                    FormPenilaian.of(penilaian.halaman(d.lembar()), k.isi(), JawabanPenilaian.galat(d.halangan())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return JawabanPenilaian.langkah(
                h,
                "Rekomendasi Anda tersimpan dan terbaca oleh pejabat penilai.",
                "/penilaian/" + id,
                List.copyOf(k.isi().nilai().values()),
                r);
    }

    @PostMapping("/penilaian/{id}/rekomendasi/pemakaian")
    ModelAndView pakai(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        return JawabanPenilaian.langkah(
                penilaian.pakaiRekomendasi(pengguna, new PenilaianId(id), jam.instant()),
                "Rekomendasi Tim Kerja dipakai dalam draf Anda. Periksa, lalu tetapkan.",
                "/penilaian/" + id,
                List.of(),
                r);
    }

    @PostMapping("/penilaian/{id}/keterangan")
    ModelAndView keterangan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String isi,
            RedirectAttributes r) {
        return JawabanPenilaian.langkah(
                penilaian.langkah(
                        pengguna,
                        new PenilaianId(id),
                        LangkahPenilaian.BERI_KETERANGAN,
                        MasukanPenilaian.catatan(isi),
                        jam.instant()),
                "Keterangan Anda tersimpan dan terbaca oleh pejabat penilai.",
                "/penilaian/" + id,
                List.of(isi),
                r);
    }
}
