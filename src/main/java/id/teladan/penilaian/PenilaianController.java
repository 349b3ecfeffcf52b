package id.teladan.penilaian;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The superior's page of one person: rating, deciding, drawing back. */
@Controller
class PenilaianController {
    private final PenilaianKinerja penilaian;
    private final InstantSource jam;

    PenilaianController(PenilaianKinerja penilaian, InstantSource jam) {
        this.penilaian = penilaian;
        this.jam = jam;
    }

    @PostMapping("/penilaian/{periode}/{pegawai}")
    ModelAndView buka(
            Pengguna pengguna,
            @PathVariable UUID periode,
            @PathVariable UUID pegawai,
            @RequestParam(defaultValue = "GURU") String peran) {
        Peran sebagai = peran.equals(Peran.KEPALA_SEKOLAH.name()) ? Peran.KEPALA_SEKOLAH : Peran.GURU;
        return JawabanPenilaian.lanjut("/penilaian/"
                + penilaian.buka(pengguna, new PeriodeId(periode), new PegawaiId(pegawai), sebagai, jam.instant()));
    }

    @GetMapping("/penilaian/{id}")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        HalamanPenilaian h = penilaian.halaman(pengguna, new PenilaianId(id), jam.instant());
        return switch (h.l().pihak()) {
            case PEMILIK -> JawabanPenilaian.lanjut("/penilaian/saya?id=" + h.l().id());
            case ATASAN_PENILAI -> JawabanPenilaian.lanjut("/keberatan/" + id);
            case ADMIN -> Tampilan.of("penilaian/admin", h);
            default -> Tampilan.of("penilaian/nilai", FormPenilaian.tersimpan(h));
        };
    }

    /** @param otomatis whether the page saves by itself: then only the new digest is answered */
    @PostMapping("/penilaian/{id}")
    @Nullable
    ModelAndView simpan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> isi,
            @RequestHeader(name = "X-Simpan", required = false) @Nullable String otomatis,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        FormPenilaian.Kiriman k = FormPenilaian.baca(isi);
        HasilNilai h =
                penilaian.langkah(pengguna, new PenilaianId(id), LangkahPenilaian.SIMPAN, k.masukan(), jam.instant());
        boolean tersimpan = h instanceof HasilNilai.Berhasil || h instanceof HasilNilai.SudahTerjadi;
        if (tersimpan && otomatis != null) {
            jawab.setStatus(HttpStatus.NO_CONTENT.value());
            jawab.setHeader("Teladan-Versi", h.lembar().p().isi().sidik());
            return null;
        }
        return tersimpan
                ? JawabanPenilaian.lanjut("/penilaian/" + id, "Draf penilaian tersimpan.", r)
                : tidakTersimpan(h, k, "");
    }

    @PostMapping("/penilaian/{id}/penetapan")
    ModelAndView tetapkan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> isi,
            RedirectAttributes r) {
        FormPenilaian.Kiriman k = FormPenilaian.baca(isi);
        HasilNilai h =
                penilaian.langkah(pengguna, new PenilaianId(id), LangkahPenilaian.TETAPKAN, k.masukan(), jam.instant());
        return switch (h) {
            case HasilNilai.Berhasil b ->
                JawabanPenilaian.lanjut("/penilaian/" + id, "Penilaian ditetapkan dan disampaikan kepada pegawai.", r);
            case HasilNilai.SudahTerjadi s -> JawabanPenilaian.lanjut("/penilaian/" + id, "Itu sudah dilakukan.", r);
            default -> tidakTersimpan(h, k, "/penetapan");
        };
    }

    /** Nothing that was typed is lost: the form again, or both texts, or the texts to be copied. */
    private ModelAndView tidakTersimpan(HasilNilai h, FormPenilaian.Kiriman k, String langkah) {
        LembarPenilaian l = h.lembar();
        String url = "/penilaian/" + l.id();
        if (h instanceof HasilNilai.Ditolak d && !JawabanPenilaian.diisiLagi(d.halangan())) {
            boolean penilai = l.adalah(PihakPenilaian.PENILAI);
            return penilai && JawabanPenilaian.status(d.halangan()) == HttpStatus.CONFLICT
                    ? JawabanPenilaian.bentrok(
                            penilaian.halaman(l), k, null, d.halangan().pesan())
                    : JawabanPenilaian.ditolak(
                            d.halangan(), l, List.copyOf(k.isi().nilai().values()), url);
        }
        HalamanPenilaian halaman = penilaian.halaman(l);
        return h instanceof HasilNilai.Ditolak d
                ? Tampilan.of(
                        "penilaian/nilai",
                        FormPenilaian.of(
                                halaman, l.p().isi().ditimpa(k.isi(), k.kunci()), JawabanPenilaian.galat(d.halangan())),
                        HttpStatus.UNPROCESSABLE_CONTENT)
                : JawabanPenilaian.bentrok(halaman, k, url + langkah, null);
    }

    @PostMapping("/penilaian/{id}/penarikan")
    ModelAndView tarik(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        return JawabanPenilaian.langkah(
                penilaian.langkah(
                        pengguna, new PenilaianId(id), LangkahPenilaian.TARIK, MasukanPenilaian.KOSONG, jam.instant()),
                "Penilaian ditarik kembali; isinya menjadi draf.",
                "/penilaian/" + id,
                List.of(),
                r);
    }
}
