package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.BerkasDitolak;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The school's Dokumen Akuntabilitas: everybody of the school sees how they stand, its head hands them in. */
@Controller
class DokumenSatuanController {
    static final String URL = "/dokumen-satuan";
    private final DokumenSekolah sekolah;
    private final PenyimpananBerkas penyimpanan;
    private final InstantSource jam;

    DokumenSatuanController(DokumenSekolah sekolah, PenyimpananBerkas penyimpanan, InstantSource jam) {
        this.sekolah = sekolah;
        this.penyimpanan = penyimpanan;
        this.jam = jam;
    }

    @GetMapping(URL)
    ModelAndView tampil(Pengguna pengguna, @RequestParam @Nullable UUID periode) {
        return halaman(pengguna, periode == null ? null : new PeriodeId(periode), List.of(), null, "", HttpStatus.OK);
    }

    private ModelAndView halaman(
            Pengguna p,
            @Nullable PeriodeId periode,
            List<Galat> galat,
            @Nullable DokumenWajib pada,
            String ketik,
            HttpStatus status) {
        LembarSatuan l = sekolah.buka(p, periode, jam.instant()).orElse(null);
        return Tampilan.of("pelaksanaan/bukti/satuan", new BuktiView.Satuan(l, galat, pada, ketik), status);
    }

    /** Only the head of the school; asked before a file is looked into. */
    private PeriodeId pemimpin(Pengguna p, @Nullable UUID periode) {
        PeriodeId per = periode == null ? null : new PeriodeId(periode);
        return sekolah.buka(p, per, jam.instant())
                .filter(LembarSatuan::memimpin)
                .map(l -> l.periode().id())
                .orElseThrow(() ->
                        new TidakBerwenang("Dokumen sekolah dikumpulkan oleh kepala sekolah, Plt., atau wakilnya."));
    }

    @PostMapping(URL)
    ModelAndView kumpulkan(
            Pengguna pengguna,
            @RequestParam @Nullable UUID periode,
            @RequestParam @Nullable DokumenWajib jenis,
            @RequestParam(defaultValue = "") String keterangan,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(required = false) @Nullable UUID diunggah,
            RedirectAttributes kilat)
            throws IOException {
        PeriodeId per = pemimpin(pengguna, periode);
        DokumenWajib j = wajib(jenis);
        Instant kini = jam.instant();
        try {
            BerkasId id = JawabanBukti.berkas(penyimpanan, pengguna, berkas, diunggah, kini);
            return jawab(
                    pengguna,
                    per,
                    j,
                    keterangan,
                    j.sebutan() + " dikumpulkan.",
                    kilat,
                    () -> sekolah.kumpulkan(pengguna, per, j, id, IsianBukti.rapi(keterangan), kini));
        } catch (BerkasDitolak e) {
            return halaman(
                    pengguna,
                    per,
                    List.of(new Galat("berkas-" + j.name(), e.pesan())),
                    j,
                    keterangan,
                    JawabanBukti.status(e));
        }
    }

    /** Confirms that it exists, where nothing is uploaded. */
    @PostMapping(URL + "/konfirmasi")
    ModelAndView konfirmasi(
            Pengguna pengguna,
            @RequestParam @Nullable UUID periode,
            @RequestParam @Nullable DokumenWajib jenis,
            @RequestParam(defaultValue = "") String keterangan,
            RedirectAttributes kilat) {
        PeriodeId per = pemimpin(pengguna, periode);
        DokumenWajib j = wajib(jenis);
        return jawab(
                pengguna,
                per,
                j,
                keterangan,
                j.sebutan() + " dikonfirmasi tersedia.",
                kilat,
                () -> sekolah.konfirmasi(pengguna, per, j, IsianBukti.rapi(keterangan), jam.instant()));
    }

    @PostMapping(URL + "/penarikan")
    ModelAndView tarik(
            Pengguna pengguna,
            @RequestParam @Nullable UUID periode,
            @RequestParam @Nullable DokumenWajib jenis,
            RedirectAttributes kilat) {
        PeriodeId per = pemimpin(pengguna, periode);
        DokumenWajib j = wajib(jenis);
        return jawab(
                pengguna,
                per,
                j,
                "",
                j.sebutan() + " ditarik kembali. Yang lama tetap tercatat.",
                kilat,
                () -> sekolah.tarik(pengguna, per, j, jam.instant()));
    }

    private static DokumenWajib wajib(@Nullable DokumenWajib j) {
        if (j == null) {
            throw PembukaBukti.tiada();
        }
        return j;
    }

    private ModelAndView jawab(
            Pengguna p,
            PeriodeId per,
            DokumenWajib j,
            String ketik,
            String kabar,
            RedirectAttributes kilat,
            Supplier<Optional<String>> langkah) {
        String salah;
        try {
            salah = ketik.length() > 500
                    ? "Keterangan paling panjang 500 huruf; sekarang " + ketik.length() + "."
                    : langkah.get().orElse(null);
        } catch (PengumpulanBukti.TempatTerisi e) {
            salah = KalimatBukti.TERISI;
        }
        return salah == null
                ? JawabanBukti.lanjut(BuktiView.alamat(URL, per) + "#d-" + j.name(), kabar, kilat)
                : halaman(p, per, List.of(Galat.umum(salah)), j, ketik, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
