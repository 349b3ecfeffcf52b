package id.teladan.perencanaan;

import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a superior writes his template. */
@Controller
class TemplatSekolahController {
    private final TemplatSekolah templat;
    private final InstantSource jam;

    TemplatSekolahController(TemplatSekolah templat, InstantSource jam) {
        this.templat = templat;
        this.jam = jam;
    }

    /**
     * @param t null when there is no period to write for
     * @param isi as saved or as typed; {@code mentah}, targets as typed where they were refused
     * @param bentrok whether someone else saved meanwhile, so that both are shown
     */
    record TemplatTampilan(
            @Nullable LembarTemplat t, Isi isi, Map<String, String> mentah, List<Galat> galat, boolean bentrok) {

        boolean dipilih(Bagian b, String kode) {
            return isi.memuat(b, kode);
        }

        /** Whether no behaviour of this aspect is recommended. */
        boolean tanpa(String aspek) {
            return isi.bagian(Bagian.PERILAKU).stream().noneMatch(x -> x.kode().startsWith(aspek + "-"));
        }

        String target(String kode) {
            Integer tersimpan =
                    isi.cari(Bagian.PENGEMBANGAN, kode).map(Butir::target).orElse(null);
            return mentah.getOrDefault(kode, tersimpan == null ? "1" : String.valueOf(tersimpan));
        }

        List<String> tersimpan(Bagian b) {
            if (t == null) {
                return List.of();
            }
            NamaButir nama = new NamaButir(t.katalog());
            return t.isi().bagian(b).stream().map(x -> Beda.kalimat(nama, x)).toList();
        }

        String judul() {
            return t != null && t.untuk() == Peran.KEPALA_SEKOLAH ? "Templat kepala sekolah" : "Templat sekolah";
        }
    }

    @GetMapping("/templat")
    ModelAndView tampil(Pengguna pengguna, @RequestParam @Nullable UUID periode) {
        LembarTemplat l = templat.buka(pengguna, periode == null ? null : new PeriodeId(periode), jam.instant())
                .orElse(null);
        return Tampilan.of(
                "perencanaan/templat",
                new TemplatTampilan(l, l == null ? Isi.KOSONG : l.isi(), Map.of(), List.of(), false));
    }

    @PostMapping("/templat")
    ModelAndView simpan(
            Pengguna pengguna,
            @RequestParam UUID periode,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam MultiValueMap<String, String> semua,
            RedirectAttributes r) {
        Isi isi = Isi.KOSONG;
        Map<String, String> mentah = new LinkedHashMap<>();
        List<Galat> galat = new ArrayList<>();
        for (Bagian b : Bagian.values()) {
            IsianBagian bagian = IsianBagian.dari(b, semua);
            // What a guru adds to a task is his own: a template names the task only.
            isi = isi.dengan(
                    b,
                    b == Bagian.TUGAS
                            ? bagian.butir().stream()
                                    .map(x -> Butir.of(b, x.kode()))
                                    .toList()
                            : bagian.butir());
            mentah.putAll(bagian.mentah());
            galat.addAll(bagian.galat());
        }
        PeriodeId id = new PeriodeId(periode);
        if (!galat.isEmpty()) {
            LembarTemplat l = templat.buka(pengguna, id, jam.instant()).orElse(null);
            return ulang(new TemplatTampilan(l, isi, mentah, galat, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (templat.simpan(pengguna, id, isi, versi, jam.instant())) {
            case HasilTemplat.Tersimpan x -> {
                r.addFlashAttribute("kabar", "Templat tersimpan. Rencana yang sudah mengambilnya tidak berubah.");
                yield Jawaban.lanjut("/templat?periode=" + periode);
            }
            case HasilTemplat.Ditolak d ->
                ulang(
                        new TemplatTampilan(
                                d.lembar(),
                                isi,
                                mentah,
                                d.salah().stream().map(Galat::umum).toList(),
                                false),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case HasilTemplat.Bentrok b ->
                ulang(
                        new TemplatTampilan(
                                b.lembar(),
                                isi,
                                mentah,
                                List.of(
                                        Galat.umum(
                                                "Templat ini disimpan "
                                                        + b.lembar().terakhir()
                                                        + ", sejak halaman itu Anda buka. Isian Anda belum disimpan dan masih ada di formulir; simpan lagi bila isian Anda yang dipakai.")),
                                true),
                        HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView ulang(TemplatTampilan t, HttpStatus status) {
        return Tampilan.of("perencanaan/templat", t, status);
    }
}
