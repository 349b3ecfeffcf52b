package id.teladan.organisasi.dapodik;

import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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

/** The connections of the dinas to the Dapodik of its schools: list, details, form. */
@Controller
class SambunganController {
    static final String URL = "/admin/impor/dapodik";
    private final SambunganDapodik sambungan;
    private final InstantSource jam;

    SambunganController(SambunganDapodik sambungan, InstantSource jam) {
        this.sambungan = sambungan;
        this.jam = jam;
    }

    static DinasId dinas(Pengguna p) {
        if (!p.adalah(Peran.ADMIN_DINAS)) {
            throw new TidakBerwenang("Sambungan Dapodik diatur oleh admin dinas.");
        }
        return p.dinas();
    }

    private SambunganView.Waktu waktu(DinasId dinas) {
        return new SambunganView.Waktu(jam.instant(), sambungan.zona(dinas));
    }

    @GetMapping(URL)
    ModelAndView daftar(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            HttpServletResponse jawaban) {
        DinasId dinas = dinas(pengguna);
        String teks = q.strip();
        int ke = Math.clamp(halaman, 1, 10_000);
        SambunganRepository.Daftar d = sambungan.daftar(dinas, teks, ke);
        String alamat = teks.isEmpty() ? URL : URL + "?q=" + URLEncoder.encode(teks, StandardCharsets.UTF_8);
        if (d.baris().isEmpty() && ke > 1) {
            return new ModelAndView("redirect:" + alamat);
        }
        if (d.baris().stream().anyMatch(s -> s.keadaan().berjalan())) {
            jawaban.setHeader("Refresh", "5"); // moves on by itself, without scripts
        }
        return Tampilan.of(
                "organisasi/dapodik/daftar",
                new SambunganView.Daftar(
                        d.baris(),
                        sambungan.hitung(dinas),
                        teks,
                        new Halamanan(alamat, ke, SambunganDapodik.SEHALAMAN, d.jumlah()),
                        waktu(dinas)));
    }

    @GetMapping(URL + "/{id}")
    ModelAndView rincian(Pengguna pengguna, @PathVariable UUID id, HttpServletResponse jawaban) {
        DinasId dinas = dinas(pengguna);
        Sambungan s = sambungan.ambil(dinas, id);
        if (s.keadaan().berjalan()) {
            jawaban.setHeader("Refresh", "2");
        }
        return Tampilan.of("organisasi/dapodik/rincian", new SambunganView.Rincian(s, waktu(dinas)));
    }

    @GetMapping(URL + "/baru")
    ModelAndView baru(Pengguna pengguna, @RequestParam(defaultValue = "") String npsn) {
        dinas(pengguna);
        return isi(null, SambunganForm.kosong(npsn), List.of(), null, HttpStatus.OK);
    }

    @PostMapping(URL)
    ModelAndView tambah(Pengguna pengguna, SambunganForm f, RedirectAttributes alih) {
        DinasId dinas = dinas(pengguna);
        List<Galat> galat = f.periksa(null);
        if (!galat.isEmpty()) {
            return isi(null, f, galat, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<UUID> id = sambungan.tambah(dinas, f, pengguna.nama(), jam.instant());
        if (id.isEmpty()) {
            galat.add(new Galat("npsn", "Sekolah dengan NPSN ini sudah punya sambungan. Ubah yang sudah ada."));
            return isi(null, f, galat, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        alih.addFlashAttribute("kabar", "Sambungan disimpan dan sedang diuji.");
        return new ModelAndView("redirect:" + URL + "/" + id.get());
    }

    @GetMapping(URL + "/{id}/ubah")
    ModelAndView ubah(Pengguna pengguna, @PathVariable UUID id) {
        Sambungan s = sambungan.ambil(dinas(pengguna), id);
        return isi(s, SambunganForm.dari(s), List.of(), null, HttpStatus.OK);
    }

    @PostMapping(URL + "/{id}")
    ModelAndView simpan(Pengguna pengguna, @PathVariable UUID id, SambunganForm f, RedirectAttributes alih) {
        DinasId dinas = dinas(pengguna);
        Sambungan s = sambungan.ambil(dinas, id);
        List<Galat> galat = f.periksa(s);
        if (!galat.isEmpty()) {
            return isi(s, f, galat, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!sambungan.ubah(dinas, s, f, jam.instant())) {
            Sambungan kini = sambungan.ambil(dinas, id);
            String bentrok = "Sambungan ini baru saja diubah orang lain. Sekarang tersimpan: " + kini.alamat() + ", "
                    + kini.jadwal().sebutan()
                    + ". Isian Anda masih tampak di bawah; simpan lagi bila memang itu yang benar.";
            return isi(kini, f.versi(kini.versi()), List.of(), bentrok, HttpStatus.CONFLICT);
        }
        alih.addFlashAttribute("kabar", "Sambungan disimpan.");
        return new ModelAndView("redirect:" + s.url());
    }

    private static ModelAndView isi(
            @Nullable Sambungan s, SambunganForm f, List<Galat> galat, @Nullable String bentrok, HttpStatus status) {
        return Tampilan.of("organisasi/dapodik/form", new SambunganView.Isi(s, f, galat, bentrok), status);
    }
}
