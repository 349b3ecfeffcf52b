package id.teladan.perencanaan;

import id.teladan.umum.PeriodeId;
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

/** Starting a plan, its summary (Rangkuman) and its history. */
@Controller
class SkpController {
    private final Perencanaan perencanaan;
    private final PerubahanRencana perubahan;
    private final Penyalinan penyalinan;
    private final InstantSource jam;

    SkpController(Perencanaan perencanaan, PerubahanRencana perubahan, Penyalinan penyalinan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.perubahan = perubahan;
        this.penyalinan = penyalinan;
        this.jam = jam;
    }

    /**
     * @param ubahan changes of an amendment; {@code versi}, the versions that this reader may open
     * @param tidak what copies into the draft left behind; {@code tawaran}, what an empty one could be filled from
     */
    record RangkumanTampilan(
            Lembar l,
            Giliran giliran,
            List<Kekurangan> kurang,
            List<UbahanTampilan> ubahan,
            List<VersiSkp> versi,
            List<TakTersalin> tidak,
            Tawaran tawaran) {

        /** Whether it is an amendment under way, so that what it changes comes first. */
        boolean berjalan() {
            return l.perubahan()
                    && l.skp().status() != StatusSkp.DISEPAKATI
                    && !l.skp().status().berakhir();
        }

        /** Where to go from a version that counts, or did: to the open amendment, or to the version that counts; null when here. */
        @Nullable
        VersiSkp lain() {
            return versi.stream()
                    .filter(v ->
                            !v.status().berakhir() && !v.id().equals(l.skp().id()))
                    .reduce((pertama, kedua) -> l.skp().status() == StatusSkp.DISEPAKATI ? kedua : pertama)
                    .orElse(null);
        }
    }

    record RiwayatTampilan(Lembar l, List<Catatan> riwayat, List<VersiSkp> versi) {}

    @PostMapping("/skp")
    ModelAndView mulai(
            Pengguna pengguna,
            @RequestParam UUID periode,
            @RequestParam(defaultValue = "false") boolean salin,
            RedirectAttributes r) {
        Mulai m = perencanaan.mulai(pengguna, new PeriodeId(periode), jam.instant());
        if (m.id() == null) {
            r.addFlashAttribute("kabar", m.halangan());
            return Jawaban.lanjut("/");
        }
        return Jawaban.lanjut(salin ? AsalSalin.RENCANA.url(m.id()) : HalamanSkp.DATA_DIRI.url(m.id()));
    }

    @GetMapping("/skp/{id}")
    ModelAndView skp(Pengguna pengguna, @PathVariable UUID id) {
        Lembar l = perencanaan.buka(pengguna, new SkpId(id), jam.instant());
        return Jawaban.lanjut(
                l.milikPembaca() ? HalamanSkp.RANGKUMAN.url(l.skp().id()) : "/periksa/" + id);
    }

    @GetMapping("/skp/{id}/rangkuman")
    ModelAndView rangkuman(Pengguna pengguna, @PathVariable UUID id) {
        Lembar l = Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        return Tampilan.of(
                "perencanaan/rangkuman",
                new RangkumanTampilan(
                        l,
                        Giliran.of(l),
                        l.kekurangan(),
                        UbahanTampilan.semua(l, Beda.semua(l)),
                        perubahan.versi(l),
                        penyalinan.takTersalin(l),
                        penyalinan.tawaran(l)));
    }

    /** Everything is saved already, but for the reason of an amendment; this says so and leads home. */
    @PostMapping("/skp/{id}/draf")
    ModelAndView simpanDraf(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable String alasan,
            @RequestParam @Nullable String dasar,
            RedirectAttributes r) {
        if (alasan == null) {
            Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        } else {
            String sebab = IsianBagian.rapikan(alasan);
            Hasil hasil = perubahan.simpanAlasan(pengguna, new SkpId(id), sebab, dasar, jam.instant());
            if (hasil instanceof Hasil.Bentrok b) {
                return PengajuanController.alasanBentrok(
                        b.lembar(), sebab, "/skp/" + id + "/draf", "Pakai tulisan saya");
            }
            if (hasil instanceof Hasil.Ditolak d) {
                return Jawaban.ditolak(
                        d, sebab == null ? List.of() : List.of(sebab), HalamanSkp.RANGKUMAN.url(new SkpId(id)));
            }
        }
        r.addFlashAttribute("kabar", "Draf tersimpan. Anda dapat melanjutkannya kapan saja.");
        return Jawaban.lanjut("/");
    }

    @GetMapping("/skp/{id}/riwayat")
    ModelAndView riwayat(Pengguna pengguna, @PathVariable UUID id) {
        Lembar l = perencanaan.buka(pengguna, new SkpId(id), jam.instant());
        return Tampilan.of(
                "perencanaan/riwayat", new RiwayatTampilan(l, perencanaan.riwayat(pengguna, l), perubahan.versi(l)));
    }
}
