package id.teladan.perencanaan;

import id.teladan.web.Pengguna;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ubah rencana: opening an amendment of an agreed plan, and dropping it again. */
@Controller
class PerubahanController {
    private final PerubahanRencana perubahan;
    private final Perencanaan perencanaan;
    private final InstantSource jam;

    PerubahanController(PerubahanRencana perubahan, Perencanaan perencanaan, InstantSource jam) {
        this.perubahan = perubahan;
        this.perencanaan = perencanaan;
        this.jam = jam;
    }

    @PostMapping("/skp/{id}/perubahan")
    ModelAndView ubah(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        Hasil hasil = perubahan.mulai(pengguna, new SkpId(id), jam.instant());
        SkpId baru = switch (hasil) {
            case Hasil.Berhasil b -> b.skp().id();
            case Hasil.SudahTerjadi s -> s.skp().id();
            default -> new SkpId(id);
        };
        return Jawaban.langkah(
                hasil,
                "Perubahan dimulai. Ubah yang perlu saja; rencana yang disepakati tetap berlaku sampai perubahan ini disepakati.",
                "Perubahan ini sudah Anda mulai.",
                HalamanSkp.RANGKUMAN.url(baru),
                List.of(),
                HalamanSkp.RANGKUMAN.url(new SkpId(id)),
                r);
    }

    @PostMapping("/skp/{id}/pembatalan")
    ModelAndView batalkan(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        SkpId skp = new SkpId(id);
        return Jawaban.langkah(
                perencanaan.langkah(pengguna, skp, LangkahSkp.BATALKAN_PERUBAHAN, null, null, jam.instant()),
                "Perubahan dibatalkan; rencana yang disepakati tetap berlaku.",
                "Perubahan ini sudah dibatalkan.",
                "/",
                List.of(),
                HalamanSkp.RANGKUMAN.url(skp),
                r);
    }
}
