package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning an assignment of a person. */
@Controller
class MulaiTugasController {
    private static final String FORM = "organisasi/mulaiTugas";
    /** Enough to name the schools between which the reader must choose. */
    private static final int COCOK = 6;

    private final Organisasi organisasi;
    private final TataOrganisasi tata;
    private final InstantSource jam;

    MulaiTugasController(Organisasi organisasi, TataOrganisasi tata, InstantSource jam) {
        this.organisasi = organisasi;
        this.tata = tata;
        this.jam = jam;
    }

    @GetMapping("/admin/pegawai/{id}/penugasan")
    ModelAndView baru(Pengguna pengguna, @PathVariable PegawaiId id) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        return Tampilan.of(
                FORM, new PegawaiView.Mulai(organisasi.pegawai(dinas, id), PenugasanForm.kosong(), List.of()));
    }

    @PostMapping("/admin/pegawai/{id}/penugasan")
    ModelAndView mulai(
            Pengguna pengguna, @PathVariable PegawaiId id, @ModelAttribute PenugasanForm f, RedirectAttributes kabar) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        Pegawai p = organisasi.pegawai(dinas, id);
        String satuan = Isian.isi(f.satuan());
        List<Satuan> cocok =
                f.diSatuan() && !satuan.isEmpty() ? organisasi.cariSatuan(dinas, satuan, COCOK) : List.of();
        List<Galat> galat = f.periksa(cocok);
        if (!galat.isEmpty()) {
            return Tampilan.of(FORM, new PegawaiView.Mulai(p, f, galat), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            tata.mulaiTugas(dinas, f.nilai(id, cocok), pengguna.pegawai().toString(), jam.instant());
        } catch (TataOrganisasi.Ditolak e) {
            return Tampilan.of(FORM, new PegawaiView.Mulai(p, f, List.of(e.galat())), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        kabar.addFlashAttribute("kabar", "Penugasan dicatat.");
        return new ModelAndView("redirect:/admin/pegawai/" + id);
    }
}
