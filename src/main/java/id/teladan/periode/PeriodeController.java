package id.teladan.periode;

import id.teladan.periode.NaskahKetentuan.AnjuranPeriode;
import id.teladan.periode.TataPeriode.Pelaku;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Zona;
import id.teladan.web.PencariNama;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Periods of a dinas: the list, opening one, and what holds in it. */
@Controller
class PeriodeController {
    static final int RIWAYAT = 500;

    private final Periode periode;
    private final TataPeriode tata;
    private final PustakaKetentuan pustaka;
    private final PencariNama pencari;
    private final InstantSource jam;

    PeriodeController(
            Periode periode, TataPeriode tata, PustakaKetentuan pustaka, PencariNama pencari, InstantSource jam) {
        this.periode = periode;
        this.tata = tata;
        this.pustaka = pustaka;
        this.pencari = pencari;
        this.jam = jam;
    }

    @GetMapping("/admin/periode")
    ModelAndView daftar(Pengguna pengguna) {
        Akses.admin(pengguna);
        return Tampilan.of("periode/daftar", isiDaftar(pengguna, Untuk.SEMUA));
    }

    /** Reached from the page of a person: in which period shall he get a window of his own? */
    @GetMapping("/admin/periode/jendela")
    ModelAndView pilihUntukOrang(Pengguna pengguna, @RequestParam String pegawai) {
        Akses.admin(pengguna);
        PegawaiId orang = new JendelaForm(null, pegawai, null, null, null, null).orang();
        if (orang == null) {
            throw new TidakDitemukan("Pegawai ini tidak dikenal; buka lagi dari halaman pegawai.");
        }
        return Tampilan.of("periode/daftar", isiDaftar(pengguna, Akses.untuk(pencari, pengguna, orang)));
    }

    private PeriodeView.Daftar isiDaftar(Pengguna pengguna, Untuk untuk) {
        return new PeriodeView.Daftar(
                periode.semua(pengguna.dinas()).stream()
                        .map(p -> new PeriodeView.Baris(p, berjalan(p)))
                        .toList(),
                untuk);
    }

    private boolean berjalan(PeriodeRingkas p) {
        LocalDate hari = LocalDate.ofInstant(jam.instant(), p.zona().id());
        return !hari.isBefore(p.mulai()) && !hari.isAfter(p.sampai());
    }

    @GetMapping("/admin/periode/baru")
    ModelAndView baru(
            Pengguna pengguna,
            @RequestParam(required = false) @Nullable String ketentuan,
            @RequestParam(defaultValue = "0") int anjuran,
            @RequestParam(required = false) @Nullable Integer tahun) {
        Akses.admin(pengguna);
        if (ketentuan == null) {
            return Tampilan.of("periode/pilih", pilih());
        }
        NaskahKetentuan n = naskah(ketentuan);
        if (anjuran < 0 || anjuran >= n.anjuran().size()) {
            throw new TidakDitemukan("Periode anjuran ini tidak ada.");
        }
        int t = tahun == null || tahun < 2024 || tahun > 2100 ? hariIni().getYear() : tahun;
        AnjuranPeriode a = n.anjuran().get(anjuran);
        PeriodeForm form = PeriodeForm.anjuran(ketentuan, a, t, zona(pengguna));
        return Tampilan.of("periode/buka", new PeriodeView.Buka(form, n, List.of(), anjuran));
    }

    private NaskahKetentuan naskah(String ketentuan) {
        return pustaka.naskah(ketentuan).orElseThrow(() -> new TidakDitemukan("Ketentuan ini tidak tersedia."));
    }

    /** The easternmost zone: nothing is offered that has ended everywhere. */
    private LocalDate hariIni() {
        return LocalDate.ofInstant(jam.instant(), Zona.WIT.id());
    }

    /** The zone of the newest period; a dinas has one zone. */
    private Zona zona(Pengguna pengguna) {
        return periode.semua(pengguna.dinas()).stream()
                .map(PeriodeRingkas::zona)
                .findFirst()
                .orElse(Zona.WIB);
    }

    private PeriodeView.Pilih pilih() {
        LocalDate hari = hariIni();
        List<PeriodeView.Pilihan> hasil = new ArrayList<>();
        for (NaskahKetentuan n : pustaka.semua()) {
            List<PeriodeView.Tawaran> tawaran = new ArrayList<>();
            for (int tahun = hari.getYear(); tahun <= hari.getYear() + 1; tahun++) {
                for (int i = 0; i < n.anjuran().size(); i++) {
                    AnjuranPeriode a = n.anjuran().get(i);
                    if (!a.sampai().atYear(tahun).isBefore(hari)) {
                        tawaran.add(new PeriodeView.Tawaran(
                                a.label(tahun),
                                "/admin/periode/baru?ketentuan=%s&anjuran=%d&tahun=%d"
                                        .formatted(n.ketentuan().id(), i, tahun)));
                    }
                }
            }
            hasil.add(new PeriodeView.Pilihan(n, tawaran));
        }
        return new PeriodeView.Pilih(hasil);
    }

    @PostMapping("/admin/periode")
    ModelAndView buka(Pengguna pengguna, PeriodeForm form, RedirectAttributes kilat) {
        Akses.admin(pengguna);
        NaskahKetentuan n = naskah(Isian.teks(form.ketentuan()));
        Isian isian = new Isian();
        PeriodeBaru baru = form.baca(isian);
        if (baru != null) {
            try {
                Pelaku oleh = new Pelaku(pengguna.pegawai(), pengguna.nama());
                PeriodeId id = tata.buka(pengguna.dinas(), baru, oleh, jam.instant());
                kilat.addFlashAttribute("kabar", "Periode " + baru.label() + " dibuka.");
                return new ModelAndView("redirect:/admin/periode/" + id);
            } catch (Ditolak e) {
                isian.tambah(e.bidang(), String.valueOf(e.getMessage()));
            }
        }
        return Tampilan.of(
                "periode/buka", new PeriodeView.Buka(form, n, isian.galat(), null), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/admin/periode/{id}")
    ModelAndView rincian(Pengguna pengguna, @PathVariable PeriodeId id) {
        Akses.admin(pengguna);
        PeriodeRingkas p = Akses.periode(periode, pengguna, id);
        List<BarisJendela> riwayat = periode.riwayat(p, RIWAYAT);
        return Tampilan.of(
                "periode/rincian",
                new PeriodeView.Rincian(
                        p,
                        periode.naskah(p),
                        periode.barisJendela(p, null),
                        BarisJendela.khususBerlaku(riwayat),
                        riwayat,
                        jam.instant()));
    }
}
