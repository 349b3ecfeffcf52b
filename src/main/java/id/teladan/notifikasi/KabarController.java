package id.teladan.notifikasi;

import id.teladan.organisasi.Organisasi;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Halamanan;
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

/** The reader's messages: the list, opening one (which marks it as read), and marking one or all without opening. */
@Controller
class KabarController {
    private final Notifikasi notifikasi;
    private final Organisasi organisasi;
    private final InstantSource jam;

    KabarController(Notifikasi notifikasi, Organisasi organisasi, InstantSource jam) {
        this.notifikasi = notifikasi;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    /** @param terbaru id of the newest message, up to which "all" reaches; null when there is none */
    record KabarTampilan(
            List<Kabar> kabar,
            Halamanan halamanan,
            long belum,
            @Nullable UUID terbaru,
            Zona zona) {
        String waktu(Kabar k) {
            return Tanggal.waktu(k.pada(), zona);
        }
    }

    @GetMapping("/kabar")
    ModelAndView daftar(Pengguna pengguna, @RequestParam(defaultValue = "1") int halaman) {
        KabarRepository.Jumlah j = notifikasi.jumlah(pengguna);
        Halamanan h = new Halamanan("/kabar", halaman, Notifikasi.UKURAN_HALAMAN, j.semua());
        return Tampilan.of(
                "notifikasi/kabar",
                new KabarTampilan(
                        notifikasi.daftar(pengguna, h.lewati()),
                        h,
                        j.belum(),
                        j.idTerbaru(),
                        organisasi.dinas(pengguna.dinas()).zona()));
    }

    /** Opening marks as read: doing it twice does no more than doing it once. */
    @GetMapping("/kabar/{id}")
    ModelAndView buka(Pengguna pengguna, @PathVariable UUID id) {
        return lanjut(notifikasi.baca(pengguna, id, jam.instant()));
    }

    @PostMapping("/kabar/{id}/pembacaan")
    ModelAndView tandai(Pengguna pengguna, @PathVariable UUID id, @RequestParam(defaultValue = "1") int halaman) {
        notifikasi.baca(pengguna, id, jam.instant());
        return lanjut("/kabar?halaman=" + halaman);
    }

    @PostMapping("/kabar/pembacaan")
    ModelAndView tandaiSemua(Pengguna pengguna, @RequestParam UUID sampai, RedirectAttributes r) {
        int banyak = notifikasi.bacaSemua(pengguna, sampai, jam.instant());
        r.addFlashAttribute(
                "kabar", banyak == 0 ? "Semua kabar memang sudah dibaca." : banyak + " kabar ditandai sudah dibaca.");
        return lanjut("/kabar");
    }

    private static ModelAndView lanjut(String url) {
        ModelAndView m = new ModelAndView("redirect:" + url);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }
}
