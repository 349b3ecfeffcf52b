package id.teladan.pelaksanaan;

import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** B, the observation: the rubric for both sides, its form for who observes, and Formulir B on paper. */
@Controller
class RubrikController {
    private final Pelaksanaan pelaksanaan;
    private final LampiranSiklus lampiran;
    private final InstantSource jam;

    RubrikController(Pelaksanaan pelaksanaan, LampiranSiklus lampiran, InstantSource jam) {
        this.pelaksanaan = pelaksanaan;
        this.lampiran = lampiran;
        this.jam = jam;
    }

    /** Cek Rubrik Observasi: what is advised and what is avoided, for the one who will be observed. */
    @GetMapping("/siklus/{id}/rubrik")
    ModelAndView cek(Pengguna pengguna, @PathVariable UUID id) {
        LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant());
        return Tampilan.of("pelaksanaan/cekrubrik", SiklusTampilan.of(l));
    }

    /** What the observer wrote, for the one who was observed. */
    @GetMapping("/siklus/{id}/hasil")
    ModelAndView hasil(Pengguna pengguna, @PathVariable UUID id) {
        LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant());
        if (!l.milikPembaca()) {
            return JawabanSiklus.lanjut("/observasi/" + id + "/rubrik");
        }
        if (!l.terbaca(Huruf.B)) {
            throw new TidakBerwenang("Hasil observasi belum ada; Anda dikabari begitu dikumpulkan.");
        }
        return Tampilan.of("pelaksanaan/baca", FormTampilan.tersimpan(l, Huruf.B, Pengisi.PENGAMAT));
    }

    @GetMapping("/observasi/{id}/rubrik")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        LembarSiklus l = PelaksanaanController.pengamat(pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant()));
        return Tampilan.of(
                l.boleh(LangkahSiklus.SIMPAN, Huruf.B) ? "pelaksanaan/rubrik" : "pelaksanaan/baca",
                FormTampilan.tersimpan(l, Huruf.B, Pengisi.PENGAMAT).dengan(lampiran.rencana(l)));
    }

    @PostMapping("/observasi/{id}/rubrik")
    @Nullable
    ModelAndView simpan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> isi,
            @RequestHeader(name = "X-Simpan", required = false) @Nullable String otomatis,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        return isian(id, isi, null)
                .jawab(
                        langkah(pengguna, id, LangkahSiklus.SIMPAN, isi),
                        otomatis != null,
                        "Draf tersimpan.",
                        "/observasi/" + id,
                        jawab,
                        r);
    }

    @PostMapping("/observasi/{id}/rubrik/pengumpulan")
    @Nullable
    ModelAndView kumpulkan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> isi,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        HasilSiklus hasil = langkah(pengguna, id, LangkahSiklus.KUMPULKAN, isi);
        boolean menunggu = hasil.lembar().siklus().status(Huruf.B) == StatusDokumen.MENUNGGU_KONFIRMASI;
        return isian(id, isi, "/pengumpulan")
                .jawab(
                        hasil,
                        false,
                        menunggu
                                ? "Hasil observasi dikumpulkan dan menunggu konfirmasi pejabat penilai."
                                : "Hasil observasi dikumpulkan; pegawai dapat membacanya.",
                        "/observasi/" + id,
                        jawab,
                        r);
    }

    private HasilSiklus langkah(Pengguna p, UUID id, LangkahSiklus l, MultiValueMap<String, String> isi) {
        Masukan m = new Masukan(IsianTerkirim.baca(Huruf.B, isi), null, isi.getFirst("versi"));
        return pelaksanaan.langkah(p, new SiklusId(id), l, Huruf.B, m, jam.instant());
    }

    private IsianTerkirim isian(UUID id, MultiValueMap<String, String> isi, @Nullable String langkah) {
        return new IsianTerkirim(
                Huruf.B,
                Pengisi.PENGAMAT,
                IsianTerkirim.baca(Huruf.B, isi),
                "/observasi/" + id + "/rubrik",
                langkah,
                lampiran::rencana);
    }

    @PostMapping("/observasi/{id}/rubrik/konfirmasi")
    ModelAndView konfirmasi(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        return putus(
                pengguna,
                id,
                LangkahSiklus.KONFIRMASI,
                null,
                "Hasil observasi dikonfirmasi; pegawai dapat membacanya.",
                r);
    }

    @PostMapping("/observasi/{id}/rubrik/pengembalian")
    ModelAndView kembalikan(
            Pengguna pengguna, @PathVariable UUID id, @RequestParam @Nullable String catatan, RedirectAttributes r) {
        return putus(
                pengguna, id, LangkahSiklus.KEMBALIKAN, catatan, "Dikembalikan kepada pengamat dengan alasan Anda.", r);
    }

    @PostMapping("/observasi/{id}/rubrik/penarikan")
    ModelAndView tarik(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        return putus(pengguna, id, LangkahSiklus.TARIK, null, "Ditarik kembali; ubah, lalu kumpulkan lagi.", r);
    }

    private ModelAndView putus(
            Pengguna p, UUID id, LangkahSiklus l, @Nullable String catatan, String kabar, RedirectAttributes r) {
        return JawabanSiklus.langkah(
                pelaksanaan.langkah(p, new SiklusId(id), l, Huruf.B, Masukan.alasan(catatan), jam.instant()),
                kabar,
                "/observasi/" + id,
                catatan,
                r);
    }

    /** Formulir B; {@code kosong}, to be written by hand. */
    @GetMapping("/observasi/{id}/cetak")
    ModelAndView cetak(Pengguna pengguna, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean kosong) {
        LembarSiklus l = PelaksanaanController.pengamat(pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant()));
        return Tampilan.of("pelaksanaan/cetak", new NaskahB(l, kosong));
    }
}
