package id.teladan.penilaian;

import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Objections: the pejabat penilai answers, the atasan pejabat penilai decides. */
@Controller
class KeberatanController {
    private final KeberatanPenilaian keberatan;
    private final PenilaianKinerja penilaian;
    private final InstantSource jam;

    KeberatanController(KeberatanPenilaian keberatan, PenilaianKinerja penilaian, InstantSource jam) {
        this.keberatan = keberatan;
        this.penilaian = penilaian;
        this.jam = jam;
    }

    /** What was typed is shown again when it was refused. */
    record KeberatanTampilan(
            HalamanPenilaian h, IsiPenilaian rating, String ditulis, SuratPutusan surat, List<Galat> galat) {
        LembarPenilaian l() {
            return h.l();
        }

        Keberatan keberatan() {
            return java.util.Objects.requireNonNull(h.l().p().keberatan());
        }

        Ketetapan ketetapan() {
            return java.util.Objects.requireNonNull(h.l().p().ketetapan());
        }
    }

    @GetMapping("/keberatan")
    ModelAndView daftar(Pengguna pengguna) {
        return Tampilan.of("penilaian/keberatan", new DaftarTampilan(keberatan.daftar(pengguna, jam.instant())));
    }

    record DaftarTampilan(List<KeberatanPenilaian.Baris> baris) {}

    @GetMapping("/keberatan/{id}")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        HalamanPenilaian h = penilaian.halaman(pengguna, new PenilaianId(id), jam.instant());
        if (h.l().p().keberatan() == null) {
            throw new TidakDitemukan("Tidak ada keberatan atas penilaian itu.");
        }
        return switch (h.l().pihak()) {
            case PEMILIK -> JawabanPenilaian.lanjut("/penilaian/saya?id=" + h.l().id());
            // Who records what others decided need not know the ratings to confirm them.
            case ADMIN ->
                Tampilan.of(
                        "penilaian/keberatan_admin",
                        new KeberatanTampilan(h, IsiPenilaian.KOSONG, "", SuratPutusan.KOSONG, List.of()));
            case TIM_KERJA, PENDAHULU -> throw PembukaPenilaian.tiada();
            default -> Tampilan.of("penilaian/keberatan_satu", tampilan(h, "", List.of()));
        };
    }

    private static KeberatanTampilan tampilan(HalamanPenilaian h, String ditulis, List<Galat> galat) {
        Ketetapan k = java.util.Objects.requireNonNull(h.l().p().ketetapan());
        return new KeberatanTampilan(
                h,
                IsiPenilaian.dari(Map.of(IsiPenilaian.HASIL, k.hasil(), IsiPenilaian.PERILAKU, k.perilaku())),
                ditulis,
                SuratPutusan.KOSONG,
                galat);
    }

    @PostMapping("/keberatan/{id}/tanggapan")
    ModelAndView tanggapi(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tanggapan,
            RedirectAttributes r) {
        HasilNilai h = penilaian.langkah(
                pengguna,
                new PenilaianId(id),
                LangkahPenilaian.TANGGAPI,
                MasukanPenilaian.catatan(tanggapan),
                jam.instant());
        if (h instanceof HasilNilai.Ditolak d && JawabanPenilaian.diisiLagi(d.halangan())) {
            return Tampilan.of(
                    "penilaian/keberatan_satu",
                    tampilan(penilaian.halaman(d.lembar()), tanggapan, JawabanPenilaian.galat(d.halangan())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return JawabanPenilaian.langkah(
                h, "Tanggapan Anda terkirim kepada atasan pejabat penilai.", "/keberatan/" + id, List.of(tanggapan), r);
    }

    @PostMapping("/keberatan/{id}/putusan")
    ModelAndView putuskan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hasil,
            @RequestParam(defaultValue = "") String perilaku,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam Map<String, String> semua,
            RedirectAttributes r) {
        SuratPutusan surat = SuratPutusan.dari(semua);
        IsiPenilaian isi = IsiPenilaian.dari(
                Map.of(IsiPenilaian.HASIL, hasil, IsiPenilaian.PERILAKU, perilaku, IsiPenilaian.PUTUSAN, putusan));
        HasilNilai h = penilaian.langkah(
                pengguna,
                new PenilaianId(id),
                LangkahPenilaian.PUTUSKAN,
                new MasukanPenilaian(isi, Set.of(), alasan, surat, null, null),
                jam.instant());
        if (h instanceof HasilNilai.Ditolak d && JawabanPenilaian.diisiLagi(d.halangan())) {
            KeberatanTampilan t = new KeberatanTampilan(
                    penilaian.halaman(d.lembar()), isi, alasan, surat, JawabanPenilaian.galat(d.halangan()));
            return Tampilan.of(
                    d.lembar().adalah(PihakPenilaian.ADMIN) ? "penilaian/keberatan_admin" : "penilaian/keberatan_satu",
                    t,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return JawabanPenilaian.langkah(
                h,
                "Keberatan diputus. Putusan ini final dan disampaikan kepada keduanya.",
                "/keberatan/" + id,
                List.of(alasan, surat.kalimat()),
                r);
    }
}
