package id.teladan.penilaian.pko;

import id.teladan.umum.Jenjang;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Opsi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** Predikat Kinerja Organisasi: the schools of the dinas, and one of them. */
@Controller
class PkoController {
    static final int SEHALAMAN = 50;

    private final PenetapanPko penetapan;
    private final InstantSource jam;

    PkoController(PenetapanPko penetapan, InstantSource jam) {
        this.penetapan = penetapan;
        this.jam = jam;
    }

    /** @param baris lines of this page; {@code cocok}, how many match in all */
    record DaftarTampilan(
            @Nullable DaftarPko d,
            List<DaftarPko.Baris> baris,
            int cocok,
            int halaman,
            SaringanPko s,
            List<Galat> galat) {
        String alamat(@Nullable KelompokPko lain) {
            return d == null ? "/pko" : s.alamat("/pko", lain, d.ini().id());
        }

        String url(DaftarPko.Baris b) {
            return d == null
                    ? "/pko"
                    : s.alamat("/pko/" + b.s().id(), s.status(), d.ini().id());
        }

        Halamanan halamanan() {
            return new Halamanan(alamat(s.status()), halaman, SEHALAMAN, cocok);
        }

        String sejak(BarisPko b) {
            return d == null ? "" : Tanggal.singkat(b.pada(), d.ini().zona());
        }

        List<Opsi> jenjang() {
            return Arrays.stream(Jenjang.values())
                    .map(j -> new Opsi(j.name(), j.name()))
                    .toList();
        }

        List<Opsi> kecamatan() {
            return d == null
                    ? List.of()
                    : d.kecamatan().stream().map(k -> new Opsi(k, k)).toList();
        }
    }

    /** @param kode what was chosen, and {@code alasan} what was typed; {@code bentrok}, whether somebody else was quicker */
    record SatuTampilan(RincianPko r, SaringanPko s, String kode, String alasan, boolean bentrok, List<Galat> galat) {
        String kembali() {
            return s.alamat("/pko", s.status(), r.ini().id());
        }

        String aksi() {
            return s.alamat("/pko/" + r.s().id(), s.status(), r.ini().id());
        }

        @Nullable
        String galatKode() {
            return Galat.pesan(galat, "kode");
        }
    }

    @GetMapping("/pko")
    ModelAndView daftar(Pengguna pengguna, SaringanPko saringan) {
        return Tampilan.of("penilaian/pko/daftar", tampilan(pengguna, saringan, List.of()));
    }

    DaftarTampilan tampilan(Pengguna p, SaringanPko s, List<Galat> galat) {
        DaftarPko d = penetapan.daftar(p, s.periodeId(), jam.instant()).orElse(null);
        List<DaftarPko.Baris> cocok = d == null ? List.of() : s.cocok(d.baris());
        int ke = Math.clamp(s.lembar(), 1, Math.max(1, (cocok.size() + SEHALAMAN - 1) / SEHALAMAN));
        List<DaftarPko.Baris> ini = cocok.subList((ke - 1) * SEHALAMAN, Math.min(ke * SEHALAMAN, cocok.size()));
        return new DaftarTampilan(d, ini, cocok.size(), ke, s, galat);
    }

    @GetMapping("/pko/{satuan}")
    ModelAndView satu(Pengguna pengguna, @PathVariable UUID satuan, SaringanPko saringan) {
        RincianPko r = penetapan.buka(pengguna, saringan.periodeId(), new SatuanId(satuan), jam.instant());
        String kode = Optional.ofNullable(r.kini()).map(BarisPko::kode).orElse("");
        return Tampilan.of("penilaian/pko/satu", new SatuTampilan(r, saringan, kode, "", false, List.of()));
    }

    @PostMapping("/pko/{satuan}")
    ModelAndView tetapkan(
            Pengguna pengguna,
            @PathVariable UUID satuan,
            SaringanPko saringan,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "0") int ke,
            RedirectAttributes kilat) {
        SatuanId s = new SatuanId(satuan);
        PeriodeId per = penetapan
                .buka(pengguna, saringan.periodeId(), s, jam.instant())
                .ini()
                .id();
        HasilPko hasil;
        try {
            hasil = penetapan.tetapkan(pengguna, per, s, ke, kode, alasan.strip(), jam.instant());
        } catch (PkoBerubah e) {
            hasil = new HasilPko.Bentrok();
        }
        return switch (hasil) {
            case HasilPko.Tersimpan t -> kembali(saringan, per, t.namaSekolah() + ": " + t.judul() + ".", kilat);
            case HasilPko.Sama t ->
                kembali(saringan, per, t.namaSekolah() + " tetap " + t.judul() + "; tidak ada yang berubah.", kilat);
            case HasilPko.Ditolak t ->
                ulang(pengguna, saringan, per, s, kode, alasan, List.of(t.galat()), HttpStatus.UNPROCESSABLE_CONTENT);
            case HasilPko.Bentrok t -> ulang(pengguna, saringan, per, s, kode, alasan, List.of(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView ulang(
            Pengguna p,
            SaringanPko saringan,
            PeriodeId per,
            SatuanId s,
            String kode,
            String alasan,
            List<Galat> galat,
            HttpStatus status) {
        RincianPko r = penetapan.buka(p, per, s, jam.instant());
        return Tampilan.of(
                "penilaian/pko/satu",
                new SatuTampilan(r, saringan, kode, alasan, status == HttpStatus.CONFLICT, galat),
                status);
    }

    private static ModelAndView kembali(SaringanPko s, PeriodeId per, String kabar, RedirectAttributes kilat) {
        kilat.addFlashAttribute("kabar", kabar);
        ModelAndView m = new ModelAndView("redirect:" + s.alamat("/pko", s.status(), per));
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }
}
