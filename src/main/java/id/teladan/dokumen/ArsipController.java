package id.teladan.dokumen;

import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists of documents: one's own, and those of one's people; and the decision that one no longer counts. */
@Controller
class ArsipController {
    private final Dokumen dokumen;
    private final Kemampuan kemampuan;
    private final InstantSource jam;

    ArsipController(Dokumen dokumen, Kemampuan kemampuan, InstantSource jam) {
        this.dokumen = dokumen;
        this.kemampuan = kemampuan;
        this.jam = jam;
    }

    /** @param tandaTangan whether documents can be signed electronically here */
    record Kemampuan(boolean tandaTangan) {}

    /** @param masa the reader's documents by period, in the order of the page */
    record SayaTampilan(Map<String, List<DokumenResmi>> masa, Zona zona) {
        String waktu(Instant saat) {
            return Tanggal.waktu(saat, zona);
        }
    }

    /** @param d null before the dinas opened a period */
    record OrangTampilan(Dokumen.@Nullable Daftar d, SaringanDokumen s, Zona zona, boolean tandaTangan) {
        /** Whether the reader is the one who signs it, and it is not signed yet. */
        boolean ditandatangani(DokumenResmi x, Pengguna p) {
            return tandaTangan
                    && p.pegawai().equals(x.penandatangan())
                    && x.akhir() == null
                    && x.cetakan(Cetakan.Bentuk.BERTANDA).isEmpty();
        }

        String waktu(Instant saat) {
            return Tanggal.singkat(saat, zona);
        }

        Halamanan halamanan() {
            Dokumen.Daftar x = java.util.Objects.requireNonNull(d);
            return new Halamanan(s.alamat(x.ini().id(), s.jenis()), s.ke(), Dokumen.SEHALAMAN, x.jumlah());
        }
    }

    /** Who has no documents of his own comes to those of his people at once. */
    @GetMapping("/dokumen")
    ModelAndView saya(Pengguna pengguna) {
        if (pengguna.adalah(Peran.KEPALA_DINAS) || pengguna.adalah(Peran.ADMIN_DINAS)) {
            return ke("/dokumen/orang");
        }
        Map<String, List<DokumenResmi>> masa = dokumen.milik(pengguna).stream()
                .collect(Collectors.groupingBy(DokumenResmi::masa, LinkedHashMap::new, Collectors.toList()));
        return Tampilan.of("dokumen/saya", new SayaTampilan(masa, dokumen.zona(pengguna.dinas())));
    }

    @GetMapping("/dokumen/orang")
    ModelAndView orang(Pengguna pengguna, SaringanDokumen saringan) {
        Dokumen.Daftar d = dokumen.orang(pengguna, saringan).orElse(null);
        Zona zona = d == null ? Zona.WIB : d.ini().zona();
        return Tampilan.of("dokumen/orang", new OrangTampilan(d, saringan, zona, kemampuan.tandaTangan()));
    }

    /** @param galat why it was refused; what was typed stays */
    record BatalTampilan(DokumenResmi d, String alasan, List<Galat> galat) {}

    @GetMapping("/dokumen/{id}/pembatalan")
    ModelAndView formulir(Pengguna pengguna, @PathVariable UUID id) {
        DokumenResmi d = dokumen.untuk(pengguna, new DokumenId(id));
        if (!Dokumen.bolehMembatalkan(pengguna)) {
            throw new id.teladan.web.TidakBerwenang("Dokumen dibatalkan oleh kepala dinas atau admin dinas.");
        }
        return Tampilan.of("dokumen/pembatalan", new BatalTampilan(d, "", List.of()));
    }

    @PostMapping("/dokumen/{id}/pembatalan")
    ModelAndView batalkan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes r) {
        String kata = alasan.strip();
        return dokumen.batalkan(pengguna, new DokumenId(id), kata, jam.instant())
                .map(g -> Tampilan.of(
                        "dokumen/pembatalan",
                        new BatalTampilan(
                                dokumen.untuk(pengguna, new DokumenId(id)), kata, List.of(new Galat("alasan", g))),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> {
                    r.addFlashAttribute("kabar", "Dokumen dibatalkan; yang memeriksa kodenya melihat itu.");
                    return ke("/dokumen/orang");
                });
    }

    private static ModelAndView ke(String url) {
        ModelAndView m = new ModelAndView("redirect:" + url);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }
}
