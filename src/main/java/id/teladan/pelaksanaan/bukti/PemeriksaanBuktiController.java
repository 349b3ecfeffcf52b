package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.Bawahan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The superior looks at evidence: everyone's in a list, one person's on a page, and says of each what he thinks of it. */
@Controller
class PemeriksaanBuktiController {
    private static final int SEHALAMAN = 50;
    private final BuktiDukung dukung;
    private final PengumpulanBukti pengumpulan;
    private final InstantSource jam;

    PemeriksaanBuktiController(BuktiDukung dukung, PengumpulanBukti pengumpulan, InstantSource jam) {
        this.dukung = dukung;
        this.pengumpulan = pengumpulan;
        this.jam = jam;
    }

    @GetMapping("/bukti/orang")
    ModelAndView daftar(
            Pengguna pengguna,
            @RequestParam @Nullable UUID periode,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman) {
        DaftarBukti d = dukung.daftar(pengguna, periode == null ? null : new PeriodeId(periode), jam.instant())
                .orElse(null);
        String kata = cari.strip();
        List<Bawahan> cocok = d == null
                ? List.of()
                : d.urut().stream()
                        .filter(b -> b.nama().toLowerCase(Locale.ROOT).contains(kata.toLowerCase(Locale.ROOT)))
                        .toList();
        String url = d == null
                ? "/bukti/orang"
                : BuktiView.alamat("/bukti/orang", d.ini().id())
                        + (kata.isEmpty() ? "" : "&cari=" + URLEncoder.encode(kata, StandardCharsets.UTF_8));
        Halamanan ke = new Halamanan(url, halaman, SEHALAMAN, cocok.size());
        return Tampilan.of(
                "pelaksanaan/bukti/daftar",
                new BuktiView.Daftar(d, cocok.subList((int) ke.lewati(), (int) ke.sampai()), ke, kata));
    }

    @GetMapping("/bukti/orang/{pegawai}")
    ModelAndView orang(Pengguna pengguna, @PathVariable PegawaiId pegawai, @RequestParam @Nullable UUID periode) {
        PeriodeId per = periode == null ? null : new PeriodeId(periode);
        if (pegawai.equals(pengguna.pegawai())) {
            ModelAndView m = new ModelAndView("redirect:/bukti" + (per == null ? "" : "?periode=" + per));
            m.setStatus(HttpStatus.SEE_OTHER);
            return m;
        }
        return halaman(pengguna, pegawai, per, List.of(), null, IsianBukti.KOSONG, HttpStatus.OK);
    }

    private ModelAndView halaman(
            Pengguna p,
            PegawaiId pemilik,
            @Nullable PeriodeId periode,
            List<Galat> galat,
            @Nullable String pada,
            IsianBukti ketik,
            HttpStatus status) {
        Optional<LembarBukti> l = dukung.buka(p, pemilik, periode, jam.instant());
        if (l.isEmpty()) {
            // Without a period nobody is known to be a party: nobody learns here that this person exists.
            throw PembukaBukti.tiada();
        }
        return Tampilan.of(
                "pelaksanaan/bukti/orang", new BuktiView.Orang(l.get(), Map.of(), galat, pada, ketik), status);
    }

    private ModelAndView lagi(Pengguna p, JawabanBukti.Lagi l) {
        return halaman(p, l.pemilik(), l.periode(), l.galat(), l.pada(), l.ketik(), l.status());
    }

    /** The superior's word on one: {@code nilai} SESUAI, or else it is to be mended. */
    @PostMapping("/bukti/{id}/pemeriksaan")
    ModelAndView periksa(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam(defaultValue = "") String catatan,
            @RequestParam(required = false) @Nullable Integer versi,
            RedirectAttributes kilat) {
        boolean sesuai = nilai.equals("sesuai");
        IsianBukti isian = IsianBukti.catatan(catatan);
        LangkahBukti l = sesuai ? LangkahBukti.NYATAKAN_SESUAI : LangkahBukti.MINTA_PERBAIKAN;
        return JawabanBukti.dari(
                () -> pengumpulan.langkah(pengguna, id, l, isian, versi, jam.instant()),
                sesuai ? "Bukti dinyatakan sesuai." : "Permintaan perbaikan dikirim ke pemiliknya.",
                b -> BuktiView.alamat("/bukti/orang/" + b.pemilik(), b.periode()) + BuktiView.jangkar(id),
                id.toString(),
                isian,
                kilat,
                x -> lagi(pengguna, x));
    }

    /** Confirms an item of which nothing is uploaded, or takes that back ({@code batal}). */
    @PostMapping("/bukti/orang/{pegawai}/konfirmasi")
    ModelAndView konfirmasi(
            Pengguna pengguna,
            @PathVariable PegawaiId pegawai,
            @ModelAttribute TempatForm f,
            @RequestParam(defaultValue = "") String catatan,
            @RequestParam(defaultValue = "false") boolean batal,
            @RequestParam(required = false) @Nullable Integer versi,
            RedirectAttributes kilat) {
        Instant kini = jam.instant();
        PeriodeId periode = f.dari();
        Tempat tempat = f.tempat();
        IsianBukti isian = IsianBukti.catatan(catatan);
        LangkahBukti l = batal ? LangkahBukti.BATALKAN_KONFIRMASI : LangkahBukti.KONFIRMASI;
        try {
            return JawabanBukti.dari(
                    () -> pengumpulan.padaButir(pengguna, pegawai, periode, tempat, l, isian, versi, kini),
                    batal ? "Konfirmasi dibatalkan." : "Dikonfirmasi.",
                    b -> BuktiView.alamat("/bukti/orang/" + pegawai, periode) + "#t-" + tempat.id(),
                    tempat.id(),
                    isian,
                    kilat,
                    x -> lagi(pengguna, x));
        } catch (PengumpulanBukti.TempatTerisi e) {
            return lagi(pengguna, JawabanBukti.Lagi.umum(pegawai, periode, KalimatBukti.TERISI, HttpStatus.CONFLICT));
        }
    }
}
