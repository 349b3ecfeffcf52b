package id.teladan.penilaian.pko;

import id.teladan.umum.PeriodeId;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** PKO by a sheet: handing it out, taking it in, its preview, applying it. */
@Controller
class LembarPkoController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PenetapanPko penetapan;
    private final LembarKerjaPko lembar;
    private final PkoController halaman;
    private final InstantSource jam;

    LembarPkoController(PenetapanPko penetapan, LembarKerjaPko lembar, PkoController halaman, InstantSource jam) {
        this.penetapan = penetapan;
        this.lembar = lembar;
        this.halaman = halaman;
        this.jam = jam;
    }

    /** @param baris rows of this page; {@code saja}, the state to which they are narrowed */
    record PratinjauTampilan(
            PratinjauPko t,
            List<BarisLembar> baris,
            @Nullable KeadaanLembar saja,
            Halamanan halamanan,
            List<Galat> galat) {
        String url() {
            return "/pko/lembar/" + t.lembar().id();
        }

        String alamat(@Nullable KeadaanLembar k) {
            return k == null ? url() : url() + "?keadaan=" + k.name();
        }

        String daftar() {
            return "/pko?periode=" + t.ini().id();
        }
    }

    @GetMapping("/pko/lembar.xlsx")
    void xlsx(Pengguna pengguna, @RequestParam @Nullable UUID periode, HttpServletResponse jawaban) throws IOException {
        DaftarPko d = daftar(pengguna, periode);
        jawaban.setContentType(XLSX);
        lampiran(d, ".xlsx", jawaban);
        TabelPko.xlsx(d, jawaban.getOutputStream());
    }

    @GetMapping("/pko/lembar.csv")
    void csv(Pengguna pengguna, @RequestParam @Nullable UUID periode, HttpServletResponse jawaban) throws IOException {
        DaftarPko d = daftar(pengguna, periode);
        jawaban.setContentType("text/csv;charset=UTF-8");
        lampiran(d, ".csv", jawaban);
        TabelPko.csv(d, jawaban.getOutputStream());
    }

    private DaftarPko daftar(Pengguna p, @Nullable UUID periode) {
        return penetapan
                .daftar(p, periode == null ? null : new PeriodeId(periode), jam.instant())
                .orElseThrow(() -> new TidakDitemukan("Belum ada periode yang dimulai di dinas Anda."));
    }

    private static void lampiran(DaftarPko d, String akhiran, HttpServletResponse jawaban) {
        jawaban.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("pko-" + d.ini().kode().replaceAll("[^A-Za-z0-9-]", "") + akhiran)
                        .build()
                        .toString());
    }

    @PostMapping("/pko/lembar")
    ModelAndView unggah(
            Pengguna pengguna,
            @RequestParam UUID periode,
            @RequestParam(required = false) @Nullable MultipartFile berkas)
            throws IOException {
        PeriodeId per = new PeriodeId(periode);
        String nama = berkas == null ? null : berkas.getOriginalFilename();
        LembarKerjaPko.Masuk m = berkas == null || nama == null || nama.isBlank()
                ? new LembarKerjaPko.Masuk(null, new Galat("berkas", "Pilih lembar yang sudah diisi."))
                : lembar.terima(pengguna, per, nama, berkas.getBytes(), jam.instant());
        if (m.galat() != null) {
            SaringanPko s = new SaringanPko(periode, null, null, null, null, null);
            return Tampilan.of(
                    "penilaian/pko/daftar",
                    halaman.tampilan(pengguna, s, List.of(m.galat())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return lanjut("/pko/lembar/" + m.id());
    }

    @GetMapping("/pko/lembar/{id}")
    ModelAndView pratinjau(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable KeadaanLembar keadaan,
            @RequestParam(defaultValue = "1") int halaman) {
        return Tampilan.of("penilaian/pko/lembar", tampilan(pengguna, id, keadaan, halaman, List.of()));
    }

    private PratinjauTampilan tampilan(Pengguna p, UUID id, @Nullable KeadaanLembar saja, int ke, List<Galat> galat) {
        PratinjauPko t = lembar.pratinjau(p, id, jam.instant());
        List<BarisLembar> yang = t.yang(saja);
        String url = "/pko/lembar/" + id + (saja == null ? "" : "?keadaan=" + saja.name());
        Halamanan h = new Halamanan(url, ke, PkoController.SEHALAMAN, yang.size());
        List<BarisLembar> ini = yang.subList((int) h.lewati(), (int) h.sampai());
        return new PratinjauTampilan(t, ini, saja, h, galat);
    }

    @PostMapping("/pko/lembar/{id}/penerapan")
    ModelAndView terapkan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sidik,
            @RequestParam(defaultValue = "false") boolean lewati,
            RedirectAttributes kilat) {
        HasilLembar hasil;
        try {
            hasil = lembar.terapkan(pengguna, id, sidik, lewati, jam.instant());
        } catch (PkoBerubah e) {
            hasil = new HasilLembar.Berubah();
        }
        return switch (hasil) {
            case HasilLembar.Diterapkan d -> {
                kilat.addFlashAttribute(
                        "kabar",
                        d.ditulis() == 0 ? "Tidak ada yang berubah." : "PKO " + d.ditulis() + " sekolah ditetapkan.");
                yield lanjut("/pko/lembar/" + id);
            }
            case HasilLembar.Sudah s -> {
                kilat.addFlashAttribute("kabar", "Lembar ini sudah diterapkan; tidak diulang.");
                yield lanjut("/pko/lembar/" + id);
            }
            case HasilLembar.Berubah b ->
                gagal(
                        pengguna,
                        id,
                        HttpStatus.CONFLICT,
                        Galat.umum("Ada yang berubah sejak pratinjau itu, jadi belum ada yang diterapkan. Yang tampak"
                                + " sekarang adalah keadaan terbaru: periksa, lalu terapkan lagi."));
            case HasilLembar.AdaKeliru k ->
                gagal(
                        pengguna,
                        id,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new Galat(
                                "lewati",
                                k.jumlah() + " baris keliru. Betulkan lembarnya dan unggah lagi, atau centang untuk"
                                        + " melewati baris itu. Belum ada yang diterapkan."));
        };
    }

    private ModelAndView gagal(Pengguna p, UUID id, HttpStatus status, Galat galat) {
        return Tampilan.of("penilaian/pko/lembar", tampilan(p, id, null, 1, List.of(galat)), status);
    }

    private static ModelAndView lanjut(String url) {
        ModelAndView m = new ModelAndView("redirect:" + url);
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }
}
