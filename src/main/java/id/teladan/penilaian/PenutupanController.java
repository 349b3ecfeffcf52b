package id.teladan.penilaian;

import id.teladan.umum.PegawaiId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing an assessment without a predicate, and opening it again; and how an admin dinas comes to one. */
@Controller
class PenutupanController {
    private final PenilaianKinerja penilaian;
    private final UrusanPenilaian urusan;
    private final InstantSource jam;

    PenutupanController(PenilaianKinerja penilaian, UrusanPenilaian urusan, InstantSource jam) {
        this.penilaian = penilaian;
        this.urusan = urusan;
        this.jam = jam;
    }

    @GetMapping("/penilaian/orang/{pegawai}")
    ModelAndView orang(Pengguna pengguna, @PathVariable UUID pegawai) {
        return Tampilan.of("penilaian/orang", urusan.milik(pengguna, new PegawaiId(pegawai), jam.instant()));
    }

    @PostMapping("/penilaian/{id}/penutupan")
    ModelAndView tutup(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sebab,
            @RequestParam(defaultValue = "") String sejak,
            @RequestParam(defaultValue = "") String keterangan,
            RedirectAttributes r) {
        return JawabanPenilaian.langkah(
                penilaian.langkah(
                        pengguna,
                        new PenilaianId(id),
                        LangkahPenilaian.TUTUP,
                        MasukanPenilaian.tutup(baca(sebab, sejak, keterangan)),
                        jam.instant()),
                "Penilaian ditutup tanpa predikat.",
                "/penilaian/" + id,
                List.of(keterangan),
                r);
    }

    private static @Nullable Penutupan baca(String sebab, String sejak, String keterangan) {
        try {
            LocalDate hari = LocalDate.parse(sejak);
            return Stream.of(Penutupan.Sebab.values())
                    .filter(s -> s.name().equals(sebab))
                    .findFirst()
                    .map(s -> new Penutupan(s, hari, keterangan.strip()))
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @PostMapping("/penilaian/{id}/pembukaan")
    ModelAndView buka(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes r) {
        return JawabanPenilaian.langkah(
                penilaian.langkah(
                        pengguna,
                        new PenilaianId(id),
                        LangkahPenilaian.BUKA_LAGI,
                        MasukanPenilaian.catatan(alasan),
                        jam.instant()),
                "Penilaian dibuka lagi.",
                "/penilaian/" + id,
                List.of(alasan),
                r);
    }
}
