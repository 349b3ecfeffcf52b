package id.teladan.perencanaan;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Previews of acts over many people, and the press that begins them. */
@Controller
class MassalController {
    private static final int CATATAN_TERPANJANG = 300;

    private final PilihanMassal pilihan;
    private final TindakanMassal massal;
    private final InstantSource jam;

    MassalController(PilihanMassal pilihan, TindakanMassal massal, InstantSource jam) {
        this.pilihan = pilihan;
        this.massal = massal;
        this.jam = jam;
    }

    record PratinjauTampilan(Pratinjau p, String catatan, List<Galat> galat) {
        String daftar() {
            return p.s().denganStatus(p.s().status())
                    .alamat("/periksa", p.d().ini().id());
        }

        String sertakanDraf() {
            return p.s().sertakanDraf()
                    .alamat("/periksa/sekaligus/persetujuan", p.d().ini().id());
        }
    }

    @GetMapping("/periksa/sekaligus/persetujuan")
    ModelAndView setujui(Pengguna pengguna, Saringan saringan) {
        return tampilan(pengguna, JenisMassal.SETUJUI, saringan, "", List.of());
    }

    @GetMapping("/periksa/sekaligus/pengingat")
    ModelAndView ingatkan(Pengguna pengguna, Saringan saringan) {
        return tampilan(pengguna, JenisMassal.INGATKAN, saringan, "", List.of());
    }

    @PostMapping("/periksa/sekaligus/persetujuan")
    ModelAndView mulaiSetujui(
            Pengguna pengguna,
            @RequestParam UUID baru,
            @RequestParam UUID periode,
            @RequestParam @Nullable String baris,
            @RequestParam(defaultValue = "false") boolean draf) {
        return mulai(pengguna, JenisMassal.SETUJUI, new Permintaan(baru, periode, baris, null, draf));
    }

    @PostMapping("/periksa/sekaligus/pengingat")
    ModelAndView mulaiIngatkan(
            Pengguna pengguna,
            @RequestParam UUID baru,
            @RequestParam UUID periode,
            @RequestParam @Nullable String baris,
            @RequestParam @Nullable String catatan) {
        return mulai(
                pengguna,
                JenisMassal.INGATKAN,
                new Permintaan(baru, periode, baris, IsianBagian.rapikan(catatan), false));
    }

    private ModelAndView mulai(Pengguna pengguna, JenisMassal jenis, Permintaan m) {
        String catatan = m.catatan() == null ? "" : m.catatan();
        if (catatan.length() > CATATAN_TERPANJANG) {
            return ulang(
                    pengguna,
                    jenis,
                    m,
                    new Galat(
                            "catatan",
                            "Pesan paling panjang " + CATATAN_TERPANJANG + " huruf; sekarang " + catatan.length()
                                    + "."));
        }
        return massal.mulai(pengguna, jenis, m, jam.instant())
                ? Jawaban.lanjut("/periksa/sekaligus/" + m.id())
                : ulang(pengguna, jenis, m, Galat.umum(KalimatMassal.TAK_ADA_YANG_DIPILIH));
    }

    /** The preview of the same rows as they are now, with what was typed. */
    private ModelAndView ulang(Pengguna pengguna, JenisMassal jenis, Permintaan m, Galat galat) {
        Saringan sama = new Saringan(m.periode(), null, null, null, m.orang(), m.denganDraf());
        return tampilan(pengguna, jenis, sama, m.catatan() == null ? "" : m.catatan(), List.of(galat));
    }

    private ModelAndView tampilan(
            Pengguna pengguna, JenisMassal jenis, Saringan saringan, String catatan, List<Galat> galat) {
        Pratinjau p = pilihan.pratinjau(pengguna, jenis, saringan, jam.instant());
        String templat = jenis == JenisMassal.SETUJUI ? "perencanaan/massal_setujui" : "perencanaan/massal_ingatkan";
        PratinjauTampilan t = new PratinjauTampilan(p, catatan, galat);
        return galat.isEmpty() ? Tampilan.of(templat, t) : Tampilan.of(templat, t, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
