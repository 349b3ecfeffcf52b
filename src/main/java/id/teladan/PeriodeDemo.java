package id.teladan;

import id.teladan.periode.Tahap;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.Rentang;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Periods around today, with all three stages open. */
final class PeriodeDemo {
    private PeriodeDemo() {}

    static PeriodeBaru semester(Instant kini, Zona zona) {
        LocalDate hari = kini.atZone(zona.id()).toLocalDate();
        boolean pertama = hari.getMonthValue() <= 6;
        LocalDate mulai = LocalDate.of(hari.getYear(), pertama ? 1 : 7, 1);
        String label = (pertama ? "Januari - Juni " : "Juli - Desember ") + hari.getYear();
        return periode(
                hari.getYear() + (pertama ? "-1" : "-2"),
                label,
                mulai,
                mulai.plusMonths(6).minusDays(1),
                zona,
                "2024-semester",
                hari);
    }

    static PeriodeBaru tahun(Instant kini, Zona zona) {
        LocalDate hari = kini.atZone(zona.id()).toLocalDate();
        return periode(
                Integer.toString(hari.getYear()),
                "Tahun " + hari.getYear(),
                LocalDate.of(hari.getYear(), 1, 1),
                LocalDate.of(hari.getYear(), 12, 31),
                zona,
                "2026-tahunan",
                hari);
    }

    private static PeriodeBaru periode(
            String kode, String label, LocalDate mulai, LocalDate sampai, Zona zona, String ketentuan, LocalDate hari) {
        return new PeriodeBaru(
                kode,
                label,
                mulai,
                sampai,
                zona,
                ketentuan,
                Map.of(
                        Tahap.PERENCANAAN, new Rentang(mulai, sampai),
                        Tahap.PELAKSANAAN, new Rentang(palingDini(mulai, hari.minusDays(14)), sampai),
                        Tahap.PENILAIAN, new Rentang(palingDini(mulai, hari.minusDays(7)), sampai)));
    }

    private static LocalDate palingDini(LocalDate mulai, LocalDate hari) {
        return hari.isBefore(mulai) ? mulai : hari;
    }
}
