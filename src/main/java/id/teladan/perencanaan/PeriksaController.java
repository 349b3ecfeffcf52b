package id.teladan.perencanaan;

import id.teladan.web.Opsi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one plan before its superior (Cek). */
@Controller
class PeriksaController {
    private final Perencanaan perencanaan;
    private final PerubahanRencana perubahan;
    private final InstantSource jam;

    PeriksaController(Perencanaan perencanaan, PerubahanRencana perubahan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.perubahan = perubahan;
        this.jam = jam;
    }

    /** @param ubahan changes of an amendment, which alone are decided; {@code versi}, the versions that this reader may open */
    record PeriksaTampilan(
            Lembar l,
            Giliran giliran,
            List<Beda> beda,
            List<UbahanTampilan> ubahan,
            List<Kekurangan> kurang,
            List<VersiSkp> versi) {
        /** Whether it is an amendment that is still to be decided or agreed: then what it changes comes alone, and first. */
        boolean diputus() {
            return l.perubahan()
                    && l.skp().status() != StatusSkp.DISEPAKATI
                    && !l.skp().status().berakhir();
        }

        Isi isi() {
            return l.skp().efektif();
        }

        NamaButir nama() {
            return new NamaButir(l.katalog());
        }

        /** The difference that brought this item of the effective plan; null when it is the employee's own. */
        @Nullable
        Beda bedaAtas(Butir x) {
            return beda.stream()
                    .filter(b -> b.asal().bagian() == x.bagian()
                            && x.kode().equals(b.asal().kodeBaru()))
                    .findFirst()
                    .orElse(null);
        }

        /** What may stand in place of {@code x}, itself included; null asks what may be added. */
        List<Opsi> pilihan(Bagian bagian, @Nullable Butir x) {
            return PilihanGanti.daftar(l, bagian, x);
        }

        /** Items that the superior deleted from this part. */
        List<Beda> dihapus(Bagian bagian) {
            return beda.stream()
                    .filter(b -> b.asal().bagian() == bagian && b.asal().menghapus())
                    .toList();
        }
    }

    @GetMapping("/periksa/{id}")
    ModelAndView cek(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes r) {
        Lembar l = perencanaan.buka(pengguna, new SkpId(id), jam.instant());
        Perubahan p = l.skp().perubahan();
        if (p != null && l.skp().status() == StatusSkp.DIBATALKAN && !l.milikPembaca()) {
            r.addFlashAttribute("kabar", "Perubahan itu dibatalkan pemiliknya. Ini rencana yang disepakati.");
            return Jawaban.lanjut("/periksa/" + p.dasar());
        }
        terbaca(l);
        List<Beda> beda = Beda.semua(l);
        List<Kekurangan> kurang =
                l.kekurangan().stream().filter(Kekurangan::menghalangi).toList();
        return Tampilan.of(
                "perencanaan/periksa",
                new PeriksaTampilan(l, Giliran.of(l), beda, UbahanTampilan.semua(l, beda), kurang, perubahan.versi(l)));
    }

    @PostMapping("/periksa/{id}/draf")
    ModelAndView simpanDraf(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable String catatan,
            @RequestParam @Nullable String dasar,
            RedirectAttributes r) {
        String teks = IsianBagian.rapikan(catatan);
        Hasil hasil = perencanaan.tandai(pengguna, new SkpId(id), JenisTanda.PEMERIKSAAN, teks, dasar, jam.instant());
        if (hasil instanceof Hasil.Bentrok b) {
            return Jawaban.bentrok(new Jawaban.BentrokTampilan(
                    b.lembar(),
                    "Catatan pemeriksaan",
                    b.lembar().skp().tanda().draf(),
                    teks,
                    "/periksa/" + id,
                    new Jawaban.Lagi("/periksa/" + id + "/draf", "catatan", "Pakai tulisan saya")));
        }
        return Jawaban.langkah(
                hasil,
                "Draf pemeriksaan tersimpan.",
                "Draf pemeriksaan tersimpan.",
                "/periksa",
                teks == null ? List.of() : List.of(teks),
                "/periksa/" + id,
                r);
    }

    /** What an employee is still writing is his own; the superior reads it once it is handed in. */
    private static Lembar terbaca(Lembar l) {
        Pemilik.bukan(l);
        if (l.skp().status().ditulis()) {
            throw new TidakBerwenang("Rencana " + l.diri().nama()
                    + " sedang disusun pemiliknya. Anda dapat membacanya setelah diajukan.");
        }
        return l;
    }
}
