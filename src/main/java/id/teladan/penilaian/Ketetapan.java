package id.teladan.penilaian;

import id.teladan.periode.AturanPenilaian;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided and sent to the employee.
 *
 * @param penilai who decided; {@code atasNama}, for whom as delegate, null when in his own name
 * @param dibuka when the employee opened it first; null when he did not
 * @param tenggat first instant at which the result stands without a word
 */
record Ketetapan(
        String hasil,
        String perilaku,
        String predikat,
        boolean hanyaPerilaku,
        PegawaiId penilai,
        @Nullable PegawaiId atasNama,
        Instant pada,
        @Nullable Instant dibuka,
        Instant tenggat) {

    /**
     * The day from which the days for an objection count: that of the first opening, at the latest so many days after he was told as
     * the rule set says.
     */
    static LocalDate diterima(Instant pada, @Nullable Instant dibuka, AturanPenilaian.Keberatan a, Zona zona) {
        LocalDate dianggap =
                LocalDate.ofInstant(pada, zona.id()).plusDays(a.diterima().hari());
        if (dibuka == null) {
            return dianggap;
        }
        LocalDate hari = LocalDate.ofInstant(dibuka, zona.id());
        return hari.isBefore(dianggap) ? hari : dianggap;
    }

    /** The last day for an objection is the number of days of the rule set after receipt; the result stands from the midnight after it. */
    static Instant tenggat(LocalDate diterima, AturanPenilaian.Keberatan a, Zona zona) {
        return diterima.plusDays(a.hari() + 1L).atStartOfDay(zona.id()).toInstant();
    }

    LocalDate diterima(AturanPenilaian.Keberatan a, Zona zona) {
        return diterima(pada, dibuka, a, zona);
    }

    /** Whether the employee has it: opened, or taken to have received it. */
    boolean sudahDiterima(Instant kini, AturanPenilaian.Keberatan a, Zona zona) {
        return dibuka != null || !LocalDate.ofInstant(kini, zona.id()).isBefore(diterima(a, zona));
    }

    Ketetapan dibuka(Instant kini, AturanPenilaian.Keberatan a, Zona zona) {
        return new Ketetapan(
                hasil,
                perilaku,
                predikat,
                hanyaPerilaku,
                penilai,
                atasNama,
                pada,
                kini,
                tenggat(diterima(pada, kini, a, zona), a, zona));
    }

    /** How long an objection is still possible, in words. */
    static String sisa(LocalDate terakhir, Instant kini, Zona zona) {
        long hari = terakhir.toEpochDay() - LocalDate.ofInstant(kini, zona.id()).toEpochDay();
        return hari < 0 ? "sudah lewat" : hari == 0 ? "hari ini hari terakhir" : hari + " hari lagi";
    }

    LocalDate hariTerakhir(Zona zona) {
        return LocalDate.ofInstant(tenggat, zona.id()).minusDays(1);
    }
}
