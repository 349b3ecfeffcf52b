package id.teladan.dokumen.tandatangan;

import id.teladan.dokumen.DokumenId;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.dokumen.tandatangan.PembatasSandi.Usaha;
import id.teladan.umum.Tanggal;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Signing one document: first the NIK, whose certificate is looked up, then the passphrase. The passphrase comes back on no page; these
 * addresses are never carried through the sign-in page either.
 */
@Controller
class TandaTanganController {
    private static final String URL = "/tanda-tangan/";

    private final TandaTangan tandaTangan;
    private final InstantSource jam;

    TandaTanganController(TandaTangan tandaTangan, InstantSource jam) {
        this.tandaTangan = tandaTangan;
        this.jam = jam;
    }

    /** Which part of the page is there. */
    enum Tahap {
        NIK,
        RAHASIA,
        SELESAI
    }

    /**
     * @param nik comes back, unlike what signs
     * @param totp whether the service knows one-time codes; {@code terkirim}, whether one is on its way
     * @param selesai what was done, in words; empty before
     */
    record TandaTanganTampilan(
            DokumenResmi d,
            Tahap tahap,
            String nik,
            boolean totp,
            boolean terkirim,
            String selesai,
            List<Galat> galat) {}

    @GetMapping(URL + "{id}")
    ModelAndView mulai(Pengguna pengguna, @PathVariable UUID id, HttpServletResponse jawaban) {
        DokumenResmi d = tandaTangan.untuk(pengguna, new DokumenId(id));
        String selesai = tandaTangan
                .tercatat(d)
                .map(t -> "Ditandatangani secara elektronik pada " + Tanggal.waktu(t.pada(), tandaTangan.zona(d)) + "; "
                        + (t.diperiksa() ? "tanda tangannya sah menurut BSrE." : "keabsahannya belum diperiksa BSrE."))
                .orElse("");
        return halaman(
                d, selesai.isEmpty() ? Tahap.NIK : Tahap.SELESAI, "", false, selesai, null, HttpStatus.OK, jawaban);
    }

    @PostMapping(URL + "{id}/status")
    ModelAndView status(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nik,
            HttpServletResponse jawaban) {
        DokumenResmi d = tandaTangan.untuk(pengguna, new DokumenId(id));
        return dikenal(pengguna, d, nik.strip(), false, jawaban);
    }

    /** Has a one-time code sent, then asks for it. */
    @PostMapping(URL + "{id}/totp")
    ModelAndView totp(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nik,
            HttpServletResponse jawaban) {
        DokumenResmi d = tandaTangan.untuk(pengguna, new DokumenId(id));
        return dikenal(pengguna, d, nik.strip(), tandaTangan.mengenalTotp(), jawaban);
    }

    private ModelAndView dikenal(Pengguna p, DokumenResmi d, String nik, boolean kirim, HttpServletResponse jawaban) {
        if (!Penanda.nikSah(nik)) {
            return nik(d, nik, "NIK terdiri dari 16 angka.", HttpStatus.UNPROCESSABLE_CONTENT, jawaban);
        }
        OptionalLong tunggu = tandaTangan.tunggu(p, kirim ? Usaha.TOTP : Usaha.STATUS, jam.instant());
        if (tunggu.isPresent()) {
            String apa = kirim
                    ? "Kode sekali pakai sudah beberapa kali diminta."
                    : "Sertifikat sudah berkali-kali diperiksa.";
            String pesan = apa + " Coba lagi dalam " + tunggu.getAsLong() + " menit.";
            return nik(d, nik, pesan, HttpStatus.TOO_MANY_REQUESTS, jawaban);
        }
        try {
            KeadaanSertifikat s = tandaTangan.status(nik);
            if (!s.bolehMenandatangani()) {
                return nik(d, nik, s.pesan(), HttpStatus.UNPROCESSABLE_CONTENT, jawaban);
            }
            if (kirim) {
                tandaTangan.kirimTotp(nik);
            }
        } catch (GagalTandaTangan g) {
            return nik(d, nik, g.pesan(), status(g.sebab()), jawaban);
        }
        return halaman(d, Tahap.RAHASIA, nik, kirim, "", null, HttpStatus.OK, jawaban);
    }

