package id.teladan.penilaian.daftar;

import id.teladan.umum.PeriodeId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
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

/** Deciding many ratings at once: the preview, the press that begins it, how far it is, and the earlier ones. */
@Controller
class PenetapanController {
    private final PenetapanSekaligus penetapan;
    private final InstantSource jam;

    PenetapanController(PenetapanSekaligus penetapan, InstantSource jam) {
        this.penetapan = penetapan;
        this.jam = jam;
    }

    record PratinjauTampilan(PratinjauPenetapan p, String alasan, List<Galat> galat) {
        String daftar() {
            return p.s().alamat("/penilaian", p.s().status(), p.d().ini().id());
        }
    }

    record RiwayatTampilan(List<PenetapanRepository.Ringkas> semua, Zona zona) {
        String waktu(PenetapanRepository.Ringkas r) {
            return Tanggal.singkat(r.m().dibuat(), zona);
        }
    }

    @GetMapping("/penilaian/massal")
    ModelAndView pratinjau(Pengguna pengguna, SaringanNilai saringan) {
        return tampilan(pengguna, saringan, "", List.of(), HttpStatus.OK);
    }

    private ModelAndView tampilan(Pengguna p, SaringanNilai s, String alasan, List<Galat> galat, HttpStatus status) {
        PratinjauTampilan t = new PratinjauTampilan(penetapan.pratinjau(p, s, jam.instant()), alasan, galat);
        return Tampilan.of("penilaian/daftar/massal", t, status);
    }

    @PostMapping("/penilaian/massal")
    ModelAndView mulai(
            Pengguna pengguna,
            @RequestParam UUID baru,
            @RequestParam UUID periode,
            @RequestParam @Nullable String baris,
            @RequestParam @Nullable String alasanKe,
            @RequestParam(defaultValue = "") String alasan,
            SaringanNilai saringan) {
        PenetapanSekaligus.Mulai hasil = penetapan.mulai(
                pengguna, baru, new PeriodeId(periode), MintaPenetapan.baca(baris, alasanKe), alasan, jam.instant());
        if (hasil.galat() != null) {
            return tampilan(
                    pengguna,
                    saringan,
                    alasan,
                    List.of(hasil.galat()),
                    hasil.bentrok() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ModelAndView m = new ModelAndView("redirect:/penilaian/massal/" + baru);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }

    @GetMapping("/penilaian/massal/riwayat")
    ModelAndView riwayat(Pengguna pengguna) {
        return Tampilan.of(
                "penilaian/daftar/massal_riwayat",
                new RiwayatTampilan(penetapan.terakhir(pengguna), penetapan.zona(pengguna)));
    }

    @GetMapping("/penilaian/massal/{id}")
    ModelAndView hasil(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable KeadaanPenetapan keadaan,
            @RequestParam(defaultValue = "1") int halaman) {
        return Tampilan.of("penilaian/daftar/massal_hasil", penetapan.buka(pengguna, id, keadaan, halaman));
    }
}
