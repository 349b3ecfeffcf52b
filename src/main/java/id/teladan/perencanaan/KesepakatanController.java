package id.teladan.perencanaan;

import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cek dan sepakati: the differences item by item, then agreement or an objection. */
@Controller
class KesepakatanController {
    private final Perencanaan perencanaan;
    private final InstantSource jam;

    KesepakatanController(Perencanaan perencanaan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.jam = jam;
    }

    /** @param ubahan changes of an amendment; empty for a first plan, whose adjustments {@code beda} tells alone */
    record KesepakatanTampilan(Lembar l, List<Beda> beda, List<UbahanTampilan> ubahan, boolean keberatanFinal) {}

    @GetMapping("/skp/{id}/kesepakatan")
    ModelAndView cek(Pengguna pengguna, @PathVariable UUID id) {
        Lembar l = Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        if (l.skp().status() != StatusSkp.DISETUJUI || l.berakhir()) {
            return Jawaban.lanjut(HalamanSkp.RANGKUMAN.url(l.skp().id()));
        }
        List<Beda> beda = Beda.semua(l);
        return Tampilan.of(
                "perencanaan/sepakati",
                new KesepakatanTampilan(l, beda, UbahanTampilan.semua(l, beda), !l.boleh(LangkahSkp.AJUKAN_KEBERATAN)));
    }

    @PostMapping("/skp/{id}/kesepakatan")
    ModelAndView sepakati(
            Pengguna pengguna, @PathVariable UUID id, @RequestParam @Nullable Integer versi, RedirectAttributes r) {
        SkpId skp = new SkpId(id);
        Hasil hasil = perencanaan.langkah(pengguna, skp, LangkahSkp.SEPAKATI, null, versi, jam.instant());
        return Jawaban.langkah(
                hasil,
                Jawaban.perubahan(hasil)
                        ? "Perubahan disepakati; sejak sekarang rencana yang berlaku memuatnya."
                        : "Rencana disepakati. Perencanaan selesai.",
                "Rencana ini sudah disepakati.",
                "/",
                List.of(),
                HalamanSkp.RANGKUMAN.url(skp),
                r);
    }

    @PostMapping("/skp/{id}/keberatan")
    ModelAndView keberatan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable String catatan,
            @RequestParam @Nullable Integer versi,
            RedirectAttributes r) {
        SkpId skp = new SkpId(id);
        return Jawaban.langkah(
                perencanaan.langkah(
                        pengguna, skp, LangkahSkp.AJUKAN_KEBERATAN, IsianBagian.rapikan(catatan), versi, jam.instant()),
                "Keberatan Anda diteruskan.",
                "Keberatan Anda sudah diteruskan.",
                "/",
                catatan == null ? List.of() : List.of(catatan),
                "/skp/" + id + "/kesepakatan",
                r);
    }
}
