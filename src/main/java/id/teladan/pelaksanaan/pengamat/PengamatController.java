package id.teladan.pelaksanaan.pengamat;

import id.teladan.umum.SatuanId;
import id.teladan.web.Galat;
import id.teladan.web.Opsi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pengamat: whom one has named, naming another, and taking one back. */
@Controller
class PengamatController {
    private static final int TERBANYAK = 50;

    private final PenunjukanPengamat penunjukan;
    private final InstantSource jam;

    PengamatController(PenunjukanPengamat penunjukan, InstantSource jam) {
        this.penunjukan = penunjukan;
        this.jam = jam;
    }

    record PengamatTampilan(DaftarPengamat d, PengamatForm f, List<Galat> galat) {
        List<Opsi> calon() {
            return d.calon().stream()
                    .map(b -> new Opsi(b.id().toString(), b.nama()))
                    .toList();
        }

        String isi(@org.jspecify.annotations.Nullable String teks) {
            return PengamatForm.rapi(teks);
        }

        List<SatuanId> dipilih() {
            return f.sekolah().stream().filter(d.sekolah()::containsKey).toList();
        }

        String nama(SatuanId s) {
            return Objects.requireNonNull(d.sekolah().get(s));
        }

        /** Schools to tick: those ticked first, then what matches the search, up to fifty. */
        List<SatuanId> pilihan() {
            List<SatuanId> hasil = new ArrayList<>(dipilih());
            Set<SatuanId> sudah = Set.copyOf(hasil);
            d.sekolah().entrySet().stream()
                    .filter(e -> !sudah.contains(e.getKey()) && cocok(e.getValue()))
                    .limit(TERBANYAK)
                    .map(Map.Entry::getKey)
                    .forEach(hasil::add);
            return hasil;
        }

        /** How many more match than are shown. */
        long sisa() {
            Set<SatuanId> tampak = Set.copyOf(pilihan());
            return d.sekolah().entrySet().stream()
                    .filter(e -> cocok(e.getValue()) && !tampak.contains(e.getKey()))
                    .count();
        }

        private boolean cocok(String nama) {
            return nama.toLowerCase(Locale.ROOT).contains(isi(f.cari()).toLowerCase(Locale.ROOT));
        }
    }

    @GetMapping("/pengamat")
    ModelAndView tampil(Pengguna pengguna, @ModelAttribute PengamatForm f) {
        return halaman(pengguna, f, List.of(), HttpStatus.OK);
    }

    private ModelAndView halaman(Pengguna p, PengamatForm f, List<Galat> galat, HttpStatus status) {
        return Tampilan.of(
                "pelaksanaan/pengamat/pengamat",
                new PengamatTampilan(penunjukan.daftar(p, jam.instant()), f, galat),
                status);
    }

    @PostMapping("/pengamat")
    ModelAndView tunjuk(Pengguna pengguna, @ModelAttribute PengamatForm f, RedirectAttributes kilat) {
        List<Galat> galat = f.periksa();
        if (galat.isEmpty()) {
            galat = penunjukan.tunjuk(pengguna, f.usul(), jam.instant());
        }
        if (!galat.isEmpty()) {
            return halaman(pengguna, f, galat, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        kilat.addFlashAttribute("kabar", "Penunjukan tersimpan; yang ditunjuk dikabari.");
        return kembali();
    }

    @PostMapping("/pengamat/{id}/pencabutan")
    ModelAndView cabut(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes kilat) {
        boolean dicabut = penunjukan.cabut(pengguna, id, jam.instant());
        kilat.addFlashAttribute(
                "kabar",
                dicabut
                        ? "Penunjukan dicabut. Observasi yang sudah dikumpulkan tetap tersimpan."
                        : "Penunjukan itu sudah berakhir.");
        return kembali();
    }

    private static ModelAndView kembali() {
        ModelAndView m = new ModelAndView("redirect:/pengamat");
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }
}
