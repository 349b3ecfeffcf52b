package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.pelaksanaan.berkas.BerkasDitolak;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.Guna;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.umum.Uuid7;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** D, Upaya Tindak Lanjut: the free log of what was done. */
@Controller
class UpayaController {
    private final Pelaksanaan pelaksanaan;
    private final LampiranSiklus lampiran;
    private final PenyimpananBerkas penyimpanan;
    private final InstantSource jam;

    UpayaController(
            Pelaksanaan pelaksanaan, LampiranSiklus lampiran, PenyimpananBerkas penyimpanan, InstantSource jam) {
        this.pelaksanaan = pelaksanaan;
        this.lampiran = lampiran;
        this.penyimpanan = penyimpanan;
        this.jam = jam;
    }

    /**
     * @param nomor id of the line that the form would add, so that a second press adds nothing
     * @param berkas the file of a line, by its id
     * @param diunggah a file that came with a form that was refused; it need not be sent again
     * @param halangan why nothing can be written now; empty when it can
     */
    record UpayaTampilan(
            LembarSiklus l,
            List<RiwayatSiklusRepository.Upaya> upaya,
            Map<UUID, Berkas> berkas,
            String tanggal,
            String isi,
            String nomor,
            @Nullable BerkasId diunggah,
            List<Galat> galat,
            String halangan) {
        List<id.teladan.web.Langkah> langkah() {
            return SiklusTampilan.langkah(l, Huruf.D);
        }
    }

    @GetMapping("/siklus/{id}/upaya")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant());
        if (l.pihak() == PihakSiklus.PENGAMAT) {
            throw new TidakBerwenang("Catatan upaya dibaca pejabat penilai; pengamat mengisi Observasi Kinerja.");
        }
        String hari = LocalDate.ofInstant(l.kini(), l.periode().zona().id()).toString();
        return Tampilan.of("pelaksanaan/upaya", tampilan(l, hari, "", Uuid7.baru(), List.of(), null));
    }

    private UpayaTampilan tampilan(
            LembarSiklus l, String tanggal, String isi, UUID nomor, List<Galat> galat, @Nullable BerkasId diunggah) {
        String halangan = CatatanUpaya.halangan(l).map(HalanganSiklus::pesan).orElse("");
        return new UpayaTampilan(
                l, pelaksanaan.upaya(l), lampiran.upaya(l), tanggal, isi, nomor.toString(), diunggah, galat, halangan);
    }

    @PostMapping("/siklus/{id}/upaya")
    ModelAndView catat(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(name = "catatan", defaultValue = "") String isi,
            @RequestParam @Nullable UUID nomor,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(required = false) @Nullable UUID diunggah,
            RedirectAttributes r)
            throws IOException {
        UUID baris = nomor == null ? Uuid7.baru() : nomor;
        Instant kini = jam.instant();
        BerkasId lampiranBaru = null;
        if (diunggah != null || berkas != null && !berkas.isEmpty()) {
            LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), kini);
            HalanganSiklus halangan = CatatanUpaya.halangan(l).orElse(null);
            if (halangan != null) {
                return JawabanSiklus.ditolak(
                        new HasilSiklus.Ditolak(halangan, l), List.of(isi), "/siklus/" + id + "/upaya");
            }
            try {
                lampiranBaru = LampiranController.terima(penyimpanan, pengguna, Guna.LAMPIRAN, berkas, diunggah, kini);
            } catch (BerkasDitolak e) {
                return Tampilan.of(
                        "pelaksanaan/upaya",
                        tampilan(l, tanggal, isi, baris, List.of(new Galat("berkas", e.pesan())), null),
                        HttpStatus.valueOf(e.status()));
            }
        }
        HasilSiklus hasil =
                pelaksanaan.catatUpaya(pengguna, new SiklusId(id), baris, tanggal(tanggal), isi, lampiranBaru, kini);
        if (hasil instanceof HasilSiklus.Ditolak d && d.halangan() instanceof HalanganSiklus.IsianSalah s) {
            return Tampilan.of(
                    "pelaksanaan/upaya",
                    tampilan(d.lembar(), tanggal, isi, baris, FormTampilan.galat(s), lampiranBaru),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return JawabanSiklus.langkah(hasil, "Catatan ditambahkan.", "/siklus/" + id + "/upaya", isi, r);
    }

    @PostMapping("/siklus/{id}/upaya/{upaya}/penarikan")
    ModelAndView tarik(Pengguna pengguna, @PathVariable UUID id, @PathVariable UUID upaya, RedirectAttributes r) {
        return JawabanSiklus.langkah(
                pelaksanaan.tarikUpaya(pengguna, new SiklusId(id), upaya, jam.instant()),
                "Catatan ditarik.",
                "/siklus/" + id + "/upaya",
                null,
                r);
    }

    private static @Nullable LocalDate tanggal(String teks) {
        try {
            return LocalDate.parse(teks.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
