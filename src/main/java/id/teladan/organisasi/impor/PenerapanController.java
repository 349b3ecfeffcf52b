package id.teladan.organisasi.impor;

import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ticking proposals of a preview, and applying it. */
@Controller
class PenerapanController {
    private final Impor impor;
    private final ImporRepository repo;
    private final ImporController halaman;

    PenerapanController(Impor impor, ImporRepository repo, ImporController halaman) {
        this.impor = impor;
        this.repo = repo;
        this.halaman = halaman;
    }

    /** What was shown with a box, which of them are ticked, and where in the list the person was. */
    record PilihanForm(
            @Nullable List<@Nullable Integer> tampil,
            @Nullable List<@Nullable Integer> pilih,
            @Nullable String aksi,
            @Nullable Integer halaman) {
        List<Integer> ditampilkan() {
            return nomor(tampil);
        }

        List<Integer> dicentang() {
            return nomor(pilih);
        }

        /** A number that was sent empty is none. */
        private static List<Integer> nomor(@Nullable List<@Nullable Integer> dikirim) {
            return dikirim == null
                    ? List.of()
                    : dikirim.stream().filter(Objects::nonNull).toList();
        }

        String saringan() {
            return aksi == null ? "" : aksi;
        }

        int lembar() {
            return halaman == null ? 1 : halaman;
        }
    }

    @PostMapping("/admin/impor/{id}/pilihan")
    String pilih(Pengguna pengguna, @PathVariable UUID id, PilihanForm form, RedirectAttributes alih) {
        ImporController.hanyaAdmin(pengguna);
        ImporView.Rincian r = halaman.isi(pengguna, id, form.saringan(), form.lembar(), List.of());
        repo.pilih(pengguna.dinas(), id, form.ditampilkan(), form.dicentang());
        alih.addFlashAttribute(
                "kabar", r.menunggu() ? "Pilihan disimpan." : "Impor ini tidak lagi menunggu; pilihan tidak diubah.");
        return "redirect:" + r.halamanan().alamat(r.halamanan().halaman());
    }

    @PostMapping("/admin/impor/{id}/penerapan")
    Object terapkan(
            Pengguna pengguna,
            @PathVariable UUID id,
            PilihanForm form,
            @RequestParam(defaultValue = "false") boolean lewati,
            RedirectAttributes alih) {
        ImporController.hanyaAdmin(pengguna);
        halaman.isi(pengguna, id, "", 1, List.of()); // an id of another dinas ends here
        repo.pilih(pengguna.dinas(), id, form.ditampilkan(), form.dicentang());
        return switch (impor.terapkan(ImporController.pemohon(pengguna), id, lewati)) {
            case HasilPenerapan.Diterapkan d ->
                kembali(
                        id,
                        alih,
                        d.ditulis() == 0 ? "Tidak ada yang berubah." : d.ditulis() + " perubahan diterapkan.");
            case HasilPenerapan.Sudah s -> kembali(id, alih, "Impor ini sudah diterapkan; tidak diulang.");
            case HasilPenerapan.Kedaluwarsa k ->
                gagal(pengguna, id, form, HttpStatus.CONFLICT, new Galat("", Kalimat.KEDALUWARSA));
            case HasilPenerapan.AdaTolakan t ->
                gagal(
                        pengguna,
                        id,
                        form,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new Galat(
                                "lewati",
                                t.jumlah() + " baris ditolak. Betulkan berkasnya dan unggah lagi, atau centang untuk"
                                        + " melewati baris itu. Belum ada yang diterapkan."));
            case HasilPenerapan.Terhalang t ->
                gagal(
                        pengguna,
                        id,
                        form,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Galat.umum(t.pesan() + " Belum ada yang diterapkan."));
        };
    }

    private static String kembali(UUID id, RedirectAttributes alih, String kabar) {
        alih.addFlashAttribute("kabar", kabar);
        return "redirect:/admin/impor/" + id;
    }

    private Object gagal(Pengguna pengguna, UUID id, PilihanForm form, HttpStatus status, Galat galat) {
        return Tampilan.of(
                "organisasi/impor/rincian",
                halaman.isi(pengguna, id, form.saringan(), form.lembar(), List.of(galat)),
                status);
    }
}
