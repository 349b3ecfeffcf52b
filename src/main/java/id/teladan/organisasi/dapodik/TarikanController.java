package id.teladan.organisasi.dapodik;

import id.teladan.umum.DinasId;
import id.teladan.web.Pengguna;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wish that a connection be pulled or tested now, or be gone. */
@Controller
class TarikanController {
    private final SambunganDapodik sambungan;
    private final InstantSource jam;

    TarikanController(SambunganDapodik sambungan, InstantSource jam) {
        this.sambungan = sambungan;
        this.jam = jam;
    }

    @PostMapping(SambunganController.URL + "/tarikan")
    String semua(Pengguna pengguna, RedirectAttributes alih) {
        int n = sambungan.mintaSemua(SambunganController.dinas(pengguna), pengguna.nama(), jam.instant());
        alih.addFlashAttribute("kabar", n + " sekolah menunggu giliran ditarik. Anda boleh meninggalkan halaman ini.");
        return "redirect:" + SambunganController.URL;
    }

    @PostMapping(SambunganController.URL + "/{id}/tarikan")
    String tarik(Pengguna pengguna, @PathVariable UUID id) {
        return minta(pengguna, id, false);
    }

    @PostMapping(SambunganController.URL + "/{id}/uji")
    String uji(Pengguna pengguna, @PathVariable UUID id) {
        return minta(pengguna, id, true);
    }

    private String minta(Pengguna pengguna, UUID id, boolean hanyaUji) {
        DinasId dinas = SambunganController.dinas(pengguna);
        Sambungan s = sambungan.ambil(dinas, id);
        sambungan.minta(dinas, id, hanyaUji, pengguna.nama(), jam.instant());
        return "redirect:" + s.url();
    }

    @PostMapping(SambunganController.URL + "/{id}/hapus")
    String hapus(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes alih) {
        DinasId dinas = SambunganController.dinas(pengguna);
        Sambungan s = sambungan.ambil(dinas, id);
        sambungan.hapus(dinas, id);
        alih.addFlashAttribute("kabar", "Sambungan " + s.nama() + " dihapus. Data sekolahnya tidak berubah.");
        return "redirect:" + SambunganController.URL;
    }
}
