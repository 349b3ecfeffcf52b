package id.teladan.periode;

import id.teladan.umum.Kepastian;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;

/** Words of this room's pages. */
final class Kata {
    private Kata() {}

    static String hari(LocalDate mulai, LocalDate sampai) {
        return Tanggal.panjang(mulai) + " sampai " + Tanggal.panjang(sampai);
    }

    static String kepastian(Kepastian k) {
        return switch (k) {
            case PASTI -> "✓ Pasti";
            case MUNGKIN -> "◐ Mungkin";
            case BELUM_DIKETAHUI -> "○ Belum diketahui";
            case USULAN -> "● Usulan Teladan";
        };
    }

    static String kelas(Kepastian k) {
        return switch (k) {
            case PASTI -> "label sudah";
            case MUNGKIN -> "label perlu";
            case BELUM_DIKETAHUI -> "label";
            case USULAN -> "label ubah";
        };
    }

    static String keadaan(Jendela j, Instant kini) {
        if (j.terbuka(kini)) {
            return "● Terbuka";
        }
        return j.belum(kini) ? "○ Belum dibuka" : "✕ Tertutup";
    }

    static String kelas(Jendela j, Instant kini) {
        if (j.terbuka(kini)) {
            return "label sudah";
        }
        return j.belum(kini) ? "label" : "label tolak";
    }
}
