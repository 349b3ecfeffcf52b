package id.teladan.perencanaan;

import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.Tampilan;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The home page: whose turn it is, the flow, the linimasa, and work that rooms put here. */
@Controller
class BerandaController {
    private final Perencanaan perencanaan;
    private final Penyalinan penyalinan;
    private final List<PenyediaTugas> penyedia;
    private final InstantSource jam;

    BerandaController(Perencanaan perencanaan, Penyalinan penyalinan, List<PenyediaTugas> penyedia, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.penyalinan = penyalinan;
        this.penyedia = penyedia;
        this.jam = jam;
    }

    /** @param tawaran what the plan could be filled from, before it is begun or while it is empty */
    record BerandaTampilan(
            BerandaSaya b, @Nullable Giliran giliran, List<Tugas> tugas, Tawaran tawaran, Instant kini) {}

    @GetMapping("/")
    ModelAndView beranda(Pengguna pengguna, @RequestParam @Nullable UUID periode) {
        if (pengguna.adalah(Peran.ADMIN_DINAS)) {
            return Jawaban.lanjut("/admin");
        }
        Instant kini = jam.instant();
        BerandaSaya b = perencanaan.beranda(pengguna, periode == null ? null : new PeriodeId(periode), kini);
        List<Tugas> tugas =
                penyedia.stream().flatMap(p -> p.tugas(pengguna, kini).stream()).toList();
        Giliran giliran = b.lembar() == null ? Giliran.sebelumMulai(b, kini) : Giliran.of(b.lembar());
        return Tampilan.of(
                "perencanaan/beranda", new BerandaTampilan(b, giliran, tugas, tawaran(pengguna, b, giliran), kini));
    }

    private Tawaran tawaran(Pengguna pengguna, BerandaSaya b, @Nullable Giliran giliran) {
        if (b.lembar() != null) {
            return penyalinan.tawaran(b.lembar());
        }
        PeriodeRingkas ini = b.ini();
        return ini != null && giliran != null && giliran.anda()
                ? penyalinan.sebelumMulai(pengguna, ini.id())
                : Tawaran.KOSONG;
    }
}
