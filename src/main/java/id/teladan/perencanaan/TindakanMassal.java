package id.teladan.perencanaan;

import id.teladan.periode.Periode;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for acts over many people of a superior's list at once. */
@Service
public class TindakanMassal {
    private final Perencanaan perencanaan;
    private final Periode periode;
    private final SkpRepository skp;
    private final MassalRepository massal;

    TindakanMassal(Perencanaan perencanaan, Periode periode, SkpRepository skp, MassalRepository massal) {
        this.perencanaan = perencanaan;
        this.periode = periode;
        this.skp = skp;
        this.massal = massal;
    }

    /** The list under this filter as a table. */
    @Transactional(readOnly = true)
    TabelUnduhan unduh(Pengguna p, Saringan s, Instant kini) {
        DaftarPeriksa d = daftar(p, s, kini);
        List<Baris> baris = s.cocok(d.baris());
        List<SkpId> id = baris.stream().map(Baris::skp).filter(Objects::nonNull).toList();
        return new UnduhanDaftar(periode.ketentuan(d.ini()), rencana(p, baris), massal.waktu(p.dinas(), id))
                .tabel(baris, d.ini().zona());
    }

    private DaftarPeriksa daftar(Pengguna p, Saringan s, Instant kini) {
        return perencanaan
                .daftar(p, s.periodeId(), kini)
                .orElseThrow(() -> new TidakDitemukan("Belum ada periode yang dibuka di dinas Anda."));
    }

    /** The plans of these rows that the reader may read. */
    private Map<SkpId, Skp> rencana(Pengguna p, List<Baris> baris) {
        List<SkpId> id = baris.stream()
                .filter(Baris::terbaca)
                .map(Baris::skp)
                .filter(Objects::nonNull)
                .toList();
        return skp.banyak(p.dinas(), id).stream().collect(Collectors.toMap(Skp::id, Function.identity()));
    }
}
