package id.teladan.periode;

import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The rule set of a period, readable by every person of the dinas: rules, rubrics and lists to choose from. */
@Controller
class KetentuanController {
    private final Periode periode;

    KetentuanController(Periode periode) {
        this.periode = periode;
    }

    @GetMapping("/ketentuan/{id}")
    ModelAndView baca(Pengguna pengguna, @PathVariable PeriodeId id) {
        PeriodeRingkas p = Akses.periode(periode, pengguna, id);
        NaskahKetentuan n = periode.naskah(p);
        Peran milik = pengguna.adalah(Peran.KEPALA_SEKOLAH) ? Peran.KEPALA_SEKOLAH : Peran.GURU;
        List<Peran> urutan = n.ketentuan().peserta().stream()
                .sorted(Comparator.comparing((Peran x) -> x != milik))
                .toList();
        return Tampilan.of(
                "periode/ketentuan",
                new Tampil(
                        p,
                        n,
                        periode.cariPelaksanaan(p).orElse(null),
                        periode.cariPenilaian(p).orElse(null),
                        periode.cariAngkaKredit(p).orElse(null),
                        urutan));
    }

    /** {@code urutan}: the reader's own role first; a stage is null when no set tells it. */
    record Tampil(
            PeriodeRingkas p,
            NaskahKetentuan naskah,
            @Nullable AturanPelaksanaan pelaksanaan,
            @Nullable AturanPenilaian penilaian,
            @Nullable AturanAngkaKredit angkaKredit,
            List<Peran> urutan) {
        Ketentuan.Katalog katalog(Peran peran) {
            return naskah.ketentuan().untuk(peran);
        }

        /** The lists that all roles share are shown once. */
        Ketentuan.Katalog bersama() {
            return naskah.ketentuan().untuk(urutan.get(0));
        }

        List<Ketentuan.TugasTambahan> tugas() {
            return urutan.stream().flatMap(r -> katalog(r).tugas().stream()).toList();
        }
    }
}
