package id.teladan.akun;

import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a form ends up that came without a running session, or with an old token: it is kept and its sender is asked. */
@Controller
class SesiBerakhirController {
    private final IsianConfig isian;
    private final CaraMasuk cara;

    SesiBerakhirController(IsianConfig isian, CaraMasuk cara) {
        this.isian = isian;
        this.cara = cara;
    }

    @PostMapping(SesiFilter.BERAKHIR)
    ModelAndView tangkap(
            HttpServletRequest permintaan,
            @RequestAttribute(name = SesiFilter.PEMILIK, required = false) @Nullable TandaSesi pemilik,
            @RequestAttribute(name = SesiAktif.ATRIBUT, required = false) @Nullable SesiAktif sesi,
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(defaultValue = "") String lanjut,
            @RequestParam(required = false) @Nullable UUID titipan) {
        if (permintaan.getDispatcherType() != DispatcherType.FORWARD) {
            throw new TidakDitemukan("Halaman ini tidak ada.");
        }
        if (pemilik != null) {
            return mintaMasuk(isian.tangkap(permintaan, pemilik), pemilik);
        }
        if (sesi != null) {
            return isian.tangkap(permintaan, sesi.tanda())
                    .map(i -> Tampilan.of("akun/isian", new IsianView(i), HttpStatus.FORBIDDEN))
                    .orElseGet(() -> mintaMasuk(Optional.empty(), sesi.tanda()));
        }
        String pesan = "Halaman masuk ini sudah lama terbuka. Silakan masuk sekali lagi.";
        return Tampilan.of(
                "akun/masuk",
                new MasukView(
                        cara,
                        akun,
                        Jalur.tujuan(lanjut),
                        null,
                        pesan,
                        new MasukView.Bawaan(isian.baca(permintaan).orElse(null), titipan)),
                HttpStatus.FORBIDDEN);
    }

    private ModelAndView mintaMasuk(Optional<Isian> bawaan, TandaSesi pemilik) {
        String keterangan = bawaan.isPresent()
                ? "Sesi Anda berakhir. Isian Anda masih ada: masuk lagi, lalu lanjutkan mengirimnya."
                : "Sesi Anda berakhir, dan isian tadi terlalu besar untuk dibawa. Masuk lagi; tombol Kembali di peramban "
                        + "biasanya masih menampilkannya.";
        return Tampilan.of(
                "akun/masuk",
                MasukView.kosong(
                        cara,
                        "/",
                        keterangan,
                        bawaan.map(i -> new MasukView.Bawaan(i, isian.titipkan(pemilik, i)))
                                .orElse(MasukView.Bawaan.TIADA)),
                HttpStatus.UNAUTHORIZED);
    }
}
