package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.BerkasDitolak;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The employee's own evidence of a period: uploading, completing, handing in, taking back. */
@Controller
class BuktiController {
    private final BuktiDukung dukung;
    private final PengumpulanBukti pengumpulan;
    private final DokumenSekolah sekolah;
    private final PenyimpananBerkas penyimpanan;
    private final InstantSource jam;

    BuktiController(
            BuktiDukung dukung,
            PengumpulanBukti pengumpulan,
            DokumenSekolah sekolah,
            PenyimpananBerkas penyimpanan,
            InstantSource jam) {
        this.dukung = dukung;
        this.pengumpulan = pengumpulan;
        this.sekolah = sekolah;
        this.penyimpanan = penyimpanan;
        this.jam = jam;
    }

    @GetMapping("/bukti")
    ModelAndView tampil(Pengguna pengguna, @RequestParam @Nullable UUID periode) {
        PeriodeId per = periode == null ? null : new PeriodeId(periode);
        return halaman(pengguna, per, List.of(), null, IsianBukti.KOSONG, HttpStatus.OK);
    }

    private ModelAndView lagi(Pengguna p, JawabanBukti.Lagi l) {
        return halaman(p, l.periode(), l.galat(), l.pada(), l.ketik(), l.status());
    }

    private ModelAndView halaman(
            Pengguna p,
            @Nullable PeriodeId periode,
            List<Galat> galat,
            @Nullable String pada,
            IsianBukti ketik,
            HttpStatus status) {
        Optional<LembarBukti> ada = dukung.buka(p, p.pegawai(), periode, jam.instant());
        if (ada.isEmpty()) {
            return Tampilan.of("pelaksanaan/bukti/tanpa_periode", "Bukti dukung");
        }
        LembarBukti l = ada.get();
        SatuanId satuan = l.rencana() == null ? null : l.diri().satuan();
        Map<DokumenWajib, StatusDokumenSatuan> dokumen = satuan == null
                ? Map.of()
                : sekolah.keadaan(p, satuan, l.periode().id());
        return Tampilan.of("pelaksanaan/bukti/saya", new BuktiView.Orang(l, dokumen, galat, pada, ketik), status);
    }

    /** With the file itself, or with the id under which the script uploaded it before. */
    @PostMapping("/bukti/unggahan")
    ModelAndView unggah(
            Pengguna pengguna,
            @ModelAttribute TempatForm f,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(required = false) @Nullable UUID diunggah,
            RedirectAttributes kilat)
            throws IOException {
        Instant kini = jam.instant();
        PeriodeId periode = f.dari();
        Tempat tempat = f.tempat();
        JawabanBukti.Halaman halaman = l -> lagi(pengguna, l);
        HalanganBukti halangan =
                pengumpulan.halanganUnggah(pengguna, periode, tempat, kini).orElse(null);
        if (halangan != null) {
            return lagi(
                    pengguna,
                    JawabanBukti.Lagi.umum(
                            pengguna.pegawai(), periode, halangan.pesan(), JawabanBukti.status(halangan)));
        }
        try {
            BerkasId id = JawabanBukti.berkas(penyimpanan, pengguna, berkas, diunggah, kini);
            return JawabanBukti.dari(
                    () -> pengumpulan.unggah(pengguna, periode, tempat, id, kini),
                    "Berkas tersimpan. Periksa judul dan tanggalnya, lalu Kumpulkan.",
                    b -> BuktiView.alamat("/bukti", periode) + BuktiView.jangkar(b.id()),
                    tempat.id(),
                    IsianBukti.KOSONG,
                    kilat,
                    halaman);
        } catch (BerkasDitolak e) {
            return halaman(
                    pengguna,
                    periode,
                    List.of(new Galat("berkas-" + tempat.id(), e.pesan())),
                    tempat.id(),
                    IsianBukti.KOSONG,
                    JawabanBukti.status(e));
        } catch (PengumpulanBukti.TempatTerisi e) {
            return terisi(pengguna, periode);
        }
    }

    private ModelAndView terisi(Pengguna p, PeriodeId periode) {
        return lagi(p, JawabanBukti.Lagi.umum(p.pegawai(), periode, KalimatBukti.TERISI, HttpStatus.CONFLICT));
    }

    /** Saves the draft or hands it in, as the pressed button says. */
    @PostMapping("/bukti/{id}/pengumpulan")
    ModelAndView kumpulkan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @ModelAttribute IsianBukti isian,
            @RequestParam(defaultValue = "kumpulkan") String aksi,
            @RequestParam(required = false) @Nullable Integer versi,
            RedirectAttributes kilat) {
        boolean simpan = aksi.equals("simpan");
        return langkah(
                pengguna,
                id,
                simpan ? LangkahBukti.SIMPAN : LangkahBukti.KUMPULKAN,
                isian,
                versi,
                simpan ? "Draf tersimpan." : "Bukti dikumpulkan. Atasan Anda memeriksanya.",
                kilat);
    }

    @PostMapping("/bukti/{id}/penarikan")
    ModelAndView tarik(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes kilat) {
        return langkah(pengguna, id, LangkahBukti.TARIK, IsianBukti.KOSONG, null, "Bukti ditarik menjadi draf.", kilat);
    }

    @PostMapping("/bukti/{id}/pembatalan")
    ModelAndView batalkan(Pengguna pengguna, @PathVariable UUID id, RedirectAttributes kilat) {
        return langkah(pengguna, id, LangkahBukti.BATALKAN, IsianBukti.KOSONG, null, "Draf dibatalkan.", kilat);
    }

    /** What he did, where nothing is uploaded. */
    @PostMapping("/bukti/uraian")
    ModelAndView tulis(
            Pengguna pengguna,
            @ModelAttribute TempatForm f,
            @RequestParam(defaultValue = "") String uraian,
            @RequestParam(required = false) @Nullable Integer versi,
            RedirectAttributes kilat) {
        PeriodeId periode = f.dari();
        Tempat tempat = f.tempat();
        IsianBukti isian = new IsianBukti(null, null, uraian, null);
        Instant kini = jam.instant();
        try {
            return JawabanBukti.dari(
                    () -> pengumpulan.padaButir(
                            pengguna, pengguna.pegawai(), periode, tempat, LangkahBukti.TULIS, isian, versi, kini),
                    "Uraian tersimpan; atasan Anda dapat membacanya.",
                    b -> BuktiView.alamat("/bukti", periode) + "#t-" + tempat.id(),
                    tempat.id(),
                    isian,
                    kilat,
                    l -> lagi(pengguna, l));
        } catch (PengumpulanBukti.TempatTerisi e) {
            return terisi(pengguna, periode);
        }
    }

    private ModelAndView langkah(
            Pengguna p,
            UUID id,
            LangkahBukti l,
            IsianBukti isian,
            @Nullable Integer versi,
            String kabar,
            RedirectAttributes kilat) {
        return JawabanBukti.dari(
                () -> pengumpulan.langkah(p, id, l, isian, versi, jam.instant()),
                kabar,
                b -> BuktiView.alamat("/bukti", b.periode()) + BuktiView.jangkar(id),
                id.toString(),
                isian,
                kilat,
                x -> lagi(p, x));
    }
}
