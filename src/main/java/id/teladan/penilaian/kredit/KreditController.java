package id.teladan.penilaian.kredit;

import id.teladan.organisasi.PegawaiRingkas;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.kredit.KreditPegawai.IsianKonversi;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Angka kredit: one's own, those of the people whom one rates, and of anyone for the admin dinas. */
@Controller
class KreditController {
    static final String URL = "/angka-kredit";
    private static final int SEHALAMAN = 50;

    private final KreditPegawai kredit;
    private final PencatatanKredit pencatatan;
    private final InstantSource jam;

    KreditController(KreditPegawai kredit, PencatatanKredit pencatatan, InstantSource jam) {
        this.kredit = kredit;
        this.pencatatan = pencatatan;
        this.jam = jam;
    }

    /** @param ditemukan by the admin dinas */
    record SayaTampilan(
            LembarKredit l,
            boolean admin,
            List<KreditPegawai.Baris> orang,
            int cocok,
            int halaman,
            String cari,
            List<PegawaiRingkas> ditemukan) {
        Halamanan halamanan() {
            return new Halamanan(URL, halaman, SEHALAMAN, cocok);
        }

        /** The credit of a person in each jenjang in which he has some. */
        String jumlah(KreditPegawai.Baris b) {
            return b.jumlah().entrySet().stream()
                    .map(e -> AngkaKredit.angka(e.getValue()) + " " + jenjang(e.getKey()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        private String jenjang(String kode) {
            return l.aturan() == null
                    ? kode
                    : l.aturan().jenjang(kode).map(j -> "(" + j.judul() + ")").orElse(kode);
        }
    }

    @GetMapping(URL)
    ModelAndView saya(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman) {
        Instant kini = jam.instant();
        boolean admin = pengguna.adalah(Peran.ADMIN_DINAS);
        String kata = cari.strip().toLowerCase(Locale.ROOT);
        List<KreditPegawai.Baris> cocok = kredit.bawahan(pengguna, kini).stream()
                .filter(b -> admin || b.orang().nama().toLowerCase(Locale.ROOT).contains(kata))
                .toList();
        int ke = Math.clamp(halaman, 1, Math.max(1, (cocok.size() + SEHALAMAN - 1) / SEHALAMAN));
        return Tampilan.of(
                "penilaian/kredit/saya",
                new SayaTampilan(
                        kredit.buka(pengguna, pengguna.pegawai(), kini),
                        admin,
                        cocok.subList((ke - 1) * SEHALAMAN, Math.min(ke * SEHALAMAN, cocok.size())),
                        cocok.size(),
                        ke,
                        cari.strip(),
                        admin && kata.length() >= 2 ? kredit.cari(pengguna, kata) : List.of()));
    }

    @GetMapping(URL + "/{pegawai}")
    ModelAndView orang(Pengguna pengguna, @PathVariable UUID pegawai) {
        return halaman(pengguna, new PegawaiId(pegawai), Ketikan.kosong(), null, List.of(), HttpStatus.OK);
    }

    private ModelAndView halaman(
            Pengguna p, PegawaiId siapa, Ketikan k, @Nullable String bentrok, List<Galat> galat, HttpStatus status) {
        LembarKredit l = kredit.buka(p, siapa, jam.instant());
        return Tampilan.of(
                "penilaian/kredit/orang",
                new KreditOrang(l, k.masa(), k.konversi(), k.lain(), k.batal(), bentrok, galat),
                status);
    }

    private ModelAndView jawab(Pengguna p, PegawaiId siapa, Ketikan k, HasilLangkah hasil, RedirectAttributes kilat) {
        return switch (hasil) {
            case HasilLangkah.Berhasil b -> TahunanController.lanjut(URL + "/" + siapa, b.kabar(), kilat);
            case HasilLangkah.Ditolak d -> halaman(p, siapa, k, null, d.galat(), HttpStatus.UNPROCESSABLE_CONTENT);
            case HasilLangkah.Bentrok b -> halaman(p, siapa, k, b.pesan(), List.of(), HttpStatus.CONFLICT);
        };
    }

    @PostMapping(URL + "/{pegawai}/konversi")
    ModelAndView konversi(
            Pengguna pengguna,
            @PathVariable UUID pegawai,
            @RequestParam(defaultValue = "") String masa,
            @RequestParam(defaultValue = "") List<String> bulan,
            @RequestParam(defaultValue = "") String golongan,
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes kilat) {
        PegawaiId siapa = new PegawaiId(pegawai);
        IsianKonversi isian = new IsianKonversi(masa, bulan, golongan, nomor, alasan);
        return jawab(
                pengguna,
                siapa,
                new Ketikan(masa, isian, PencatatanKredit.Isian.kosong(), Ketikan.IsianBatal.KOSONG),
                kredit.konversi(pengguna, siapa, isian, jam.instant()),
                kilat);
    }

    @PostMapping(URL + "/{pegawai}/penetapan")
    ModelAndView tetapkan(
            Pengguna pengguna,
            @PathVariable UUID pegawai,
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes kilat) {
        PegawaiId siapa = new PegawaiId(pegawai);
        return jawab(
                pengguna,
                siapa,
                Ketikan.kosong(),
                kredit.tetapkan(pengguna, siapa, nomor, alasan, jam.instant()),
                kilat);
    }

    @PostMapping(URL + "/{pegawai}/lain")
    ModelAndView catat(
            Pengguna pengguna,
            @PathVariable UUID pegawai,
            @RequestParam(defaultValue = "") String sumber,
            @RequestParam(defaultValue = "") String jumlah,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String asal,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes kilat) {
        PegawaiId siapa = new PegawaiId(pegawai);
        PencatatanKredit.Isian isian = new PencatatanKredit.Isian(sumber, jumlah, tanggal, asal, alasan);
        return jawab(
                pengguna,
                siapa,
                new Ketikan(null, IsianKonversi.kosong(), isian, Ketikan.IsianBatal.KOSONG),
                pencatatan.catat(pengguna, siapa, isian, jam.instant()),
                kilat);
    }

    /** Cancels a document, or a noted credit where {@code catatan} says so. */
    @PostMapping(URL + "/{pegawai}/pembatalan")
    ModelAndView batalkan(
            Pengguna pengguna,
            @PathVariable UUID pegawai,
            @RequestParam @Nullable UUID id,
            @RequestParam(defaultValue = "false") boolean catatan,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes kilat) {
        PegawaiId siapa = new PegawaiId(pegawai);
        HasilLangkah hasil = catatan
                ? pencatatan.batalkan(pengguna, siapa, id, alasan, jam.instant())
                : kredit.batalkan(pengguna, siapa, id == null ? null : new KreditId(id), alasan, jam.instant());
        return jawab(pengguna, siapa, Ketikan.batal(new Ketikan.IsianBatal(String.valueOf(id), alasan)), hasil, kilat);
    }
}
