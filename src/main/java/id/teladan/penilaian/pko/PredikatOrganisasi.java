package id.teladan.penilaian.pko;

import id.teladan.umum.DinasId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door to the PKO of schools for those who rate people there; nothing changes here, and each method is one statement. */
@Service
public class PredikatOrganisasi {
    private final PkoRepository pko;

    PredikatOrganisasi(PkoRepository pko) {
        this.pko = pko;
    }

    /** Empty while the kepala dinas has not set it. */
    public Optional<Pko> pko(DinasId dinas, PeriodeId periode, SatuanId satuan) {
        return Optional.ofNullable(banyak(dinas, periode, List.of(satuan)).get(satuan));
    }

    /** Without the schools for which it was not set. */
    public Map<SatuanId, Pko> banyak(DinasId dinas, PeriodeId periode, Collection<SatuanId> satuan) {
        return pko.kini(dinas, periode, satuan);
    }
}
