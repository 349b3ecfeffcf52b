package id.teladan.penilaian.pko;

import id.teladan.periode.Periode;
import id.teladan.umum.DinasId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door to the PKO of schools for those who rate people there; nothing changes here, and each method is one statement. */
@Service
public class PredikatOrganisasi {
    private final PkoRepository pko;
    private final Periode periode;

    PredikatOrganisasi(PkoRepository pko, Periode periode) {
        this.pko = pko;
        this.periode = periode;
    }

    /** Empty while the kepala dinas has not set it. */
    public Optional<Pko> pko(DinasId dinas, PeriodeId per, SatuanId satuan) {
        return Optional.ofNullable(banyak(dinas, per, List.of(satuan)).get(satuan));
    }

    /** Without the schools for which it was not set. */
    public Map<SatuanId, Pko> banyak(DinasId dinas, PeriodeId per, Collection<SatuanId> satuan) {
        List<PilihanPko> pilihan =
                periode.ambil(dinas, per).map(p -> SebutanPko.semua(periode, p)).orElse(List.of());
        Map<SatuanId, Pko> hasil = new HashMap<>();
        if (!satuan.isEmpty()) {
            pko.kini(dinas, per, satuan)
                    .forEach((s, b) ->
                            hasil.put(s, new Pko(b.kode(), PilihanPko.judul(pilihan, b.kode()), b.oleh(), b.pada())));
        }
        return hasil;
    }
}
