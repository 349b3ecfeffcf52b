package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Rentang;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One assignment: ending it, mending its dates, marking it as entered by mistake. */
@Controller
class PenugasanController {
    private final Organisasi organisasi;
    private final TataOrganisasi tata;
    private final InstantSource jam;

    PenugasanController(Organisasi organisasi, TataOrganisasi tata, InstantSource jam) {
        this.organisasi = organisasi;
        this.tata = tata;
        this.jam = jam;
    }

    @GetMapping("/admin/penugasan/{id}")
    ModelAndView satu(Pengguna pengguna, @PathVariable UUID id) {
        var r = organisasi.rincianPenugasan(HanyaAdmin.dinas(pengguna), id);
        return halaman(pengguna, r, UbahTugasForm.dari(r.penugasan()), List.of(), HttpStatus.OK);
    }

    @PostMapping("/admin/penugasan/{id}/akhir")
    ModelAndView akhiri(
            Pengguna pengguna, @PathVariable UUID id, @ModelAttribute UbahTugasForm f, RedirectAttributes kabar) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        var r = organisasi.rincianPenugasan(dinas, id);
        List<Galat> galat = f.periksaAkhir();
        if (!galat.isEmpty()) {
            return halaman(pengguna, r, f, galat, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            tata.akhiriTugas(
                    dinas,
                    id,
                    f.hariTerakhir(),
                    Isian.isi(f.akhirAlasan()),
                    pengguna.pegawai().toString(),
                    jam.instant());
        } catch (TataOrganisasi.Ditolak e) {
            return halaman(
                    pengguna, r, f, List.of(new Galat("akhirSampai", e.pesan())), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return kembali(r.penugasan().fakta().pegawai(), "Penugasan diakhiri.", kabar);
    }

    @PostMapping("/admin/penugasan/{id}/tanggal")
    ModelAndView betulkan(
            Pengguna pengguna, @PathVariable UUID id, @ModelAttribute UbahTugasForm f, RedirectAttributes kabar) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        var r = organisasi.rincianPenugasan(dinas, id);
        List<Galat> galat = f.periksaTanggal();
        if (!galat.isEmpty()) {
            return halaman(pengguna, r, f, galat, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        TataOrganisasi.Pembetulan b = f.pembetulan(id);
        try {
            if (!tata.betulkanTugas(dinas, b, pengguna.pegawai().toString(), jam.instant())) {
                return bentrok(pengguna, f, Isi.dari(new Rentang(b.mulai(), b.sampai())), id);
            }
        } catch (TataOrganisasi.Ditolak e) {
            return halaman(pengguna, r, f, List.of(new Galat("mulai", e.pesan())), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return kembali(r.penugasan().fakta().pegawai(), "Tanggal penugasan dibetulkan.", kabar);
    }

    @PostMapping("/admin/penugasan/{id}/batal")
    ModelAndView batalkan(
            Pengguna pengguna, @PathVariable UUID id, @ModelAttribute UbahTugasForm f, RedirectAttributes kabar) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        var r = organisasi.rincianPenugasan(dinas, id);
        List<Galat> galat = f.periksaBatal();
        if (!galat.isEmpty()) {
            return halaman(pengguna, r, f, galat, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        String alasan = Isian.isi(f.batalAlasan());
        try {
            if (!tata.batalkanTugas(
                    dinas,
                    id,
                    alasan,
                    Isian.versi(f.versi()),
                    pengguna.pegawai().toString(),
                    jam.instant())) {
                return bentrok(pengguna, f, Map.of(), id);
            }
        } catch (TataOrganisasi.Ditolak e) {
            return halaman(
                    pengguna, r, f, List.of(new Galat("batalAlasan", e.pesan())), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return kembali(r.penugasan().fakta().pegawai(), "Penugasan dinyatakan salah catat.", kabar);
    }

    private static ModelAndView kembali(PegawaiId pegawai, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("kabar", pesan);
        return new ModelAndView("redirect:/admin/pegawai/" + pegawai);
    }

    private ModelAndView halaman(
            Pengguna pengguna,
            RincianRepository.RincianPenugasan r,
            UbahTugasForm f,
            List<Galat> galat,
            HttpStatus status) {
        return tampil(pengguna, r, f.lengkapi(r.penugasan(), Isian.versi(f.versi())), galat, List.of(), status);
    }

    /** Shows what is stored now beside the dates that were typed. */
    private ModelAndView bentrok(Pengguna pengguna, UbahTugasForm f, Map<String, String> diketik, UUID id) {
        var r = organisasi.rincianPenugasan(pengguna.dinas(), id);
        var tersimpan = Isi.dari(r.penugasan().fakta().rentang());
        List<Perubahan.Beda> beda = Isi.beda(tersimpan, diketik.isEmpty() ? tersimpan : diketik);
        return tampil(
                pengguna,
                r,
                f.lengkapi(r.penugasan(), r.penugasan().versi()),
                List.of(Perubahan.GALAT),
                beda,
                HttpStatus.CONFLICT);
    }

    private ModelAndView tampil(
            Pengguna pengguna,
            RincianRepository.RincianPenugasan r,
            UbahTugasForm f,
            List<Galat> galat,
            List<Perubahan.Beda> beda,
            HttpStatus status) {
        return Tampilan.of(
                "organisasi/penugasan",
                new PenugasanView(
                        r,
                        f,
                        galat,
                        beda,
                        organisasi.hari(pengguna.dinas(), jam.instant()),
                        organisasi.dinas(pengguna.dinas()).zona()),
                status);
    }
}
