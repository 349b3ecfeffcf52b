package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.pelaksanaan.berkas.BerkasDitolak;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.Guna;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lesson plan (RPP/Modul Ajar) of Dokumen Persiapan: put in and taken out while A is written. */
@Controller
class LampiranController {
    private final Pelaksanaan pelaksanaan;
    private final LampiranSiklus lampiran;
    private final PenyimpananBerkas penyimpanan;
    private final InstantSource jam;

    LampiranController(
            Pelaksanaan pelaksanaan, LampiranSiklus lampiran, PenyimpananBerkas penyimpanan, InstantSource jam) {
        this.pelaksanaan = pelaksanaan;
        this.lampiran = lampiran;
        this.penyimpanan = penyimpanan;
        this.jam = jam;
    }

    /** With the file itself, or with the id under which the script uploaded it before. */
    @PostMapping("/siklus/{id}/persiapan/berkas")
    ModelAndView tambah(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(required = false) @Nullable UUID diunggah,
            RedirectAttributes r)
            throws IOException {
        Instant kini = jam.instant();
        LembarSiklus l = PelaksanaanController.pemilik(pelaksanaan.buka(pengguna, new SiklusId(id), kini));
        String url = "/siklus/" + id + "/persiapan";
        HalanganSiklus halangan = LampiranSiklus.halangan(l).orElse(null);
        if (halangan != null) {
            return JawabanSiklus.ditolak(new HasilSiklus.Ditolak(halangan, l), List.of(), url);
        }
        try {
            BerkasId dari = terima(penyimpanan, pengguna, Guna.DOKUMEN, berkas, diunggah, kini);
            return JawabanSiklus.langkah(
                    lampiran.tambah(pengguna, new SiklusId(id), dari, kini), "Berkas tersimpan.", url, null, r);
        } catch (BerkasDitolak e) {
            FormTampilan t = FormTampilan.tersimpan(l, Huruf.A, Pengisi.PEGAWAI)
                    .dengan(lampiran.rencana(l))
                    .dengan(new Galat("berkas", e.pesan()));
            return Tampilan.of("pelaksanaan/dokumen", t, HttpStatus.valueOf(e.status()));
        }
    }

    @PostMapping("/siklus/{id}/persiapan/berkas/{berkas}/penghapusan")
    ModelAndView keluarkan(Pengguna pengguna, @PathVariable UUID id, @PathVariable UUID berkas, RedirectAttributes r) {
        LembarSiklus l = PelaksanaanController.pemilik(pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant()));
        return JawabanSiklus.langkah(
                lampiran.keluarkan(pengguna, l.id(), new BerkasId(berkas), jam.instant()),
                "Berkas dikeluarkan dari draf ini.",
                "/siklus/" + id + "/persiapan",
                null,
                r);
    }

    /**
     * The file of a form, which came with it or was uploaded by the script before.
     *
     * @throws BerkasDitolak with a sentence for the sender
     */
    static BerkasId terima(
            PenyimpananBerkas penyimpanan,
            Pengguna p,
            Guna guna,
            @Nullable MultipartFile berkas,
            @Nullable UUID diunggah,
            Instant kini)
            throws IOException {
        if (diunggah != null) {
            return new BerkasId(diunggah);
        }
        String nama = berkas == null ? null : berkas.getOriginalFilename();
        if (berkas == null || nama == null || nama.isBlank()) {
            throw PenyimpananBerkas.tanpaBerkas();
        }
        if (berkas.getSize() > Berkas.TERBESAR) {
            throw PenyimpananBerkas.terlaluBesar();
        }
        try (InputStream isi = berkas.getInputStream()) {
            return penyimpanan.terima(p, guna, nama, isi, kini).id();
        }
    }
}
