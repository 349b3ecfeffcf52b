package id.teladan.penilaian;

import java.time.LocalDate;

/** Why and since which day an assessment is closed without a predicate; stored as JSON. */
record Penutupan(Sebab sebab, LocalDate sejak, String keterangan) {
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

    String kalimat() {
        return sebab.sebutan() + " sejak " + id.teladan.umum.Tanggal.panjang(sejak)
                + (keterangan.isBlank() ? "." : ": " + keterangan);
    }
}
