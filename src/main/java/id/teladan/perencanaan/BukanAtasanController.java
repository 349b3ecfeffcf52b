package id.teladan.perencanaan;

import id.teladan.organisasi.LaporanDiri;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.Pelaporan;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ini bukan atasan saya: what the person says goes to the admin dinas beside what Teladan holds; his plan goes on meanwhile. */
@Controller
class BukanAtasanController {
    private final Perencanaan perencanaan;
    private final Pelaporan pelaporan;
    private final InstantSource jam;

    BukanAtasanController(Perencanaan perencanaan, Pelaporan pelaporan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.pelaporan = pelaporan;
        this.jam = jam;
    }

    /** @param laporan his reports about the superior, newest first; {@code lapor}, as typed */
    record BukanAtasanTampilan(Lembar l, List<LaporanDiri> laporan, String lapor, List<Galat> galat) {
        boolean menunggu() {
            return laporan.stream().anyMatch(r -> r.selesai() == null);
        }
    }

    @GetMapping("/skp/{id}/bukan-atasan")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        return Tampilan.of("perencanaan/bukan_atasan", tampilan(buka(pengguna, id), "", List.of()));
    }

    @PostMapping("/skp/{id}/bukan-atasan")
    ModelAndView laporkan(
            Pengguna pengguna, @PathVariable UUID id, @RequestParam @Nullable String laporan, RedirectAttributes r) {
        Lembar l = buka(pengguna, id);
        try {
            pelaporan.bukanAtasan(
                    pengguna.dinas(), pengguna.pegawai(), laporan, menurutTeladan(l.penilai()), jam.instant());
        } catch (TataOrganisasi.Ditolak d) {
            return Tampilan.of(
                    "perencanaan/bukan_atasan",
                    tampilan(l, laporan == null ? "" : laporan, List.of(new Galat("laporan", d.pesan()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        r.addFlashAttribute("kabar", "Laporan dikirim ke admin dinas. Anda tetap dapat melanjutkan rencana.");
        return Jawaban.lanjut("/skp/" + id + "/bukan-atasan");
    }

    private Lembar buka(Pengguna pengguna, UUID id) {
        return Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
    }

    private BukanAtasanTampilan tampilan(Lembar l, String lapor, List<Galat> galat) {
        List<LaporanDiri> semua = pelaporan.milik(l.skp().dinas(), l.skp().pemilik()).stream()
                .filter(LaporanDiri::tentangAtasan)
                .toList();
        return new BukanAtasanTampilan(l, semua, lapor, galat);
    }

    private static String menurutTeladan(PejabatPenilai p) {
        return p instanceof PejabatPenilai.Orang o ? o.nama() + ", " + o.jabatan() + ". " + o.alasan() : p.alasan();
    }
}
