package id.teladan.penilaian.daftar;

import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
     * Of the guru of this school, or, for someone assessed as kepala sekolah, of all kepala sekolah of the dinas, with the PKO of the
     * school; one statement. Drafts count as they were saved last.
     *
     * @param nama of the school
     * @param kecuali the assessment that is not counted
     */
    @Transactional(readOnly = true)
    public SebaranLain lain(
            DinasId dinas, PeriodeRingkas per, Peran peran, SatuanId satuan, String nama, UUID kecuali) {
        boolean sekolah = peran == Peran.GURU;
        SebaranRepository.Hitungan h = sebaran.hitung(dinas, per.id(), peran, satuan, kecuali);
        return new SebaranLain(
                periode.penilaian(per),
                per.id(),
                sekolah ? satuan.nilai() : dinas.nilai(),
                sekolah ? nama : null,
                h.pko(),
                h.ditetapkan(),
                h.draf(),
                h.alasan());
    }

    /**
     * Writes why the pattern is departed from, as it was said when one person was decided. A reason that covers this
     * departure already stands: this one is kept in the history of the assessment.
     */
    @Transactional
    public void catat(
            DinasId dinas, SebaranNilai s, String alasan, PegawaiId oleh, @Nullable PegawaiId atasNama, Instant kini) {
        if (!s.tercakup()) {
            sebaran.tulis(dinas, s, alasan, oleh, atasNama, kini);
        }
    }
}
