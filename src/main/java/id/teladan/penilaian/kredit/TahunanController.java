package id.teladan.penilaian.kredit;

import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Opsi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
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

/** The predikat of a year: one's own, those of the people whom one rates, and setting it. */
@Controller
class TahunanController {
    private static final String URL = "/predikat-tahunan";
    private static final int SEHALAMAN = 50;

    private final PredikatTahunan tahunan;
    private final InstantSource jam;

    TahunanController(PredikatTahunan tahunan, InstantSource jam) {
        this.tahunan = tahunan;
        this.jam = jam;
    }

    record DaftarTampilan(
            @Nullable DaftarTahunan d, List<DaftarTahunan.Baris> baris, int cocok, int halaman, String cari) {
        String judul(DaftarTahunan.Baris b, PeriodeRingkas p) {
            return d == null ? "" : d.tahun().judul(b.predikat().get(p.id()));
        }

        String url(DaftarTahunan.Baris b) {
            return URL + "/" + b.id() + (d == null ? "" : "?tahun=" + d.tahun().tahun());
        }

        Halamanan halamanan() {
            String tahun = d == null ? "" : "?tahun=" + d.tahun().tahun();
            return new Halamanan(URL + tahun, halaman, SEHALAMAN, cocok);
        }
    }

    /** @param predikat what was chosen, and {@code alasan} what was typed */
    record SatuTampilan(
            LembarTahunan l,
            String predikat,
            String alasan,
            @Nullable String bentrok,
            List<Galat> galat) {
        List<Opsi> opsi() {
            return l.tahun().aturan().predikat().predikat().stream()
                    .map(s -> new Opsi(s.kode(), s.judul()))
                    .toList();
        }

        @Nullable
        String galatPredikat() {
            return Galat.pesan(galat, "predikat");
        }
    }

    @GetMapping(URL)
    ModelAndView daftar(
            Pengguna pengguna,
            @RequestParam @Nullable Integer tahun,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman) {
        DaftarTahunan d = tahunan.daftar(pengguna, tahun, jam.instant()).orElse(null);
        String kata = cari.strip().toLowerCase(Locale.ROOT);
        List<DaftarTahunan.Baris> cocok = d == null
                ? List.of()
                : d.orang().stream()
                        .filter(b -> b.bawahan() != null
                                && b.bawahan().nama().toLowerCase(Locale.ROOT).contains(kata))
                        .toList();
        int ke = Math.clamp(halaman, 1, Math.max(1, (cocok.size() + SEHALAMAN - 1) / SEHALAMAN));
        List<DaftarTahunan.Baris> ini = cocok.subList((ke - 1) * SEHALAMAN, Math.min(ke * SEHALAMAN, cocok.size()));
        return Tampilan.of("penilaian/kredit/tahunan", new DaftarTampilan(d, ini, cocok.size(), ke, cari.strip()));
    }

    @GetMapping(URL + "/{pegawai}")
    ModelAndView satu(Pengguna pengguna, @PathVariable UUID pegawai, @RequestParam @Nullable Integer tahun) {
        LembarTahunan l = tahunan.buka(pengguna, new PegawaiId(pegawai), tahun, jam.instant())
                .orElse(null);
        if (l == null) {
            return tanpa(HttpStatus.OK);
        }
        BarisTahunan kini = l.kini();
        String pilih = kini != null
                ? kini.predikat()
                : l.usulan().nilai() == null ? "" : l.usulan().nilai().kode();
        return Tampilan.of("penilaian/kredit/tahun", new SatuTampilan(l, pilih, "", null, List.of()));
    }

    @PostMapping(URL + "/{pegawai}")
    ModelAndView tetapkan(
            Pengguna pengguna,
            @PathVariable UUID pegawai,
            @RequestParam(defaultValue = "0") int tahun,
            @RequestParam(defaultValue = "") String predikat,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "0") int ke,
            RedirectAttributes kilat) {
        PegawaiId siapa = new PegawaiId(pegawai);
        HasilLangkah hasil = tahunan.tetapkan(pengguna, siapa, tahun, predikat, alasan.strip(), ke, jam.instant());
        return switch (hasil) {
            case HasilLangkah.Berhasil b -> lanjut(URL + "/" + siapa + "?tahun=" + tahun, b.kabar(), kilat);
            case HasilLangkah.Ditolak d ->
                ulang(pengguna, siapa, tahun, predikat, alasan, null, d.galat(), HttpStatus.UNPROCESSABLE_CONTENT);
            case HasilLangkah.Bentrok b ->
                ulang(pengguna, siapa, tahun, predikat, alasan, b.pesan(), List.of(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView ulang(
            Pengguna p,
            PegawaiId siapa,
            int tahun,
            String predikat,
            String alasan,
            @Nullable String bentrok,
            List<Galat> galat,
            HttpStatus status) {
        LembarTahunan l = tahunan.buka(p, siapa, tahun, jam.instant()).orElse(null);
        if (l == null) {
            return tanpa(status);
        }
        return Tampilan.of("penilaian/kredit/tahun", new SatuTampilan(l, predikat, alasan, bentrok, galat), status);
    }

    /** Says why there is none. */
    private static ModelAndView tanpa(HttpStatus status) {
        return Tampilan.of("penilaian/kredit/tahunan", new DaftarTampilan(null, List.of(), 0, 1, ""), status);
    }

    static ModelAndView lanjut(String url, String kabar, RedirectAttributes kilat) {
        kilat.addFlashAttribute("kabar", kabar);
        ModelAndView m = new ModelAndView("redirect:" + url);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }
}
