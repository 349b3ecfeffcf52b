package id.teladan.pelaksanaan;

import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
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

/** Reading A, and rating what the employee wrote in C and E. */
@Controller
class NilaiController {
    private final Pelaksanaan pelaksanaan;
    private final LampiranSiklus lampiran;
    private final InstantSource jam;

    NilaiController(Pelaksanaan pelaksanaan, LampiranSiklus lampiran, InstantSource jam) {
        this.pelaksanaan = pelaksanaan;
        this.lampiran = lampiran;
        this.jam = jam;
    }

    @GetMapping("/observasi/{id}/{jalur:persiapan|tindak-lanjut|refleksi}")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id, @PathVariable String jalur) {
        Huruf h = Huruf.dariJalur(jalur).orElseThrow();
        LembarSiklus l = PelaksanaanController.pengamat(pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant()));
        if (l.pihak() == PihakSiklus.PENGAMAT && h != Huruf.A) {
            throw new TidakBerwenang(l.bentuk(h).dokumen().nama()
                    + " dibaca dan dinilai pejabat penilai; pengamat mengisi Observasi Kinerja.");
        }
        if (!l.terbaca(h)) {
            throw new TidakBerwenang(l.bentuk(h).dokumen().nama() + " "
                    + l.diri().nama() + " belum dikumpulkan. Anda dapat membacanya sesudah itu.");
        }
        boolean menilai = h != Huruf.A && l.boleh(LangkahSiklus.NILAI, h);
        return Tampilan.of(
                menilai ? "pelaksanaan/nilai" : "pelaksanaan/baca",
                FormTampilan.tersimpan(l, h, menilai ? Pengisi.PENILAI : Pengisi.PEGAWAI)
                        .dengan(h == Huruf.A ? lampiran.rencana(l) : List.of()));
    }

    @PostMapping("/observasi/{id}/{jalur:tindak-lanjut|refleksi}")
    @Nullable
    ModelAndView simpan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String jalur,
            @RequestParam MultiValueMap<String, String> isi,
            @RequestHeader(name = "X-Simpan", required = false) @Nullable String otomatis,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        return isian(id, jalur, isi, null)
                .jawab(
                        langkah(pengguna, id, jalur, LangkahSiklus.SIMPAN_NILAI, isi),
                        otomatis != null,
                        "Draf penilaian tersimpan.",
                        "/observasi/" + id,
                        jawab,
                        r);
    }

    @PostMapping("/observasi/{id}/{jalur:tindak-lanjut|refleksi}/penilaian")
    @Nullable
    ModelAndView nilai(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String jalur,
            @RequestParam MultiValueMap<String, String> isi,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        return isian(id, jalur, isi, "/penilaian")
                .jawab(
                        langkah(pengguna, id, jalur, LangkahSiklus.NILAI, isi),
                        false,
                        "Penilaian dikumpulkan; pegawai dapat membacanya.",
                        "/observasi/" + id,
                        jawab,
                        r);
    }

    private HasilSiklus langkah(Pengguna p, UUID id, String jalur, LangkahSiklus l, MultiValueMap<String, String> isi) {
        Huruf h = Huruf.dariJalur(jalur).orElseThrow();
        Masukan m = new Masukan(IsianTerkirim.baca(h, isi), null, isi.getFirst("versi"));
        return pelaksanaan.langkah(p, new SiklusId(id), l, h, m, jam.instant());
    }

    private static IsianTerkirim isian(
            UUID id, String jalur, MultiValueMap<String, String> isi, @Nullable String langkah) {
        Huruf h = Huruf.dariJalur(jalur).orElseThrow();
        return new IsianTerkirim(
                h,
                Pengisi.PENILAI,
                IsianTerkirim.baca(h, isi),
                "/observasi/" + id + "/" + jalur,
                langkah,
                l -> List.of());
    }
}
