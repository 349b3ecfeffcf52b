package id.teladan.perencanaan;

import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The superior's adjustments, one item at a time: replace, change a target, delete, add, take back. */
@Controller
class PenyesuaianController {
    private final Perencanaan perencanaan;
    private final InstantSource jam;

    PenyesuaianController(Perencanaan perencanaan, InstantSource jam) {
        this.perencanaan = perencanaan;
        this.jam = jam;
    }

    /**
     * @param sekarang code of the item as it stands; absent adds {@code baru}
     * @param baru code that it becomes; absent deletes
     */
    @PostMapping("/periksa/{id}/penyesuaian")
    ModelAndView sesuaikan(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam Bagian bagian,
            @RequestParam @Nullable String sekarang,
            @RequestParam @Nullable String baru,
            @RequestParam @Nullable String target,
            @RequestParam @Nullable String keterangan,
            @RequestParam @Nullable String alasan,
            @RequestParam(defaultValue = "ganti") String aksi,
            RedirectAttributes r) {
        Instant kini = jam.instant().truncatedTo(ChronoUnit.MICROS);
        String kodeBaru = aksi.equals("hapus") ? null : IsianBagian.rapikan(baru);
        String kodeSekarang = IsianBagian.rapikan(sekarang);
        String sebab = IsianBagian.rapikan(alasan);
        if (kodeSekarang == null && kodeBaru == null) {
            Pemilik.bukan(perencanaan.buka(pengguna, new SkpId(id), kini));
            r.addFlashAttribute("kabar", "Pilih dulu yang akan ditambahkan.");
            return Jawaban.lanjut("/periksa/" + id + "#" + bagian.jalur());
        }
        Integer angka = bagian == Bagian.PENGEMBANGAN && kodeBaru != null ? angka(target) : null;
        Penyesuaian usul = new Penyesuaian(
                Uuid7.baru(),
                bagian,
                kodeSekarang,
                kodeBaru,
                angka,
                bagian == Bagian.TUGAS ? IsianBagian.rapikan(keterangan) : null,
                sebab,
                pengguna.pegawai(),
                kini);
        return Jawaban.langkah(
                perencanaan.sesuaikan(pengguna, new SkpId(id), kodeSekarang, usul, kini),
                "Penyesuaian tersimpan dalam draf pemeriksaan.",
                "Penyesuaian itu sudah tersimpan.",
                "/periksa/" + id + "#" + bagian.jalur(),
                sebab == null ? List.of() : List.of(sebab),
                "/periksa/" + id,
                r);
    }

    @PostMapping("/periksa/{id}/penyesuaian/{penyesuaian}/pembatalan")
    ModelAndView batalkan(
            Pengguna pengguna, @PathVariable UUID id, @PathVariable UUID penyesuaian, RedirectAttributes r) {
        Instant kini = jam.instant().truncatedTo(ChronoUnit.MICROS);
        return Jawaban.langkah(
                perencanaan.batalkanPenyesuaian(pengguna, new SkpId(id), penyesuaian, kini),
                "Penyesuaian dibatalkan; kembali seperti yang diajukan.",
                "Penyesuaian itu sudah dibatalkan.",
                "/periksa/" + id,
                List.of(),
                "/periksa/" + id,
                r);
    }

    /** A target that is no number of one or two digits becomes 0, which the aggregate refuses with the sentence for it. */
    private static Integer angka(@Nullable String teks) {
        String t = teks == null ? "1" : teks.strip();
        return t.matches("\\d{1,2}") ? Integer.valueOf(t) : Integer.valueOf(0);
    }
}
