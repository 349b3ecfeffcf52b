package id.teladan.pelaksanaan.pengamat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One naming of an observer.
 *
 * @param sampai last day
 * @param dicabut when it was taken back; null when it was not
 */
record Penunjukan(
        UUID id,
        SatuanId satuan,
        PegawaiId orang,
        String sk,
        LocalDate mulai,
        LocalDate sampai,
        @Nullable Instant dicabut) {

    enum Keadaan {
        BERLAKU("Berlaku"),
        AKAN("Akan datang"),
        BERAKHIR("Berakhir"),
        DICABUT("Dicabut");

        private final String sebutan;

        Keadaan(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }

        /** Whether there is still something to take back. */
        boolean dapatDicabut() {
            return this == BERLAKU || this == AKAN;
        }
    }

    Keadaan keadaan(LocalDate hari) {
        if (dicabut != null) {
            return Keadaan.DICABUT;
        }
        return hari.isBefore(mulai) ? Keadaan.AKAN : hari.isAfter(sampai) ? Keadaan.BERAKHIR : Keadaan.BERLAKU;
    }

    boolean bertemu(LocalDate dari, LocalDate hingga) {
        return dicabut == null && new Rentang(mulai, sampai).bertemu(new Rentang(dari, hingga));
    }

    String masa() {
        return Tanggal.panjang(mulai) + " sampai " + Tanggal.panjang(sampai);
    }
}
