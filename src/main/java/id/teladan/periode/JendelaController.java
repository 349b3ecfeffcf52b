package id.teladan.periode;

import id.teladan.periode.TataPeriode.Pelaku;
import id.teladan.periode.TataPeriode.Penutupan;
import id.teladan.periode.TataPeriode.Perubahan;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.web.PencariNama;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening, extending and closing a window, for all or for one person. */
@Controller
class JendelaController {
    private final Periode periode;
    private final TataPeriode tata;
    private final PencariNama pencari;
    private final InstantSource jam;

    JendelaController(Periode periode, TataPeriode tata, PencariNama pencari, InstantSource jam) {
        this.periode = periode;
        this.tata = tata;
        this.pencari = pencari;
        this.jam = jam;
    }

    @GetMapping("/admin/periode/{id}/jendela")
    ModelAndView formulir(Pengguna pengguna, @PathVariable PeriodeId id, JendelaForm form) {
        Akses.admin(pengguna);
        PeriodeRingkas p = Akses.periode(periode, pengguna, id);
        Untuk untuk = Akses.untuk(pencari, pengguna, form.orang());
        BarisJendela b = berlaku(p, form);
        JendelaForm isi = b == null ? form : form.isi(b, p.zona());
        return Tampilan.of("periode/jendela", new PeriodeView.Ubah(p, isi, untuk, b, List.of(), jam.instant()));
    }

    private @Nullable BarisJendela berlaku(PeriodeRingkas p, JendelaForm form) {
        return periode.barisJendela(p, form.orang()).get(form.tahapnya());
    }

    @PostMapping("/admin/periode/{id}/jendela")
    ModelAndView ubah(Pengguna pengguna, @PathVariable PeriodeId id, JendelaForm form, RedirectAttributes kilat) {
        Akses.admin(pengguna);
        PeriodeRingkas p = Akses.periode(periode, pengguna, id);
        Untuk untuk = Akses.untuk(pencari, pengguna, form.orang());
        Tahap tahap = form.tahapnya();
        Isian isian = new Isian();
        Rentang hari = isian.rentang("mulai", form.mulai(), "sampai", form.sampai(), "jendela");
        if (hari != null && hari.sampai() != null) {
            try {
                Perubahan u = new Perubahan(tahap, untuk.orang(), untuk.nama(), hari, form.alasan());
                tata.atur(p.dinas(), id, u, form.dilihat(), pelaku(pengguna), jam.instant());
                kilat.addFlashAttribute(
                        "kabar",
                        "Jendela %s untuk %s kini %s."
                                .formatted(tahap.sebutan(), untuk.sebutan(), Kata.hari(hari.mulai(), hari.sampai())));
                return kembali(id);
            } catch (Ditolak e) {
                isian.tambah(e.bidang(), String.valueOf(e.getMessage()));
            } catch (Didahului e) {
                isian.tambah("", pesan(e.sekarang()));
                return gambar(p, form, untuk, isian, HttpStatus.CONFLICT);
            }
        }
        return gambar(p, form, untuk, isian, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String pesan(BarisJendela b) {
        String siapa = b.olehNama() == null ? "orang lain" : b.olehNama();
        return "Jendela ini sudah diubah " + siapa
                + " setelah halaman ini dibuka. Yang berlaku sekarang tampil di atas, isian Anda di"
                + " bawah; simpan lagi bila isian Anda yang dimaksud";
    }

    @PostMapping("/admin/periode/{id}/jendela/penutupan")
    ModelAndView tutup(Pengguna pengguna, @PathVariable PeriodeId id, JendelaForm form, RedirectAttributes kilat) {
        Akses.admin(pengguna);
        PeriodeRingkas p = Akses.periode(periode, pengguna, id);
        Untuk untuk = Akses.untuk(pencari, pengguna, form.orang());
        Tahap tahap = form.tahapnya();
        Isian isian = new Isian();
        try {
            Penutupan t = new Penutupan(tahap, untuk.orang(), untuk.nama(), form.alasan());
            tata.tutup(p.dinas(), id, t, pelaku(pengguna), jam.instant());
            kilat.addFlashAttribute(
                    "kabar", "Jendela %s untuk %s ditutup.".formatted(tahap.sebutan(), untuk.sebutan()));
            return kembali(id);
        } catch (Ditolak e) {
            isian.tambah(e.bidang(), String.valueOf(e.getMessage()));
        }
        return gambar(p, form, untuk, isian, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The form again, with what was typed beside what holds now. */
    private ModelAndView gambar(PeriodeRingkas p, JendelaForm form, Untuk untuk, Isian isian, HttpStatus status) {
        BarisJendela b = berlaku(p, form);
        PeriodeView.Ubah t = new PeriodeView.Ubah(p, form.melihat(b), untuk, b, isian.galat(), jam.instant());
        return Tampilan.of("periode/jendela", t, status);
    }

    private static Pelaku pelaku(Pengguna pengguna) {
        return new Pelaku(pengguna.pegawai(), pengguna.nama());
    }

    private static ModelAndView kembali(PeriodeId id) {
        return new ModelAndView("redirect:/admin/periode/" + id);
    }
}
