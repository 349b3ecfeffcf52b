package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Galat;
import id.teladan.web.Opsi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wakilkan: whom one acts for, who acts for oneself, handing over and ending it. */
@Controller
class WakilController {
    private final Perwakilan perwakilan;
    private final Organisasi organisasi;
    private final InstantSource jam;

    WakilController(Perwakilan perwakilan, Organisasi organisasi, InstantSource jam) {
        this.perwakilan = perwakilan;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    /** @param pilihan who may be chosen; null when the reader leads nothing in his active role */
    record WakilTampilan(
            List<WakilRingkas> dari,
            List<WakilRingkas> untuk,
            @Nullable List<Opsi> pilihan,
            WakilForm f,
            List<Galat> galat,
            LocalDate hari) {

        LocalDate batas() {
            return hari.plusMonths(AturanWakil.BULAN_TERLAMA);
        }
    }

    @GetMapping("/wakil")
    ModelAndView tampil(Pengguna pengguna) {
        return halaman(pengguna, WakilForm.kosong(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/wakil")
    ModelAndView tunjuk(Pengguna pengguna, @ModelAttribute WakilForm f, RedirectAttributes kilat) {
        if (!AturanWakil.memimpin(pengguna.peran())) {
            throw new TidakBerwenang(
                    "Yang dapat mewakilkan adalah pejabat penilai: kepala sekolah, Plt., atau kepala dinas.");
        }
        List<Galat> galat = f.periksa();
        if (!galat.isEmpty()) {
            return halaman(pengguna, f, galat, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        DinasId dinas = pengguna.dinas();
        try {
            perwakilan.tunjuk(
                    dinas,
                    tempat(pengguna),
                    pengguna.pegawai(),
                    Objects.requireNonNull(f.pegawai()),
                    Isian.tanggal(Isian.isi(f.mulai())).orElseThrow(),
                    Isian.tanggal(Isian.isi(f.sampai())).orElseThrow(),
                    Isian.isi(f.alasan()),
                    organisasi.hari(dinas, jam.instant()),
                    jam.instant());
        } catch (TataOrganisasi.Ditolak d) {
            return halaman(pengguna, f, List.of(d.galat()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        kilat.addFlashAttribute("kabar", "Perwakilan tersimpan. Ia berakhir sendiri sesudah hari terakhir.");
        return new ModelAndView("redirect:/wakil");
    }

    @PostMapping("/wakil/{id}/akhir")
    ModelAndView akhiri(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes kilat) {
        DinasId dinas = pengguna.dinas();
        boolean diakhiri =
                perwakilan.akhiri(dinas, pengguna.pegawai(), id, organisasi.hari(dinas, jam.instant()), jam.instant());
        kilat.addFlashAttribute("kabar", diakhiri ? "Perwakilan diakhiri." : "Perwakilan itu sudah berakhir.");
        return new ModelAndView("redirect:/wakil");
    }

    private ModelAndView halaman(Pengguna p, WakilForm f, List<Galat> galat, HttpStatus status) {
        LocalDate hari = organisasi.hari(p.dinas(), jam.instant());
        List<WakilRingkas> semua = perwakilan.tentang(p.dinas(), p.pegawai());
        return Tampilan.of(
                "organisasi/wakil",
                new WakilTampilan(
                        semua.stream()
                                .filter(w -> w.pemberi().equals(p.pegawai()))
                                .toList(),
                        semua.stream()
                                .filter(w -> w.wakil().equals(p.pegawai()) && !w.dicabut())
                                .toList(),
                        AturanWakil.memimpin(p.peran())
                                ? pilihan(perwakilan.orang(p.dinas(), tempat(p), hari), p.pegawai())
                                : null,
                        f,
                        galat,
                        hari),
                status);
    }

    /** Everyone of the place but the superior, each once, with what he is there. */
    static List<Opsi> pilihan(List<FaktaPenugasan> setempat, PegawaiId pemberi) {
        Map<PegawaiId, String> orang = new LinkedHashMap<>();
        for (FaktaPenugasan f : setempat) {
            if (!f.pegawai().equals(pemberi)) {
                orang.merge(f.pegawai(), f.nama() + " · " + f.peran().sebutan(), (lama, baru) -> lama);
            }
        }
        return orang.entrySet().stream()
                .map(e -> new Opsi(e.getKey().toString(), e.getValue()))
                .toList();
    }

    private static @Nullable SatuanId tempat(Pengguna p) {
        return p.adalah(Peran.KEPALA_DINAS) ? null : p.satuan();
    }
}
