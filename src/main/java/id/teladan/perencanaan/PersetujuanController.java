package id.teladan.perencanaan;

import id.teladan.web.Pengguna;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setujui and Kembalikan: the superior's decision, and the atasan pejabat penilai's on a second objection. */
@Controller
class PersetujuanController {
    private final Perencanaan perencanaan;
    private final InstantSource jam;

    PersetujuanController(Perencanaan perencanaan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.jam = jam;
    }

    @PostMapping("/periksa/{id}/persetujuan")
    ModelAndView setujui(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable String catatan,
            @RequestParam @Nullable Integer versi,
            RedirectAttributes r) {
        return putuskan(
                pengguna,
                id,
                LangkahSkp.SETUJUI,
                catatan,
                versi,
                "disetujui dan menunggu disepakati pegawai.",
                "Rencana ini sudah disetujui.",
                r);
    }

    @PostMapping("/periksa/{id}/pengembalian")
    ModelAndView kembalikan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable String catatan,
            @RequestParam @Nullable Integer versi,
            RedirectAttributes r) {
        return putuskan(
                pengguna,
                id,
                LangkahSkp.KEMBALIKAN,
                catatan,
                versi,
                "dikembalikan dengan catatan Anda.",
                "Rencana ini sudah dikembalikan.",
                r);
    }

    private ModelAndView putuskan(
            Pengguna pengguna,
            UUID id,
            LangkahSkp langkah,
            @Nullable String catatan,
            @Nullable Integer versi,
            String kabar,
            String sudah,
            RedirectAttributes r) {
        String teks = IsianBagian.rapikan(catatan);
        Hasil hasil = perencanaan.langkah(pengguna, new SkpId(id), langkah, teks, versi, jam.instant());
        return Jawaban.langkah(
                hasil,
                (Jawaban.perubahan(hasil) ? "Perubahan rencana " : "Rencana ") + kabar,
                sudah,
                "/periksa",
                teks == null ? List.of() : List.of(teks),
                "/periksa/" + id,
                r);
    }
}
