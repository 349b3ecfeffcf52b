package id.teladan.penilaian.pko;

import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PeriodeId;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which period a page about PKO shows. */
final class PeriodePko {
    private PeriodePko() {}

    /** Periods that have begun, newest first. */
    static List<PeriodeRingkas> mulai(Periode periode, DinasId dinas, Instant kini) {
        return periode.semua(dinas).stream()
                .filter(p -> !p.mulai().isAfter(hari(p, kini)))
                .toList();
    }

    /** The chosen one; else the newest that goes on; else the newest. */
    static PeriodeRingkas pilih(List<PeriodeRingkas> semua, @Nullable PeriodeId pilihan, Instant kini) {
        return semua.stream()
                .filter(p -> p.id().equals(pilihan))
                .findFirst()
                .or(() -> semua.stream()
                        .filter(p -> !p.sampai().isBefore(hari(p, kini)))
                        .findFirst())
                .orElse(semua.getFirst());
    }

    /** Exactly the one that was asked for; without a choice, the one that a list would show. */
    static PeriodeRingkas ambil(Periode periode, DinasId dinas, @Nullable PeriodeId id, Instant kini) {
        return (id == null
                        ? mulai(periode, dinas, kini).stream().findFirst()
                        : periode.ambil(dinas, id).filter(p -> !p.mulai().isAfter(hari(p, kini))))
                .orElseThrow(() -> new TidakDitemukan("Periode itu tidak ada di dinas Anda, atau belum dimulai."));
    }

    static LocalDate hari(PeriodeRingkas p, Instant kini) {
        return LocalDate.ofInstant(kini, p.zona().id());
    }
}
