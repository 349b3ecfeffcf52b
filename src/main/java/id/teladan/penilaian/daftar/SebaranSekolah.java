package id.teladan.penilaian.daftar;

import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to how the predikat are spread, for the page of one person while he is rated. Who may read it is asked there. */
@Service
public class SebaranSekolah {
    private final SebaranRepository sebaran;
    private final Periode periode;

    SebaranSekolah(SebaranRepository sebaran, Periode periode) {
        this.sebaran = sebaran;
        this.periode = periode;
    }

    /**
     * Of the guru of this school, or, for someone assessed as kepala sekolah, of all kepala sekolah of the dinas; one statement. Drafts
     * count as they were saved last.
     *
     * @param nama of the school
     */
    @Transactional(readOnly = true)
    public SebaranNilai baca(DinasId dinas, PeriodeRingkas per, Peran peran, SatuanId satuan, String nama) {
        boolean sekolah = peran == Peran.GURU;
        SebaranRepository.Hitungan h = sebaran.hitung(dinas, per.id(), peran, sekolah ? satuan : null);
        return new PenyusunSebaran(periode.penilaian(per), per.id())
                .susun(
                        sekolah ? satuan.nilai() : dinas.nilai(),
                        sekolah ? nama : null,
                        h.pko(),
                        h.ditetapkan(),
                        h.draf(),
                        -1,
                        h.alasan());
    }
}
