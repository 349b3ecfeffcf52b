package id.teladan.penilaian;

import id.teladan.periode.PeriodeRingkas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Why and since which day an assessment is closed without a predicate; stored as JSON. */
record Penutupan(Sebab sebab, LocalDate sejak, String keterangan) {
    static final int TERPANJANG = 1_000;
    /** How long before the period a cause may lie: a leave outside state support and its renewal take four years. */
    private static final int TAHUN_CUTI = 5;

    private static final int TAHUN_LAIN = 1;

    enum Sebab {
        PENSIUN("Pensiun"),
        MENINGGAL("Meninggal dunia"),
        CUTI("Cuti sepanjang periode"),
        PINDAH_DINAS("Pindah ke luar dinas"),
        LAINNYA("Sebab lain");

        private final String sebutan;

        Sebab(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    /** A closing is about this period: not since long before it, nor since a day that is yet to come after it. */
    Optional<HalanganPenilaian> halangan(PeriodeRingkas periode, Instant kini) {
        LocalDate awal = periode.mulai().minusYears(sebab == Sebab.CUTI ? TAHUN_CUTI : TAHUN_LAIN);
        LocalDate hari = LocalDate.ofInstant(kini, periode.zona().id());
        LocalDate akhir = hari.isAfter(periode.sampai()) ? hari : periode.sampai();
        return sejak.isBefore(awal) || sejak.isAfter(akhir)
                ? Optional.of(new HalanganPenilaian.IsianSalah("sejak", KalimatPenilaian.sejak(awal, akhir)))
                : Optional.empty();
    }

    String kalimat() {
        return sebab.sebutan() + " sejak " + id.teladan.umum.Tanggal.panjang(sejak)
                + (keterangan.isBlank() ? "." : ": " + keterangan);
    }
}
