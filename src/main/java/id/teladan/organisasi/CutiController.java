package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.web.Galat;
import id.teladan.web.Opsi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leave of one person: entering it, and marking it as entered by mistake. */
@Controller
class CutiController {
    private final PencatatanCuti cuti;
    private final Perwakilan perwakilan;
    private final Organisasi organisasi;
    private final InstantSource jam;

    CutiController(PencatatanCuti cuti, Perwakilan perwakilan, Organisasi organisasi, InstantSource jam) {
        this.cuti = cuti;
        this.perwakilan = perwakilan;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    /** @param wakil who may act for him meanwhile; null when he leads nothing, today or later */
    record CutiTampilan(
            Pegawai pegawai,
            List<Cuti> cuti,
            CutiForm f,
            List<Galat> galat,
            LocalDate hari,
            @Nullable List<Opsi> wakil) {
        List<Opsi> jenis() {
            return Arrays.stream(JenisCuti.values())
                    .map(j -> new Opsi(j.name(), j.sebutan()))
                    .toList();
        }
    }

    @GetMapping("/admin/pegawai/{id}/cuti")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        return halaman(
                HanyaAdmin.dinas(pengguna),
                new PegawaiId(id),
                new CutiForm("", "", "", "", ""),
                List.of(),
                HttpStatus.OK);
    }

    @PostMapping("/admin/pegawai/{id}/cuti")
    ModelAndView catat(Pengguna pengguna, @PathVariable UUID id, @ModelAttribute CutiForm f, RedirectAttributes kilat) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        PegawaiId siapa = new PegawaiId(id);
        List<Galat> galat = f.periksa();
        if (!galat.isEmpty()) {
            return halaman(dinas, siapa, f, galat, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            LocalDate hari = organisasi.hari(dinas, jam.instant());
            List<FaktaPenugasan> sisa = cuti.catat(dinas, f.nilai(), siapa, pengguna.pegawai(), hari, jam.instant());
            return kembali(siapa, dicatat(dinas, f.nilai().wakil()) + tanpaWakil(sisa), kilat);
        } catch (TataOrganisasi.Ditolak d) {
            return halaman(dinas, siapa, f, List.of(d.galat()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private String dicatat(DinasId dinas, @Nullable PegawaiId wakil) {
        return wakil == null
                ? "Cuti dicatat."
                : "Cuti dicatat; selama itu "
                        + organisasi.nama(dinas, List.of(wakil)).getOrDefault(wakil, "wakilnya") + " mewakilinya.";
    }

    private static String tanpaWakil(List<FaktaPenugasan> sisa) {
        return sisa.isEmpty()
                ? ""
                : sisa.stream()
                        .map(f -> f.peran().sebutan() + " · " + f.tempat())
                        .collect(Collectors.joining(
                                ", ", " Belum ada wakil untuk ", ": wakil itu tidak bertugas di sana."));
    }

    @PostMapping("/admin/cuti/{id}/batal")
    ModelAndView batalkan(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes kilat) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        return kembali(
                cuti.batalkan(dinas, id, pengguna.pegawai(), jam.instant()), "Cuti dinyatakan salah catat.", kilat);
    }

    private static ModelAndView kembali(PegawaiId siapa, String kabar, RedirectAttributes kilat) {
        kilat.addFlashAttribute("kabar", kabar);
        return new ModelAndView("redirect:/admin/pegawai/" + siapa + "/cuti");
    }

    private @Nullable List<Opsi> wakil(DinasId dinas, PegawaiId siapa, LocalDate hari) {
        List<FaktaPenugasan> dipimpin = cuti.memimpin(dinas, siapa, hari);
        return dipimpin.isEmpty() ? null : WakilController.pilihan(perwakilan.orang(dinas, dipimpin, hari), siapa);
    }

    private ModelAndView halaman(DinasId dinas, PegawaiId siapa, CutiForm f, List<Galat> galat, HttpStatus status) {
        LocalDate hari = organisasi.hari(dinas, jam.instant());
        return Tampilan.of(
                "organisasi/cuti",
                new CutiTampilan(
                        organisasi.pegawai(dinas, siapa),
                        cuti.milik(dinas, siapa),
                        f,
                        galat,
                        hari,
                        wakil(dinas, siapa, hari)),
                status);
    }
}
