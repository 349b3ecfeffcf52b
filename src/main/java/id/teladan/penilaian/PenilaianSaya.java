package id.teladan.penilaian;

import id.teladan.penilaian.PenilaianRepository.Terbaca;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the employee: his own results, and that he has received them. */
@Service
public class PenilaianSaya {
    private final PembukaPenilaian pembuka;
    private final PenilaianRepository penilaian;
    private final PencatatLangkah pencatat;
    private final PenilaianKinerja kinerja;

    PenilaianSaya(
            PembukaPenilaian pembuka,
            PenilaianRepository penilaian,
            PencatatLangkah pencatat,
            PenilaianKinerja kinerja) {
        this.pembuka = pembuka;
        this.penilaian = penilaian;
        this.pencatat = pencatat;
        this.kinerja = kinerja;
    }

    /** One of a person's assessments, as he chooses among them. */
    record Pilihan(PenilaianId id, PeriodeRingkas periode, String peran, boolean dipilih) {}

    /** @param ini null while nothing of his was opened */
    record Milik(List<Pilihan> semua, @Nullable HalamanPenilaian ini) {}

    /** The chosen assessment, or the newest. Whoever opens a decided one for the first time has received it. */
    @Transactional
    Milik buka(Pengguna p, @Nullable PenilaianId pilihan, Instant kini) {
        List<Terbaca> semua = penilaian.semuaMilik(p.dinas(), p.pegawai());
        Optional<Terbaca> ini = semua.stream()
                .filter(t -> t.penilaian().id().equals(pilihan))
                .findFirst()
                .or(() -> semua.stream().findFirst());
        List<Pilihan> daftar = new ArrayList<>();
        for (Terbaca t : semua) {
            Penilaian n = t.penilaian();
            daftar.add(new Pilihan(
                    n.id(),
                    pembuka.periode().ambil(p.dinas(), n.periode()).orElseThrow(),
                    n.peran().sebutan(),
                    ini.filter(t::equals).isPresent()));
        }
        return new Milik(daftar, ini.map(t -> halaman(p, t, kini)).orElse(null));
    }

    private HalamanPenilaian halaman(Pengguna p, Terbaca t, Instant kini) {
        LembarPenilaian l = pembuka.lembar(p, t, kini);
        if (l.boleh(LangkahPenilaian.BACA)) {
            LembarPenilaian terkunci = pembuka.lembar(
                    p, penilaian.kunci(p.dinas(), t.penilaian().id()).orElseThrow(), kini);
            HasilNilai h = pencatat.ambil(terkunci, LangkahPenilaian.BACA, MasukanPenilaian.KOSONG);
            l = h.lembar();
        }
        return kinerja.halaman(l);
    }
}
