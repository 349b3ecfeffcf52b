package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has no superior today, why, and who mends it. */
@Controller
class TanpaAtasanController {
    private final Organisasi organisasi;
    private final InstantSource jam;

    TanpaAtasanController(Organisasi organisasi, InstantSource jam) {
        this.organisasi = organisasi;
        this.jam = jam;
    }

    /** @param sebab the reason whose people are listed; null when nobody is without a superior */
    record TanpaAtasanView(
            LocalDate hari,
            TanpaAtasan ringkas,
            @Nullable SebabTanpaAtasan sebab,
            List<Kelompok> kelompok,
            Halamanan halamanan) {}

    /** People of one school; {@code satuan} null for those without one. */
    record Kelompok(
            @Nullable SatuanId satuan,
            @Nullable String nama,
            @Nullable String plt,
            List<TanpaAtasan.Orang> orang) {}

    @GetMapping("/admin/tanpa-atasan")
    ModelAndView tanpaAtasan(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String sebab,
            @RequestParam(defaultValue = "1") int halaman) {
        DinasId dinas = HanyaAdmin.dinas(pengguna);
        LocalDate hari = organisasi.hari(dinas, jam.instant());
        TanpaAtasan ringkas = organisasi.tanpaAtasan(dinas, hari);
        SebabTanpaAtasan dipilih = Isian.dari(SebabTanpaAtasan.class, sebab)
                .or(() -> ringkas.jumlah().keySet().stream().findFirst())
                .orElse(null);
        String alamat = Isian.alamat("/admin/tanpa-atasan", "sebab", dipilih == null ? "" : dipilih.name());
        Halaman<TanpaAtasan.Orang> orang = dipilih == null
                ? new Halaman<>(List.of(), 1, 0)
                : organisasi.orangTanpaAtasan(dinas, hari, dipilih, Halaman.nomor(halaman));
        if (orang.lewatBatas()) {
            return new ModelAndView("redirect:" + alamat);
        }
        return Tampilan.of(
                "organisasi/tanpaAtasan",
                new TanpaAtasanView(hari, ringkas, dipilih, kelompok(orang.baris()), orang.halamanan(alamat)));
    }

    private static List<Kelompok> kelompok(List<TanpaAtasan.Orang> orang) {
        Map<String, Kelompok> hasil = new LinkedHashMap<>();
        for (TanpaAtasan.Orang o : orang) {
            hasil.computeIfAbsent(
                            String.valueOf(o.satuan()),
                            kunci -> new Kelompok(o.satuan(), o.namaSatuan(), o.plt(), new ArrayList<>()))
                    .orang()
                    .add(o);
        }
        return List.copyOf(hasil.values());
    }
}
