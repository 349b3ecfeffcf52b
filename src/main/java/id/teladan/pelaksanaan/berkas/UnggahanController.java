package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Uploads in chunks, for the script unggah.js; every answer is a small JSON object. */
@Controller
class UnggahanController {
    private final Unggahan unggahan;
    private final InstantSource jam;

    UnggahanController(Unggahan unggahan, InstantSource jam) {
        this.unggahan = unggahan;
        this.jam = jam;
    }

    @PostMapping("/unggahan")
    ResponseEntity<Map<String, Object>> mulai(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String guna,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String panjang,
            @RequestParam(defaultValue = "") String sidik) {
        int n = panjang.matches("\\d{1,9}")
                ? Integer.parseInt(panjang)
                : panjang.matches("\\d+") ? Integer.MAX_VALUE : 0;
        return jawab(
                unggahan.mulai(pengguna, Guna.dari(guna).orElse(null), nama, n, Kunci.sidik(sidik), jam.instant()),
                201);
    }

    @GetMapping("/unggahan/{id}")
    ResponseEntity<Map<String, Object>> lihat(Pengguna pengguna, @PathVariable UUID id) {
        return jawab(unggahan.lihat(pengguna, id), 200);
    }

    /** The body is the chunk itself; the header {@code Content-SHA-256} its digest in hexadecimal. */
    @PostMapping("/unggahan/{id}/{mulai}")
    ResponseEntity<Map<String, Object>> potongan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @PathVariable int mulai,
            @RequestHeader(name = "Content-SHA-256", required = false) @Nullable String sidik,
            HttpServletRequest permintaan)
            throws IOException {
        byte[] isi = permintaan.getInputStream().readNBytes(Unggahan.POTONGAN + 1);
        if (isi.length > Unggahan.POTONGAN) {
            unggahan.lihat(pengguna, id);
            throw new BerkasDitolak("Satu potongan paling besar 1 MB.");
        }
        Unggahan.Keadaan k = unggahan.potongan(pengguna, id, mulai, isi, Kunci.sidik(sidik), jam.instant());
        return jawab(k, k.sesuai() ? 200 : 409);
    }

    @PostMapping("/unggahan/{id}/selesai")
    ResponseEntity<Map<String, Object>> selesai(Pengguna pengguna, @PathVariable UUID id) {
        Unggahan.Keadaan k = unggahan.selesai(pengguna, id, jam.instant());
        return jawab(k, k.sesuai() ? 200 : 409);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> ditolak(BerkasDitolak d) {
        return json(d.status(), new LinkedHashMap<>(Map.of("pesan", d.pesan())));
    }

    private static ResponseEntity<Map<String, Object>> jawab(Unggahan.Keadaan k, int status) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", k.id().toString());
        isi.put("diterima", k.diterima());
        isi.put("panjang", k.panjang());
        Berkas b = k.berkas();
        if (b != null) {
            isi.put("berkas", b.id().toString());
            isi.put("nama", b.nama());
            isi.put("ukuran", b.ukuran());
            isi.put("sidik", b.sidik());
            if (b.saran().judul() != null) {
                isi.put("judul", b.saran().judul());
            }
            if (b.saran().tanggal() != null) {
                isi.put("tanggal", b.saran().tanggal().toString());
                isi.put("tanggalPanjang", Tanggal.panjang(b.saran().tanggal()));
            }
        }
        return json(status, isi);
    }

    private static ResponseEntity<Map<String, Object>> json(int status, Map<String, Object> isi) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(isi);
    }
}
