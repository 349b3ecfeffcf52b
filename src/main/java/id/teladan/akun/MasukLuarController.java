package id.teladan.akun;

import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Signing in with an account of the provider outside: the way there, and the way back. */
@Controller
class MasukLuarController {
    static final String URL = "/masuk/belajar-id";
    static final String KEMBALI = URL + "/kembali";

    private final CaraMasuk cara;
    private final PenyediaLuar penyedia;
    private final PintuLuar pintu;
    private final JejakConfig jejak;
    private final SesiBaruConfig sesi;

    MasukLuarController(
            CaraMasuk cara, PenyediaLuar penyedia, PintuLuar pintu, JejakConfig jejak, SesiBaruConfig sesi) {
        this.cara = cara;
        this.penyedia = penyedia;
        this.pintu = pintu;
        this.jejak = jejak;
        this.sesi = sesi;
    }

    /** A link and no form: pages of ours may not send a form to another server. */
    @GetMapping(URL)
    ModelAndView pergi(
            @RequestParam(defaultValue = "") String lanjut,
            @RequestParam(required = false) @Nullable UUID titipan,
            @RequestAttribute(name = SesiAktif.ATRIBUT, required = false) @Nullable SesiAktif aktif,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban) {
        CaraMasuk.Luar luar = luar();
        if (aktif != null) {
            return new ModelAndView("redirect:" + tujuan(Jalur.tujuan(lanjut), titipan));
        }
        JejakMasuk j = jejak.mulai(Jalur.tujuan(lanjut), titipan);
        if (jejak.terlaluSering(permintaan)) {
            return masalah(luar, MasalahLuar.TERLALU_SERING, j);
        }
        String alamat;
        try {
            alamat = penyedia.alamatMasuk(j, kembali(permintaan));
        } catch (PenyediaLuar.Gagal e) {
            return masalah(luar, MasalahLuar.dari(e.sebab()), j);
        }
        jejak.pasang(permintaan, jawaban, j);
        return new ModelAndView("redirect:" + alamat);
    }

    @GetMapping(KEMBALI)
    ModelAndView kembali(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String error,
            @RequestAttribute(name = SesiAktif.ATRIBUT, required = false) @Nullable SesiAktif aktif,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban) {
        CaraMasuk.Luar luar = luar();
        JejakMasuk j = jejak.ambil(permintaan, jawaban, state).orElse(null);
        if (j == null) {
            return aktif != null
                    ? new ModelAndView("redirect:/")
                    : masalah(luar, MasalahLuar.MULAI_LAGI, jejak.mulai("/", null));
        }
        if (error.equals("access_denied")) {
            return new ModelAndView("redirect:" + MasukView.url("/masuk", "batal", j.lanjut(), j.titipan()));
        }
        if (code.isEmpty()) {
            return masalah(luar, error.isEmpty() ? MasalahLuar.MULAI_LAGI : MasalahLuar.TIDAK_TERJANGKAU, j);
        }
        if (jejak.terlaluSering(permintaan)) {
            return masalah(luar, MasalahLuar.TERLALU_SERING, j);
        }
        return tukar(luar, code, j, permintaan, jawaban);
    }

    private ModelAndView tukar(
            CaraMasuk.Luar luar,
            String kode,
            JejakMasuk j,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban) {
        KlaimLuar klaim;
        try {
            klaim = penyedia.tukar(kode, j, kembali(permintaan));
        } catch (PenyediaLuar.Gagal e) {
            if (e.sebab() == PenyediaLuar.Sebab.KODE_DITOLAK) {
                jejak.gagal(permintaan, j);
            }
            return masalah(luar, MasalahLuar.dari(e.sebab()), j);
        }
        boolean keluarDiSana = penyedia.alamatKeluar(klaim.token(), "").isPresent();
        return switch (pintu.masuk(klaim, luar.surel(), keluarDiSana)) {
            case PintuLuar.Hasil.Berhasil b -> {
                sesi.pasang(permintaan, jawaban, b.tanda());
                yield new ModelAndView("redirect:" + tujuan(j.lanjut(), j.titipan()));
            }
            case PintuLuar.Hasil.Ditolak d ->
                gagal(
                        new LuarGagalView(
                                d.sebab().judul(luar),
                                d.sebab().kalimat(luar, d.dinas()),
                                d.surel(),
                                d.sebab().perbaikan(d.dinas()),
                                luar.label(),
                                MasukView.url(URL, "", j.lanjut(), j.titipan()),
                                MasukView.url("/masuk", "", j.lanjut(), j.titipan())),
                        HttpStatus.FORBIDDEN.value());
        };
    }

    private static ModelAndView masalah(CaraMasuk.Luar luar, MasalahLuar m, JejakMasuk j) {
        return gagal(
                new LuarGagalView(
                        m.judul(luar),
                        m.kalimat(),
                        null,
                        "",
                        luar.label(),
                        MasukView.url(URL, "", j.lanjut(), j.titipan()),
                        MasukView.url("/masuk", "", j.lanjut(), j.titipan())),
                m.status());
    }

    private static ModelAndView gagal(LuarGagalView v, int status) {
        return Tampilan.of("akun/luargagal", v, HttpStatus.valueOf(status));
    }

    private static String tujuan(String lanjut, @Nullable UUID titipan) {
        return titipan == null ? lanjut : TitipanController.URL + "?titipan=" + titipan;
    }

    private static String kembali(HttpServletRequest permintaan) {
        return ServletUriComponentsBuilder.fromContextPath(permintaan)
                .path(KEMBALI)
                .toUriString();
    }

    private CaraMasuk.Luar luar() {
        CaraMasuk.Luar l = cara.luar();
        if (l == null) {
            throw new TidakDitemukan("Masuk dengan akun dari luar tidak dipakai di Teladan ini.");
        }
        return l;
    }
}
