package id.teladan.pelaksanaan;

import id.teladan.web.Pengguna;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing what was handed in: asked for by the employee, answered by who decides; and following an amended plan. */
@Controller
class UbahDokumenController {
    private final Pelaksanaan pelaksanaan;
    private final InstantSource jam;

    UbahDokumenController(Pelaksanaan pelaksanaan, InstantSource jam) {
        this.pelaksanaan = pelaksanaan;
        this.jam = jam;
    }

    @PostMapping("/siklus/{id}/{jalur:persiapan|tindak-lanjut|refleksi}/permintaan")
    ModelAndView minta(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String jalur,
            @RequestParam @Nullable String catatan,
            RedirectAttributes r) {
        return ambil(
                pengguna,
                id,
                jalur,
                LangkahSiklus.MINTA_UBAH,
                catatan,
                "Permintaan dikirim; Anda dikabari jawabannya.",
                "/siklus/" + id,
                r);
    }

    @PostMapping("/siklus/{id}/{jalur:persiapan|tindak-lanjut|refleksi}/permintaan/penarikan")
    ModelAndView tarik(Pengguna pengguna, @PathVariable UUID id, @PathVariable String jalur, RedirectAttributes r) {
        return ambil(
                pengguna, id, jalur, LangkahSiklus.TARIK_PERMINTAAN, null, "Permintaan ditarik.", "/siklus/" + id, r);
    }

    @PostMapping("/observasi/{id}/{jalur:persiapan|tindak-lanjut|refleksi}/permintaan/penerimaan")
    ModelAndView terima(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String jalur,
            @RequestParam @Nullable String catatan,
            RedirectAttributes r) {
        return ambil(
                pengguna,
                id,
                jalur,
                LangkahSiklus.TERIMA_UBAH,
                catatan,
                "Permintaan diterima. Yang lama tetap tersimpan.",
                "/observasi/" + id,
                r);
    }

    @PostMapping("/observasi/{id}/{jalur:persiapan|tindak-lanjut|refleksi}/permintaan/penolakan")
    ModelAndView tolak(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String jalur,
            @RequestParam @Nullable String catatan,
            RedirectAttributes r) {
        return ambil(
                pengguna,
                id,
                jalur,
                LangkahSiklus.TOLAK_UBAH,
                catatan,
                "Permintaan ditolak dengan alasan Anda.",
                "/observasi/" + id,
                r);
    }

    @PostMapping("/siklus/{id}/rencana")
    ModelAndView ikuti(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        return ambil(
                pengguna,
                id,
                Huruf.A.jalur(),
                LangkahSiklus.IKUTI_RENCANA,
                null,
                "Siklus mengikuti rencana yang berlaku. Pilih Target Perilaku, lalu kumpulkan lagi.",
                "/siklus/" + id + "/persiapan",
                r);
    }

    private ModelAndView ambil(
            Pengguna p,
            UUID id,
            String jalur,
            LangkahSiklus l,
            @Nullable String catatan,
            String kabar,
            String url,
            RedirectAttributes r) {
        Huruf h = Huruf.dariJalur(jalur).orElseThrow();
        return JawabanSiklus.langkah(
                pelaksanaan.langkah(p, new SiklusId(id), l, h, Masukan.alasan(catatan), jam.instant()),
                kabar,
                url,
                catatan,
                r);
    }
}
