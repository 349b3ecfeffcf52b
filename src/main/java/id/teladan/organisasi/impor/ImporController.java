package id.teladan.organisasi.impor;

import id.teladan.umum.Npsn;
import id.teladan.umum.Peran;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Uploading, and looking at what an upload would change. */
@Controller
class ImporController {
    private static final int SEHALAMAN = 100;
    private static final int DAFTAR = 50;
    private final Impor impor;
    private final ImporRepository repo;
    private final KeadaanRepository keadaan;
    private final InstantSource jam;

    ImporController(Impor impor, ImporRepository repo, KeadaanRepository keadaan, InstantSource jam) {
        this.impor = impor;
        this.repo = repo;
        this.keadaan = keadaan;
        this.jam = jam;
    }

    static void hanyaAdmin(Pengguna p) {
        if (!p.adalah(Peran.ADMIN_DINAS)) {
            throw new TidakBerwenang("Impor dilakukan oleh admin dinas.");
        }
    }

    @GetMapping("/admin/impor")
    ModelAndView daftar(Pengguna pengguna) {
        hanyaAdmin(pengguna);
        return Tampilan.of("organisasi/impor/daftar", isiDaftar(pengguna, "", "", List.of()));
    }

    private ImporView.Daftar isiDaftar(Pengguna p, String jenis, String npsn, List<Galat> galat) {
        return new ImporView.Daftar(
                repo.daftar(p.dinas(), DAFTAR, jam.instant()), keadaan.zona(p.dinas()), jenis, npsn, galat);
    }

    @PostMapping("/admin/impor")
    Object unggah(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String npsn,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas)
            throws IOException {
        hanyaAdmin(pengguna);
        List<Galat> galat = new ArrayList<>();
        Optional<JenisImpor> j = Arrays.stream(JenisImpor.values())
                .filter(x -> x.name().equalsIgnoreCase(jenis))
                .findFirst();
        if (j.isEmpty()) {
            galat.add(Galat.umum("Pilih jenis berkasnya: Dapodik, Rapor Pendidikan, atau templat pegawai."));
        }
        List<Berkas> isi = isi(berkas == null ? List.of() : berkas);
        String akhiran = "-" + jenis.toLowerCase(Locale.ROOT);
        periksaBerkas(j.orElse(JenisImpor.DAPODIK), isi, "berkas" + akhiran, galat);
        Optional<Npsn> nomor = Npsn.coba(npsn);
        boolean wajib = j.orElse(JenisImpor.DAPODIK) == JenisImpor.RAPOR;
        if (nomor.isEmpty() && (wajib || !npsn.isBlank())) {
            galat.add(new Galat("npsn" + akhiran, "NPSN satuan pendidikan harus 8 angka."));
        }
        if (!galat.isEmpty()) {
            return Tampilan.of(
                    "organisasi/impor/daftar",
                    isiDaftar(pengguna, jenis, npsn, galat),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID id = impor.mulai(pemohon(pengguna), new Permintaan(j.orElseThrow(), nomor.orElse(null), isi));
        return "redirect:/admin/impor/" + id;
    }

    private static void periksaBerkas(JenisImpor j, List<Berkas> isi, String bidang, List<Galat> galat) {
        if (isi.isEmpty()) {
            galat.add(new Galat(bidang, "Pilih berkas yang akan diimpor."));
        }
        if (isi.size() > (j == JenisImpor.DAPODIK ? 3 : 1)) {
            galat.add(new Galat(
                    bidang,
                    j == JenisImpor.DAPODIK
                            ? "Paling banyak tiga berkas untuk satu sekolah."
                            : "Pilih satu berkas saja."));
        }
    }

    private static List<Berkas> isi(List<MultipartFile> unggahan) throws IOException {
        List<Berkas> berkas = new ArrayList<>();
        for (MultipartFile f : unggahan) {
            String nama = f.getOriginalFilename();
            if (nama != null && !nama.isBlank()) {
                berkas.add(new Berkas(nama, f.getBytes()));
            }
        }
        return berkas;
    }

    static Pemohon pemohon(Pengguna p) {
        return new Pemohon(p.dinas(), p.pegawai().toString(), p.nama());
    }

    @GetMapping("/admin/impor/{id}")
    ModelAndView rincian(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String aksi,
            @RequestParam(defaultValue = "1") int halaman,
            HttpServletResponse jawaban) {
        hanyaAdmin(pengguna);
        ImporView.Rincian r = isi(pengguna, id, aksi, halaman, List.of());
        if (r.impor().keadaan() == KeadaanImpor.DIBACA) {
            jawaban.setHeader("Refresh", "2"); // the page moves on by itself, without scripts
        }
        return Tampilan.of("organisasi/impor/rincian", r);
    }

    /** Everything about one import of the person's own dinas; any other id names nothing. */
    ImporView.Rincian isi(Pengguna p, UUID id, String aksi, int halaman, List<Galat> galat) {
        ImporRingkas r =
                repo.cari(p.dinas(), id, jam.instant()).orElseThrow(() -> new TidakDitemukan("Impor ini tidak ada."));
        Aksi a = Arrays.stream(Aksi.values())
                .filter(x -> x.name().equalsIgnoreCase(aksi))
                .findFirst()
                .orElse(null);
        List<HitunganBaris> hitungan = repo.hitung(p.dinas(), id);
        long total = hitungan.stream()
                .filter(h -> a == null || h.aksi() == a)
                .mapToInt(HitunganBaris::jumlah)
                .sum();
        String url =
                "/admin/impor/" + id + (a == null ? "" : "?aksi=" + a.name().toLowerCase(Locale.ROOT));
        Halamanan h = new Halamanan(url, halaman, SEHALAMAN, total);
        List<BarisTampil> baris = repo.baris(p.dinas(), id, a, (int) h.lewati(), SEHALAMAN);
        return new ImporView.Rincian(r, hitungan, baris, a, h, keadaan.zona(p.dinas()), galat);
    }
}
