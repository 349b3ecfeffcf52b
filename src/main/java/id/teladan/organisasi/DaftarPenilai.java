package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who assesses whom in a whole dinas at once, for work over all plans. */
@Service
public class DaftarPenilai {
    private final PenilaiRepository penilai;

    DaftarPenilai(PenilaiRepository penilai) {
        this.penilai = penilai;
    }

    /** Everyone who makes a plan on the day with his pejabat penilai; one statement, by the rule of {@link Organisasi}. */
    @Transactional(readOnly = true)
    public List<PenilaiOrang> semua(DinasId dinas, LocalDate hari, AturanTanpaKepala aturan) {
        return penilai.semua(dinas, hari, aturan);
    }
}
