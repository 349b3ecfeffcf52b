package id.teladan.perencanaan;

import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.Rapor;
import id.teladan.periode.Ketentuan;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the four parts, which save alike: Praktik Kinerja, Pengembangan Kompetensi, Tugas Tambahan, Perilaku Kerja. */
@Controller
class BagianController {
    private final Perencanaan perencanaan;
    private final Organisasi organisasi;
    private final InstantSource jam;

    BagianController(Perencanaan perencanaan, Organisasi organisasi, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    /**
     * View of the page after a lost update: what stands and what was typed, side by side.
     *
     * @param pesan why the plan takes no more saves; null when its part only stands otherwise
     */
    record BentrokTampilan(
            Lembar l, Bagian bagian, Isi isian, @Nullable String pesan) {}

    @GetMapping("/skp/{id}/{jalur:praktik|pengembangan|tugas|perilaku}")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id, @PathVariable String jalur) {
        Bagian bagian = bagian(jalur);
        Lembar l = Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        if (bagian == Bagian.TUGAS && l.katalog().tugas().isEmpty()) {
            throw new TidakDitemukan("Rencana ini tidak mempunyai bagian Tugas Tambahan.");
        }
        if (!l.dapatDisunting()) {
            return Jawaban.lanjut(HalamanSkp.RANGKUMAN.url(l.skp().id()));
        }
        return Tampilan.of("perencanaan/" + jalur, BagianTampilan.tersimpan(l, bagian, rapor(l, bagian)));
    }

    @PostMapping("/skp/{id}/{jalur:praktik|pengembangan|tugas|perilaku}")
    @Nullable
    ModelAndView simpan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable String jalur,
            @RequestParam MultiValueMap<String, String> isi,
            @RequestHeader(name = "X-Simpan", required = false) @Nullable String otomatis,
            HttpServletResponse jawab,
            RedirectAttributes r) {
        SkpId skp = new SkpId(id);
        Bagian bagian = bagian(jalur);
        IsianBagian isian = IsianBagian.dari(bagian, isi);
        if (!isian.galat().isEmpty()) {
            Lembar l = Pemilik.saja(perencanaan.buka(pengguna, skp, jam.instant()));
            return ditolak(l, isian, isian.galat());
        }
        Hasil hasil = perencanaan.simpan(pengguna, skp, bagian, isian.butir(), isian.dasar(), jam.instant());
        return switch (hasil) {
            case Hasil.Berhasil b when otomatis != null -> tersimpanSendiri(b.skp(), bagian, jawab);
            case Hasil.SudahTerjadi s when otomatis != null -> tersimpanSendiri(s.skp(), bagian, jawab);
            case Hasil.Berhasil b -> tersimpan(b.skp(), b.ketentuan(), isian, r);
            case Hasil.SudahTerjadi s -> tersimpan(s.skp(), s.ketentuan(), isian, r);
            case Hasil.Bentrok b -> bentrok(b.lembar(), isian, null);
            case Hasil.Ditolak d
            when d.halangan() instanceof Halangan.StatusLain || d.halangan() instanceof Halangan.JabatanBerakhir ->
                bentrok(d.lembar(), isian, d.halangan().pesan());
            case Hasil.Ditolak d ->
                d.halangan() instanceof Halangan.IsianSalah s
                        ? ditolak(
                                d.lembar(),
                                isian,
                                s.salah().stream().map(Galat::umum).toList())
                        : Jawaban.ditolak(d, ketik(d.lembar(), isian), HalamanSkp.RANGKUMAN.url(skp));
        };
    }

    /** A save by itself answers with the new digest only; the page stays as it is. */
    private static @Nullable ModelAndView tersimpanSendiri(Skp s, Bagian bagian, HttpServletResponse jawab) {
        jawab.setStatus(HttpStatus.NO_CONTENT.value());
        jawab.setHeader("Teladan-Versi", s.isi().sidik(bagian));
        return null;
    }

    private static ModelAndView tersimpan(Skp s, Ketentuan k, IsianBagian isian, RedirectAttributes r) {
        HalamanSkp ini = HalamanSkp.dari(isian.bagian());
        if (isian.tujuan().equals("lanjut")) {
            return Jawaban.lanjut(ini.berikut(k.untuk(s.peran())).url(s.id()));
        }
        if (isian.tujuan().isEmpty()) {
            r.addFlashAttribute("kabar", "Draf tersimpan.");
        }
        return Jawaban.lanjut(ini.url(s.id()) + (isian.tujuan().isEmpty() ? "" : "#b-" + isian.tujuan()));
    }

    private static ModelAndView bentrok(Lembar l, IsianBagian isian, @Nullable String pesan) {
        Isi diketik = l.skp().isi().dengan(isian.bagian(), isian.butir());
        return Tampilan.of(
                "perencanaan/bentrok", new BentrokTampilan(l, isian.bagian(), diketik, pesan), HttpStatus.CONFLICT);
    }

    private ModelAndView ditolak(Lembar l, IsianBagian isian, List<Galat> galat) {
        return Tampilan.of(
                "perencanaan/" + isian.bagian().jalur(),
                BagianTampilan.ditolak(l, isian, galat, rapor(l, isian.bagian())),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private @Nullable Rapor rapor(Lembar l, Bagian bagian) {
        return bagian == Bagian.PRAKTIK ? RaporController.rapor(organisasi, l) : null;
    }

    private static List<String> ketik(Lembar l, IsianBagian isian) {
        NamaButir nama = new NamaButir(l.katalog());
        List<String> ketik = new ArrayList<>();
        for (Butir x : isian.butir()) {
            ketik.add(nama.judul(x)
                    + (x.target() == null ? "" : " – target " + x.target())
                    + (x.keterangan() == null ? "" : " – " + x.keterangan()));
        }
        return ketik;
    }

    private static Bagian bagian(String jalur) {
        return Arrays.stream(Bagian.values())
                .filter(b -> b.jalur().equals(jalur))
                .findFirst()
                .orElseThrow();
    }
}
