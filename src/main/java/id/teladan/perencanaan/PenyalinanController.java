package id.teladan.perencanaan;

import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Filling a draft from the plan of an earlier period, or from the template of the school: first what would come, then one press. */
@Controller
class PenyalinanController {
    private final Penyalinan penyalinan;
    private final InstantSource jam;

    PenyalinanController(Penyalinan penyalinan, InstantSource jam) {
        this.penyalinan = penyalinan;
        this.jam = jam;
    }

    record SalinTampilan(PratinjauSalin p, NamaButir nama, List<Galat> galat) {
        Lembar l() {
            return p.l();
        }

        List<String> datang(Bagian b) {
            return p.hasil().datang().bagian(b).stream()
                    .map(x -> Beda.kalimat(nama, x))
                    .toList();
        }

        List<String> sekarang(Bagian b) {
            return l().skp().isi().bagian(b).stream()
                    .map(x -> Beda.kalimat(nama, x))
                    .toList();
        }

        boolean adaYangDatang() {
            return !p.hasil().datang().butir().isEmpty();
        }
    }

    @GetMapping("/skp/{id}/{asal:penyalinan|templat}")
    ModelAndView pratinjau(Pengguna pengguna, @PathVariable UUID id, @PathVariable String asal) {
        SkpId skp = new SkpId(id);
        PratinjauSalin p = penyalinan.pratinjau(pengguna, skp, AsalSalin.dari(asal), jam.instant());
        return p.l().dapatDisunting() && !p.l().perubahan()
                ? tampil(p, List.of(), HttpStatus.OK)
                : Jawaban.lanjut(HalamanSkp.RANGKUMAN.url(skp));
    }

    @PostMapping("/skp/{id}/{asal:penyalinan|templat}")
    ModelAndView salin(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String asal,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") Set<String> ganti,
            @RequestParam(defaultValue = "false") boolean sesuai,
            RedirectAttributes r) {
        SkpId skp = new SkpId(id);
        AsalSalin dari = AsalSalin.dari(asal);
        Hasil hasil = penyalinan.salin(pengguna, skp, dari, versi, bagian(ganti), sesuai, jam.instant());
        return switch (hasil) {
            case Hasil.Berhasil b -> {
                r.addFlashAttribute("kabar", "Disalin ke draf Anda. Semuanya masih dapat diubah sebelum diajukan.");
                yield Jawaban.lanjut(HalamanSkp.RANGKUMAN.url(skp));
            }
            case Hasil.SudahTerjadi s -> {
                r.addFlashAttribute("kabar", "Tidak ada yang berubah pada draf Anda.");
                yield Jawaban.lanjut(HalamanSkp.RANGKUMAN.url(skp));
            }
            case Hasil.Bentrok b ->
                tampil(
                        penyalinan.pratinjau(pengguna, skp, dari, jam.instant()),
                        List.of(
                                Galat.umum(
                                        "Draf atau sumbernya berubah sejak halaman itu dibuka, jadi belum ada yang disalin. Di bawah ini keadaan sekarang; periksa, lalu tekan lagi.")),
                        HttpStatus.CONFLICT);
            case Hasil.Ditolak d -> Jawaban.ditolak(d, List.of(), HalamanSkp.RANGKUMAN.url(skp));
        };
    }

    private static ModelAndView tampil(PratinjauSalin p, List<Galat> galat, HttpStatus status) {
        return Tampilan.of("perencanaan/salin", new SalinTampilan(p, new NamaButir(p.l().katalog()), galat), status);
    }

    /** The parts that may be replaced; words that name none are no reason to refuse. */
    private static Set<Bagian> bagian(Set<String> nama) {
        Set<Bagian> hasil = EnumSet.noneOf(Bagian.class);
        for (Bagian b : Bagian.values()) {
            if (nama.contains(b.jalur())) {
                hasil.add(b);
            }
        }
        return hasil;
    }
}
