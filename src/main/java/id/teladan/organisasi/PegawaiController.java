package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People of a dinas: list, one person, adding and changing him. */
@Controller
class PegawaiController {
    private static final String FORM = "organisasi/formPegawai";

    private final Organisasi organisasi;
    private final TataOrganisasi tata;
    private final InstantSource jam;

    PegawaiController(Organisasi organisasi, TataOrganisasi tata, InstantSource jam) {
        this.organisasi = organisasi;
        this.tata = tata;
        this.jam = jam;
    }

    @GetMapping("/admin/pegawai")
    ModelAndView daftar(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(defaultValue = "1") int halaman) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        var saringan = new DaftarRepository.Saringan(
                Isian.rapi(q),
                Isian.dari(StatusKepegawaian.class, status).orElse(null),
                Isian.dari(Peran.class, peran).orElse(null));
        String alamat = Isian.alamat("/admin/pegawai", "q", saringan.teks(), "status", status, "peran", peran);
        LocalDate hari = organisasi.hari(dinas, jam.instant());
        var h = organisasi.daftarPegawai(dinas, saringan, Halaman.nomor(halaman), hari);
        return h.lewatBatas()
                ? new ModelAndView("redirect:" + alamat)
                : Tampilan.of(
                        "organisasi/daftarPegawai", new PegawaiView.Daftar(h.baris(), h.halamanan(alamat), saringan));
    }

    @GetMapping("/admin/pegawai/{id}")
    ModelAndView satu(Pengguna pengguna, @PathVariable PegawaiId id) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        LocalDate hari = organisasi.hari(dinas, jam.instant());
        return Tampilan.of(
                "organisasi/pegawai",
                new PegawaiView(
                        organisasi.rincianPegawai(dinas, id),
                        organisasi.penilaiMenurutKetentuan(dinas, id, hari),
                        hari,
                        organisasi.dinas(dinas).zona()));
    }

    @GetMapping("/admin/pegawai/baru")
    ModelAndView baru(Pengguna pengguna) {
        HanyaAdmin.dinas(pengguna);
        return form(null, PegawaiForm.kosong(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/admin/pegawai")
    ModelAndView tambah(Pengguna pengguna, @ModelAttribute PegawaiForm f, RedirectAttributes kabar) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        List<Galat> galat = f.periksa();
        if (!galat.isEmpty()) {
            return form(null, f, galat, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            PegawaiId id = tata.buatPegawai(dinas, f.nilai(), pengguna.pegawai().toString(), jam.instant());
            kabar.addFlashAttribute("kabar", "%s ditambahkan. Sekarang mulai penugasannya.".formatted(f.nama()));
            return new ModelAndView("redirect:/admin/pegawai/" + id);
        } catch (TataOrganisasi.Ditolak e) {
            return form(null, f, List.of(e.galat()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/admin/pegawai/{id}/ubah")
    ModelAndView ubah(Pengguna pengguna, @PathVariable PegawaiId id) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        return form(id, PegawaiForm.dari(organisasi.pegawai(dinas, id)), List.of(), HttpStatus.OK);
    }

    @PostMapping("/admin/pegawai/{id}")
    ModelAndView simpan(
            Pengguna pengguna, @PathVariable PegawaiId id, @ModelAttribute PegawaiForm f, RedirectAttributes kabar) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        organisasi.pegawai(dinas, id);
        List<Galat> galat = f.periksa();
        if (!galat.isEmpty()) {
            return form(id, f, galat, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            if (!tata.ubahPegawai(
                    dinas,
                    new Pegawai(id, f.nilai(), Isian.versi(f.versi())),
                    pengguna.pegawai().toString(),
                    jam.instant())) {
                return bentrok(f, organisasi.pegawai(dinas, id));
            }
        } catch (TataOrganisasi.Ditolak e) {
            return form(id, f, List.of(e.galat()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        kabar.addFlashAttribute("kabar", "Data %s disimpan.".formatted(f.nama()));
        return new ModelAndView("redirect:/admin/pegawai/" + id);
    }

    private static ModelAndView form(@Nullable PegawaiId id, PegawaiForm f, List<Galat> galat, HttpStatus status) {
        return Tampilan.of(FORM, new PegawaiView.Isi(id, f, galat, List.of()), status);
    }

    private static ModelAndView bentrok(PegawaiForm f, Pegawai kini) {
        List<Perubahan.Beda> beda = Isi.beda(Isi.dari(kini.isi()), Isi.dari(f.nilai()));
        return Tampilan.of(
                FORM,
                new PegawaiView.Isi(kini.id(), f.versi(kini.versi()), List.of(Perubahan.GALAT), beda),
                HttpStatus.CONFLICT);
    }
}
