package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.PembuatDokumen;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.servlet.ModelAndView;

/** Satu sekolah sekaligus: asking for a collection, watching it, taking it. */
@Controller
class KumpulanController {
    private static final String URL = "/dokumen/sekolah";
    private static final int CARI_TERPANJANG = 100;

    private final Kumpulan kumpulan;
    private final PembuatDokumen pembuat;
    private final InstantSource jam;

    KumpulanController(Kumpulan kumpulan, PembuatDokumen pembuat, InstantSource jam) {
        this.kumpulan = kumpulan;
        this.pembuat = pembuat;
        this.jam = jam;
    }

    /** @param galat why the last wish was refused; empty when none was */
    record SekolahTampilan(Kumpulan.Lembar l, String cari, int halaman, String galat) {
        Halamanan halamanan() {
            long semua = l.sekolah().isEmpty() ? 0 : l.sekolah().getFirst().semua();
            String c = cari.isEmpty() ? "" : "&cari=" + URLEncoder.encode(cari, StandardCharsets.UTF_8);
            return new Halamanan(
                    URL + "?periode=" + Objects.requireNonNull(l.ini()).id() + c, halaman, Kumpulan.SEHALAMAN, semua);
        }

        String waktu(Instant saat) {
            return Tanggal.singkat(saat, l.zona());
        }
    }

    /** @param tertinggal names of the documents without which it is */
    record SatuTampilan(KumpulanRingkas k, List<String> tertinggal, Zona zona) {
        String waktu(Instant saat) {
            return Tanggal.waktu(saat, zona);
        }
    }

    @GetMapping(URL)
    ModelAndView sekolah(
            Pengguna pengguna,
            @RequestParam @Nullable String periode,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman) {
        return halaman(pengguna, periode, cari, Math.clamp(halaman, 1, 10_000), "", HttpStatus.OK);
    }

    private ModelAndView halaman(
            Pengguna p, @Nullable String periode, String cari, int halaman, String galat, HttpStatus status) {
        String kata = cari.strip();
        kata = kata.length() <= CARI_TERPANJANG ? kata : kata.substring(0, CARI_TERPANJANG);
        UUID id = uuid(periode);
        Kumpulan.Lembar l = kumpulan.lembar(p, id == null ? null : new PeriodeId(id), kata, halaman);
        return Tampilan.of("dokumen/kumpulan/sekolah", new SekolahTampilan(l, kata, halaman, galat), status);
    }

    @PostMapping(URL)
    ModelAndView minta(
            Pengguna pengguna,
            @RequestParam @Nullable String satuan,
            @RequestParam @Nullable String periode,
            @RequestParam(defaultValue = "") String bentuk) {
        UUID s = uuid(satuan);
        UUID p = uuid(periode);
        BentukKumpulan b = BentukKumpulan.dari(bentuk).orElse(null);
        if (s == null || p == null || b == null) {
            return halaman(
                    pengguna,
                    periode,
                    "",
                    1,
                    "Pilih sekolah, lalu satu berkas ZIP atau satu PDF.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (kumpulan.minta(pengguna, new SatuanId(s), new PeriodeId(p), b, jam.instant())) {
            case Kumpulan.Hasil.Dibuat d -> {
                ModelAndView m = new ModelAndView("redirect:" + URL + "/" + d.id());
                m.setStatus(HttpStatus.SEE_OTHER);
                yield m;
            }
            case Kumpulan.Hasil.Kosong k ->
                halaman(pengguna, periode, "", 1, k.pesan(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Kumpulan.Hasil.TerlaluBanyak t ->
                halaman(pengguna, periode, "", 1, t.pesan(), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static @Nullable UUID uuid(@Nullable String teks) {
        try {
            return teks == null ? null : UUID.fromString(teks.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** How far it is; looks again by itself, without scripts. */
    @GetMapping(URL + "/{id}")
    ModelAndView satu(Pengguna pengguna, @PathVariable UUID id, HttpServletResponse jawaban) {
        KumpulanRingkas k = kumpulan.buka(pengguna, id);
        if (k.berjalan()) {
            jawaban.setHeader("Refresh", "2");
        }
        return Tampilan.of(
                "dokumen/kumpulan/satu", new SatuTampilan(k, kumpulan.tertinggal(k), kumpulan.zona(pengguna)));
    }

    @GetMapping(URL + "/{id}/berkas")
    void unduh(Pengguna pengguna, @PathVariable UUID id, HttpServletResponse jawaban) throws IOException {
        KumpulanRingkas k = kumpulan.buka(pengguna, id);
        if (k.selesai() == null) {
            throw new TidakDitemukan(
                    k.berjalan()
                            ? "Kumpulan ini masih dibuat; berkasnya belum ada."
                            : "Kumpulan ini gagal dibuat; berkasnya tidak ada. Minta sekali lagi.");
        }
        try (InputStream isi = kumpulan.isi(k)) {
            jawaban.setContentType(k.bentuk().mime());
            jawaban.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(k.namaBerkas(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            jawaban.setHeader("X-Content-Type-Options", "nosniff");
            jawaban.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
            jawaban.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            jawaban.setContentLengthLong(k.panjang());
            pembuat.terperiksa(isi, jawaban.getOutputStream(), Objects.requireNonNull(k.sidik()));
        }
    }
}
