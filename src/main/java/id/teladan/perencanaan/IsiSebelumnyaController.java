package id.teladan.perencanaan;

import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Isi sebelumnya: what stood in the parts of a plan before it was replaced, to be read and taken up again. */
@Controller
class IsiSebelumnyaController {
    private final IsiSebelumnya isi;
    private final InstantSource jam;

    IsiSebelumnyaController(IsiSebelumnya isi, InstantSource jam) {
        this.isi = isi;
        this.jam = jam;
    }

    @GetMapping("/skp/{id}/isi-sebelumnya")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        return Tampilan.of("perencanaan/isi_sebelumnya", isi.buka(pengguna, new SkpId(id), jam.instant()));
    }
}
