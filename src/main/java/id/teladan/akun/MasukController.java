package id.teladan.akun;

import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing in and out. */
@Controller
class MasukController {
    private final PintuMasuk pintu;
    private final PenjagaSesi penjaga;
    private final IsianConfig isian;

    private final CsrfTokenRepository token;

    MasukController(PintuMasuk pintu, PenjagaSesi penjaga, IsianConfig isian, CsrfTokenRepository token) {
        this.pintu = pintu;
        this.penjaga = penjaga;
        this.isian = isian;
        this.token = token;
    }

    @GetMapping("/masuk")
    ModelAndView tampil(
            @RequestParam(defaultValue = "") String lanjut,
            @RequestParam(defaultValue = "") String sesi,
            @RequestAttribute(name = SesiAktif.ATRIBUT, required = false) @Nullable SesiAktif aktif) {
        if (aktif != null) {
            return alihkan(Jalur.tujuan(lanjut));
        }
        return Tampilan.of("akun/masuk", new MasukView("", Jalur.tujuan(lanjut), keterangan(sesi), null, null));
    }

    @PostMapping("/masuk")
    ModelAndView masuk(
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban,
            RedirectAttributes kilat) {
        Isian bawaan = isian.baca(permintaan).orElse(null);
        PintuMasuk.Hasil hasil = pintu.masuk(akun, sandi, permintaan.getRemoteAddr());
        if (hasil instanceof PintuMasuk.Hasil.Berhasil b) {
            return lanjutkan(mulai(permintaan, jawaban, b.tanda()), bawaan, Jalur.tujuan(lanjut), kilat);
        }
        return Tampilan.of(
                "akun/masuk",
                new MasukView(akun, Jalur.tujuan(lanjut), null, pesan(hasil), bawaan),
                HttpStatus.valueOf(status(hasil)));
    }

    /** The same words whether the account exists or not. */
    private static String pesan(PintuMasuk.Hasil hasil) {
        return switch (hasil) {
            case PintuMasuk.Hasil.Terkunci t -> "Terlalu banyak percobaan. Coba lagi dalam " + t.menit() + " menit.";
            case PintuMasuk.Hasil.Ramai r -> "Sedang banyak yang masuk. Tunggu beberapa detik, lalu coba lagi.";
            default -> "Akun atau kata sandi belum cocok. Periksa huruf besar dan kecilnya, lalu coba lagi.";
        };
    }

    private static int status(PintuMasuk.Hasil hasil) {
        return switch (hasil) {
            case PintuMasuk.Hasil.Terkunci t -> 429;
            case PintuMasuk.Hasil.Ramai r -> 503;
            default -> 422;
        };
    }

    @PostMapping("/keluar")
    ModelAndView keluar(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        SesiFilter.kuki(permintaan).flatMap(penjaga::tanda).ifPresent(penjaga::akhiri);
        SesiFilter.pasang(permintaan, jawaban, "");
        return alihkan("/masuk?sesi=keluar");
    }

    private ModelAndView lanjutkan(SesiAktif sesi, @Nullable Isian bawaan, String tujuan, RedirectAttributes kilat) {
        Isian miliknya = bawaan != null && isian.milik(bawaan, sesi.tanda()) ? bawaan : null;
        if (sesi.wajibGanti()) {
            return miliknya != null
                    ? Tampilan.of(
                            "akun/katasandi", new KataSandiView(true, sesi.namaMasuk(), tujuan, List.of(), miliknya))
                    : alihkan("/kata-sandi?lanjut=" + URLEncoder.encode(tujuan, StandardCharsets.UTF_8));
        }
        if (miliknya != null) {
            return Tampilan.of("akun/isian", new IsianView(miliknya));
        }
        if (bawaan != null) {
            kilat.addFlashAttribute(
                    "kabar", "Isian yang terbuka tadi bukan milik akun ini, jadi tidak ditampilkan dan tidak dikirim.");
            return alihkan("/");
        }
        return alihkan(tujuan);
    }

    /**
     * The token against cross-site requests changes with the person; who only signs in again keeps his, so that pages he left open
     * can still be sent.
     */
    private SesiAktif mulai(HttpServletRequest permintaan, HttpServletResponse jawaban, TandaSesi baru) {
        boolean orangYangSama = SesiFilter.kuki(permintaan)
                .flatMap(penjaga::tanda)
                .filter(baru::milikOrangYangSama)
                .isPresent();
        if (!orangYangSama) {
            new CsrfAuthenticationStrategy(token).onAuthentication(null, permintaan, jawaban);
        }
        SesiFilter.pasang(permintaan, jawaban, penjaga.kuki(baru));
        SesiAktif s = penjaga.kenali(baru).orElseThrow();
        permintaan.setAttribute(SesiAktif.ATRIBUT, s);
        permintaan.setAttribute(Pengguna.ATRIBUT, s.wajibGanti() ? null : s.pengguna());
        return s;
    }

    private static @Nullable String keterangan(String sesi) {
        return switch (sesi) {
            case "berakhir" -> "Sesi Anda berakhir. Masuk lagi untuk melanjutkan.";
            case "keluar" -> "Anda sudah keluar.";
            case "tidak-terkirim" ->
                "Anda belum masuk, jadi isian tadi belum terkirim. Masuk dahulu; tombol Kembali di peramban biasanya masih "
                        + "menampilkan isian itu.";
            default -> null;
        };
    }

    private static ModelAndView alihkan(String url) {
        return new ModelAndView("redirect:" + url);
    }
}
