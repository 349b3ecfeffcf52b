package id.teladan.pelaksanaan;

import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
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

/** The documents that the employee writes: A, C and E. They save and are handed in alike. */
@Controller
class DokumenController {
    private final Pelaksanaan pelaksanaan;
    private final LampiranSiklus lampiran;
    private final InstantSource jam;

    DokumenController(Pelaksanaan pelaksanaan, LampiranSiklus lampiran, InstantSource jam) {
        this.pelaksanaan = pelaksanaan;
        this.lampiran = lampiran;
        this.jam = jam;
    }

    @GetMapping("/siklus/{id}/{jalur:persiapan|tindak-lanjut|refleksi}")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id, @PathVariable String jalur) {
        Huruf h = Huruf.dariJalur(jalur).orElseThrow();
        LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant());
        if (!l.milikPembaca()) {
            return JawabanSiklus.lanjut("/observasi/" + id + (h == Huruf.A ? "" : "/" + jalur));
        }
        return Tampilan.of(
                l.boleh(LangkahSiklus.SIMPAN, h) ? "pelaksanaan/dokumen" : "pelaksanaan/baca",
                FormTampilan.tersimpan(l, h, Pengisi.PEGAWAI).dengan(lampiran.rencana(l)));
    }

    @PostMapping("/siklus/{id}/{jalur:persiapan|tindak-lanjut|refleksi}")
    @Nullable
    ModelAndView simpan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String jalur,
            @RequestParam MultiValueMap<String, String> isi,
            @RequestHeader(name = "X-Simpan", required = false) @Nullable String otomatis,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        Kiriman k = kiriman(id, jalur, isi);
        HasilSiklus hasil = pelaksanaan.langkah(
                pengguna, new SiklusId(id), LangkahSiklus.SIMPAN, k.h(), k.masukan(isi), jam.instant());
        return new IsianTerkirim(k.h(), Pengisi.PEGAWAI, k.isi(), k.url(), null, lampiran::rencana)
                .jawab(hasil, otomatis != null, "Draf tersimpan.", "/siklus/" + id, jawab, r);
    }

    @PostMapping("/siklus/{id}/{jalur:persiapan|tindak-lanjut|refleksi}/pengumpulan")
    @Nullable
    ModelAndView kumpulkan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String jalur,
            @RequestParam MultiValueMap<String, String> isi,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        Kiriman k = kiriman(id, jalur, isi);
        HasilSiklus hasil = pelaksanaan.langkah(
                pengguna, new SiklusId(id), LangkahSiklus.KUMPULKAN, k.h(), k.masukan(isi), jam.instant());
        String nama = hasil.lembar().bentuk(k.h()).dokumen().nama();
        return new IsianTerkirim(k.h(), Pengisi.PEGAWAI, k.isi(), k.url(), "/pengumpulan", lampiran::rencana)
                .jawab(hasil, false, nama + " dikumpulkan.", "/siklus/" + id, jawab, r);
    }

    @PostMapping("/siklus/{id}/{jalur:persiapan|tindak-lanjut|refleksi}/penarikan")
    ModelAndView tarik(Pengguna pengguna, @PathVariable UUID id, @PathVariable String jalur, RedirectAttributes r) {
        Huruf h = Huruf.dariJalur(jalur).orElseThrow();
        return JawabanSiklus.langkah(
                pelaksanaan.langkah(pengguna, new SiklusId(id), LangkahSiklus.TARIK, h, Masukan.KOSONG, jam.instant()),
                "Ditarik kembali; ubah, lalu kumpulkan lagi.",
                "/siklus/" + id + "/" + jalur,
                null,
                r);
    }

    private record Kiriman(Huruf h, IsiDokumen isi, String url) {
        Masukan masukan(MultiValueMap<String, String> semua) {
            return new Masukan(isi, null, semua.getFirst("versi"));
        }
    }

    private static Kiriman kiriman(UUID id, String jalur, MultiValueMap<String, String> isi) {
        Huruf h = Huruf.dariJalur(jalur).orElseThrow();
        return new Kiriman(h, IsianTerkirim.baca(h, isi), "/siklus/" + id + "/" + jalur);
    }
}
