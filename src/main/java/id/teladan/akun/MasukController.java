package id.teladan.akun;

import id.teladan.web.Tampilan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing in with name and password, and the page that offers all ways. */
@Controller
class MasukController {
    private static final AsyncTaskExecutor PINTU = new VirtualThreadTaskExecutor("pintu-");
    private static final long PALING_LAMA = 30_000;

    private final PintuMasuk pintu;
    private final CaraMasuk cara;
    private final IsianConfig isian;
    private final SesiBaruConfig sesiBaru;

    MasukController(PintuMasuk pintu, CaraMasuk cara, IsianConfig isian, SesiBaruConfig sesiBaru) {
        this.pintu = pintu;
        this.cara = cara;
        this.isian = isian;
        this.sesiBaru = sesiBaru;
    }

    @GetMapping("/masuk")
    ModelAndView tampil(
            @RequestParam(defaultValue = "") String lanjut,
            @RequestParam(defaultValue = "") String sesi,
            @RequestParam(required = false) @Nullable UUID titipan,
            @RequestAttribute(name = SesiAktif.ATRIBUT, required = false) @Nullable SesiAktif aktif) {
        if (aktif != null) {
            return alihkan(Jalur.tujuan(lanjut));
        }
        MasukView.Bawaan bawaan = new MasukView.Bawaan(null, titipan);
        return Tampilan.of("akun/masuk", MasukView.kosong(cara, Jalur.tujuan(lanjut), keterangan(sesi), bawaan));
    }

    /** Whoever signs in waits for his turn without a thread that serves pages. */
    @PostMapping("/masuk")
    WebAsyncTask<ModelAndView> masuk(
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String lanjut,
            @RequestParam(required = false) @Nullable UUID titipan,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban,
            RedirectAttributes kilat) {
        MasukView.Bawaan bawaan = new MasukView.Bawaan(isian.baca(permintaan).orElse(null), titipan);
        String alamat = permintaan.getRemoteAddr();
        return new WebAsyncTask<>(PALING_LAMA, PINTU, () -> {
            if (!cara.lokal()) {
                String pesan = "Masuk dengan kata sandi tidak dipakai di Teladan ini. Pakai tombol di bawah.";
                return halaman("", lanjut, pesan, bawaan, HttpStatus.FORBIDDEN);
            }
            PintuMasuk.Hasil hasil = pintu.masuk(akun, sandi, alamat);
            if (hasil instanceof PintuMasuk.Hasil.Berhasil b) {
                SesiAktif s = sesiBaru.mulai(permintaan, jawaban, b.tanda());
                String tujuan = bawaan.isian() == null && titipan != null
                        ? TitipanController.URL + "?titipan=" + titipan
                        : Jalur.tujuan(lanjut);
                return lanjutkan(s, bawaan.isian(), tujuan, kilat);
            }
            return halaman(akun, lanjut, pesan(hasil), bawaan, HttpStatus.valueOf(status(hasil)));
        });
    }

    private ModelAndView halaman(String akun, String lanjut, String pesan, MasukView.Bawaan bawaan, HttpStatus status) {
        return Tampilan.of("akun/masuk", new MasukView(cara, akun, Jalur.tujuan(lanjut), null, pesan, bawaan), status);
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

    private ModelAndView lanjutkan(SesiAktif sesi, @Nullable Isian bawaan, String tujuan, RedirectAttributes kilat) {
        Isian miliknya = bawaan != null && isian.milik(bawaan, sesi.tanda()) ? bawaan : null;
        if (sesi.wajibGanti()) {
            return miliknya != null
                    ? Tampilan.of(
                            "akun/katasandi",
                            new KataSandiView(null, true, sesi.namaMasuk(), tujuan, List.of(), miliknya))
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

    private @Nullable String keterangan(String sesi) {
        return switch (sesi) {
            case "berakhir" -> "Sesi Anda berakhir. Masuk lagi untuk melanjutkan.";
            case "keluar" -> "Anda sudah keluar.";
            case "keluar-luar" ->
                cara.luar() == null ? "Anda sudah keluar." : KeluarController.masihDiLuar(cara.luar());
            case "batal" -> "Anda belum masuk karena dibatalkan di halaman sebelumnya.";
            case "titipan" ->
                "Sesi Anda berakhir. Isian Anda masih ada: masuk lagi dengan akun yang sama, lalu lanjutkan mengirimnya.";
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
