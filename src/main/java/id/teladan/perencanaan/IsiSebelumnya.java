package id.teladan.perencanaan;

import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the earlier texts of a plan: its owner looks back, and takes one up again by saving it like any other. */
@Service
public class IsiSebelumnya {
    private final Perencanaan perencanaan;
    private final IsiLamaRepository lama;

    IsiSebelumnya(Perencanaan perencanaan, IsiLamaRepository lama) {
        this.perencanaan = perencanaan;
        this.lama = lama;
    }

    /** The plan with its earlier texts, newest first. */
    record Tampak(Lembar l, List<IsiLama> lama) {
        List<IsiLama> bagian(Bagian b) {
            return lama.stream().filter(v -> v.bagian() == b).toList();
        }

        /** Whether this item stands in the plan today just so. */
        boolean masihAda(Butir x) {
            return l.skp().isi().cari(x.bagian(), x.kode()).filter(x::equals).isPresent();
        }
    }

    @Transactional(readOnly = true)
    Tampak buka(Pengguna p, SkpId id, Instant kini) {
        Lembar l = Pemilik.saja(perencanaan.buka(p, id, kini));
        return new Tampak(l, lama.semua(p.dinas(), id));
    }
}