    private ModelAndView nik(DokumenResmi d, String nik, String pesan, HttpStatus status, HttpServletResponse jawaban) {
        return halaman(d, Tahap.NIK, nik, false, "", new Galat("nik", pesan), status, jawaban);
    }

    /** What signs is taken from the request into characters that are wiped, and bound to nothing. */
    @PostMapping(URL + "{id}")
    ModelAndView tandatangani(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nik,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban,
            RedirectAttributes r)
            throws IOException {
        DokumenResmi d = tandaTangan.untuk(pengguna, new DokumenId(id));
        String siapa = nik.strip();
        boolean totp =
                tandaTangan.mengenalTotp() && !rahasia(permintaan, "totp").isBlank();
        String isian = totp ? rahasia(permintaan, "totp").strip() : rahasia(permintaan, "passphrase");
        if (!Penanda.nikSah(siapa)) {
            return nik(d, siapa, "NIK terdiri dari 16 angka.", HttpStatus.UNPROCESSABLE_CONTENT, jawaban);
        }
        if (isian.isEmpty()) {
            return ulang(d, siapa, "Isi passphrase sertifikat Anda.", HttpStatus.UNPROCESSABLE_CONTENT, jawaban);
        }
        HasilTandaTangan hasil;
        try (Penanda p = new Penanda(siapa, isian.toCharArray(), totp)) {
            hasil = tandaTangan.tandatangani(pengguna, d.id(), p, jam.instant());
        }
        return switch (hasil) {
            case HasilTandaTangan.Berhasil b -> ke(d, "Dokumen bertanda tangan elektronik.", r);
            case HasilTandaTangan.Sudah s -> ke(d, "Dokumen ini sudah bertanda tangan elektronik.", r);
            case HasilTandaTangan.Bentrok b -> ulang(d, siapa, b.pesan(), HttpStatus.CONFLICT, jawaban);
            case HasilTandaTangan.Tunggu t ->
                ulang(
                        d,
                        siapa,
                        "Passphrase sudah beberapa kali salah. Agar sertifikat Anda tidak terkunci, coba lagi dalam "
                                + t.menit() + " menit.",
                        HttpStatus.TOO_MANY_REQUESTS,
                        jawaban);
            case HasilTandaTangan.Gagal g -> ulang(d, siapa, g.pesan(), status(g.sebab()), jawaban);
        };
    }

    private static String rahasia(HttpServletRequest permintaan, String nama) {
        String s = permintaan.getParameter(nama);
        return s == null ? "" : s;
    }

    private static HttpStatus status(GagalTandaTangan.Sebab s) {
        return switch (s) {
            case TIDAK_TERJANGKAU, TIDAK_PASTI, SAMBUNGAN_DITOLAK -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private ModelAndView ulang(
            DokumenResmi d, String nik, String pesan, HttpStatus status, HttpServletResponse jawaban) {
        return halaman(d, Tahap.RAHASIA, nik, false, "", new Galat("passphrase", pesan), status, jawaban);
    }

    private ModelAndView halaman(
            DokumenResmi d,
            Tahap tahap,
            String nik,
            boolean terkirim,
            String selesai,
            @Nullable Galat galat,
            HttpStatus status,
            HttpServletResponse jawaban) {
        jawaban.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        return Tampilan.of(
                "dokumen/tandatangan/tandatangan",
                new TandaTanganTampilan(
                        d,
                        tahap,
                        nik,
                        tandaTangan.mengenalTotp(),
                        terkirim,
                        selesai,
                        galat == null ? List.of() : List.of(galat)),
                status);
    }

    private static ModelAndView ke(DokumenResmi d, String kabar, RedirectAttributes r) {
        r.addFlashAttribute("kabar", kabar);
        ModelAndView m = new ModelAndView("redirect:" + URL + d.id());
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }
}
