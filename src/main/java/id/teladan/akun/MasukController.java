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
        return switch (pintu.masuk(akun, sandi, permintaan.getRemoteAddr())) {
            case PintuMasuk.Hasil.Berhasil b -> {
                mulai(permintaan, jawaban, b.tanda());
                yield lanjutkan(b, bawaan, Jalur.tujuan(lanjut), permintaan, kilat);
            }
            case PintuMasuk.Hasil.Salah s ->
                ulang(
                        akun,
                        lanjut,
                        bawaan,
                        "Akun atau kata sandi belum cocok. Periksa huruf besar dan kecilnya, lalu coba lagi.",
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case PintuMasuk.Hasil.Terkunci t ->
                ulang(
                        akun,
                        lanjut,
                        bawaan,
                        "Terlalu banyak percobaan. Coba lagi dalam " + t.menit() + " menit.",
                        HttpStatus.TOO_MANY_REQUESTS);
            case PintuMasuk.Hasil.Ramai r ->
                ulang(
                        akun,
                        lanjut,
                        bawaan,
                        "Sedang banyak yang masuk. Tunggu beberapa detik, lalu coba lagi.",
                        HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @PostMapping("/keluar")
    ModelAndView keluar(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        SesiFilter.kuki(permintaan).flatMap(penjaga::tanda).ifPresent(penjaga::akhiri);
        SesiFilter.pasang(permintaan, jawaban, "");
        return alihkan("/masuk?sesi=keluar");
    }

    private ModelAndView lanjutkan(
            PintuMasuk.Hasil.Berhasil b,
            @Nullable Isian bawaan,
            String tujuan,
            HttpServletRequest permintaan,
            RedirectAttributes kilat) {
        boolean miliknya = bawaan != null && isian.milik(bawaan, b.tanda());
        if (b.wajibGanti()) {
            return miliknya
                    ? Tampilan.of("akun/katasandi", new KataSandiView(true, akun, tujuan, List.of(), bawaan))
                    : alihkan("/kata-sandi?lanjut=" + URLEncoder.encode(tujuan, StandardCharsets.UTF_8));
        }
        if (miliknya) {
            return Tampilan.of("akun/isian", new IsianView(bawaan));
        }
        if (bawaan != null) {
            kilat.addFlashAttribute(
                    "kabar", "Isian yang terbuka tadi milik akun lain, jadi tidak ditampilkan dan tidak dikirim.");
            return alihkan("/");
        }
        return alihkan(tujuan);
    }

    /**
     * The token against cross-site requests changes with the person; who only signs in again keeps his, so that pages he left open
     * can still be sent.
     */
    private void mulai(HttpServletRequest permintaan, HttpServletResponse jawaban, TandaSesi baru) {
        boolean orangYangSama = SesiFilter.kuki(permintaan)
                .flatMap(penjaga::tanda)
                .filter(baru::milikOrangYangSama)
                .isPresent();
        if (!orangYangSama) {
            new CsrfAuthenticationStrategy(token).onAuthentication(null, permintaan, jawaban);
        }
        SesiFilter.pasang(permintaan, jawaban, penjaga.kuki(baru));
        penjaga.kenali(baru).ifPresent(s -> {
            permintaan.setAttribute(SesiAktif.ATRIBUT, s);
            permintaan.setAttribute(Pengguna.ATRIBUT, s.wajibGanti() ? null : s.pengguna());
        });
    }

    private static ModelAndView ulang(
            String akun, String lanjut, @Nullable Isian bawaan, String pesan, HttpStatus status) {
        return Tampilan.of("akun/masuk", new MasukView(akun, Jalur.tujuan(lanjut), null, pesan, bawaan), status);
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
