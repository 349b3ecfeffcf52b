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

/** Handing a plan in, an amendment with its reason, and taking it back before the superior has decided. */
@Controller
class PengajuanController {
    private final Perencanaan perencanaan;
    private final InstantSource jam;

    PengajuanController(Perencanaan perencanaan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.jam = jam;
    }

    @PostMapping("/skp/{id}/pengajuan")
    ModelAndView ajukan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable String alasan,
            @RequestParam @Nullable String dasar,
            RedirectAttributes r) {
        SkpId skp = new SkpId(id);
        String sebab = IsianBagian.rapikan(alasan);
        Hasil hasil = perencanaan.langkah(
                pengguna,
                skp,
                new LangkahDiminta(LangkahSkp.AJUKAN, sebab, null, dasar, Tindakan.Cara.SATU),
                jam.instant());
        if (hasil instanceof Hasil.Bentrok b) {
            return alasanBentrok(b.lembar(), sebab, "/skp/" + id + "/pengajuan", "Ajukan dengan tulisan saya");
        }
        boolean sistem = hasil instanceof Hasil.Berhasil b
                && b.skp().tanda().olehSistem()
                && b.skp().status() == StatusSkp.DISETUJUI;
        return Jawaban.langkah(
                hasil,
                sistem
                        ? "Rencana diajukan dan disetujui sistem. Cek, lalu sepakati."
                        : sebab == null
                                ? "Rencana diajukan kepada atasan Anda."
                                : "Perubahan diajukan kepada atasan Anda; rencana yang disepakati tetap berlaku.",
                "Rencana ini sudah diajukan.",
                "/",
                sebab == null ? List.of() : List.of(sebab),
                HalamanSkp.RANGKUMAN.url(skp),
                r);
    }

    /** The reason stands otherwise by now; where the plan is no longer the owner's to write, it is only shown. */
    static ModelAndView alasanBentrok(Lembar l, @Nullable String ditulis, String url, String tombol) {
        return Jawaban.bentrok(new Jawaban.BentrokTampilan(
                l,
                "Alasan perubahan",
                l.skp().alasan(),
                ditulis,
                HalamanSkp.RANGKUMAN.url(l.skp().id()),
                l.dapatDisunting() ? new Jawaban.Lagi(url, "alasan", tombol) : null));
    }

    @PostMapping("/skp/{id}/penarikan")
    ModelAndView tarik(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        SkpId skp = new SkpId(id);
        return Jawaban.langkah(
                perencanaan.langkah(pengguna, skp, LangkahSkp.TARIK, null, null, jam.instant()),
                "Rencana ditarik kembali; Anda dapat mengubahnya dan mengajukannya lagi.",
                "Rencana ini sudah Anda tarik kembali.",
                HalamanSkp.RANGKUMAN.url(skp),
                List.of(),
                HalamanSkp.RANGKUMAN.url(skp),
                r);
    }
}
