package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.SatuanId;
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

/** Schools of a dinas: list, one school, adding and changing it. */
@Controller
class SatuanController {
    private static final String FORM = "organisasi/formSatuan";
    private static final int PILIHAN = 10;

    private final Organisasi organisasi;
    private final TataOrganisasi tata;
    private final InstantSource jam;

    SatuanController(Organisasi organisasi, TataOrganisasi tata, InstantSource jam) {
        this.organisasi = organisasi;
        this.tata = tata;
        this.jam = jam;
    }

    @GetMapping("/admin/satuan")
    ModelAndView daftar(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        String teks = Isian.rapi(q);
        String alamat = Isian.alamat("/admin/satuan", "q", teks);
        LocalDate hari = organisasi.hari(dinas, jam.instant());
        var h = organisasi.daftarSatuan(dinas, teks, Halaman.nomor(halaman), hari);
        return h.lewatBatas()
                ? new ModelAndView("redirect:" + alamat)
                : Tampilan.of("organisasi/daftarSatuan", new SatuanView.Daftar(h.baris(), h.halamanan(alamat), teks));
    }

    /** Suggestions for a field in which a school is typed. */
    @GetMapping("/admin/satuan/pilihan")
    ModelAndView pilihan(Pengguna pengguna, @RequestParam(defaultValue = "") String satuan) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        String teks = Isian.rapi(satuan);
        return Tampilan.of(
                "organisasi/pilihanSatuan", teks.isEmpty() ? List.of() : organisasi.cariSatuan(dinas, teks, PILIHAN));
    }

    @GetMapping("/admin/satuan/{id}")
    ModelAndView satu(Pengguna pengguna, @PathVariable SatuanId id) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        LocalDate hari = organisasi.hari(dinas, jam.instant());
        return Tampilan.of(
                "organisasi/satuan",
                new SatuanView(
                        organisasi.rincianSatuan(dinas, id, hari),
                        hari,
                        organisasi.dinas(dinas).zona()));
    }

    @GetMapping("/admin/satuan/baru")
    ModelAndView baru(Pengguna pengguna) {
        return form(HanyaAdmin.dinas(pengguna), null, SatuanForm.kosong(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/admin/satuan")
    ModelAndView tambah(Pengguna pengguna, @ModelAttribute SatuanForm f, RedirectAttributes kabar) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        List<Galat> galat = f.periksa();
        if (!galat.isEmpty()) {
            return form(dinas, null, f, galat, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            SatuanId id = tata.buatSatuan(dinas, f.nilai(), pengguna.pegawai().toString(), jam.instant());
            kabar.addFlashAttribute("kabar", "%s ditambahkan.".formatted(f.nama()));
            return new ModelAndView("redirect:/admin/satuan/" + id);
        } catch (TataOrganisasi.Ditolak e) {
            return form(dinas, null, f, List.of(e.galat()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/admin/satuan/{id}/ubah")
    ModelAndView ubah(Pengguna pengguna, @PathVariable SatuanId id) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        return form(dinas, id, SatuanForm.dari(organisasi.satuan(dinas, id)), List.of(), HttpStatus.OK);
    }

    @PostMapping("/admin/satuan/{id}")
    ModelAndView simpan(
            Pengguna pengguna, @PathVariable SatuanId id, @ModelAttribute SatuanForm f, RedirectAttributes kabar) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        Satuan ada = organisasi.satuan(dinas, id);
        List<Galat> galat = f.periksa();
        if (!galat.isEmpty()) {
            return form(dinas, id, f, galat, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            if (!tata.ubahSatuan(
                    dinas,
                    new Satuan(id, f.nilai(), Isian.versi(f.versi())),
                    pengguna.pegawai().toString(),
                    jam.instant())) {
                return bentrok(dinas, f, organisasi.satuan(dinas, id));
            }
        } catch (TataOrganisasi.Ditolak e) {
            return form(dinas, id, f, List.of(e.galat()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        kabar.addFlashAttribute("kabar", "Data %s disimpan.".formatted(ada.isi().nama()));
        return new ModelAndView("redirect:/admin/satuan/" + id);
    }

    private ModelAndView form(
            DinasId dinas, @Nullable SatuanId id, SatuanForm f, List<Galat> galat, HttpStatus status) {
        return Tampilan.of(FORM, new SatuanView.Isi(id, f, galat, List.of(), organisasi.kecamatan(dinas)), status);
    }

    private ModelAndView bentrok(DinasId dinas, SatuanForm f, Satuan kini) {
        List<Perubahan.Beda> beda = Isi.beda(Isi.dari(kini.isi()), Isi.dari(f.nilai()));
        return Tampilan.of(
                FORM,
                new SatuanView.Isi(
                        kini.id(), f.versi(kini.versi()), List.of(Perubahan.GALAT), beda, organisasi.kecamatan(dinas)),
                HttpStatus.CONFLICT);
    }
}
