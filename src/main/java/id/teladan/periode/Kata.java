package id.teladan.periode;

import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of this room's pages. */
final class Kata {
    private Kata() {}

    static String hari(LocalDate mulai, LocalDate sampai) {
        return Tanggal.panjang(mulai) + " sampai " + Tanggal.panjang(sampai);
    }

    static String kepastian(Kepastian k) {
        String tanda = switch (k) {
            case PASTI -> "✓ ";
            case MUNGKIN -> "◐ ";
            case BELUM_DIKETAHUI -> "○ ";
            case USULAN -> "● ";
        };
        return tanda
                + Character.toUpperCase(k.sebutan().charAt(0))
                + k.sebutan().substring(1);
    }

    static String kelas(Kepastian k) {
        return switch (k) {
            case PASTI -> "label sudah";
            case MUNGKIN -> "label perlu";
            case BELUM_DIKETAHUI -> "label";
            case USULAN -> "label ubah";
        };
    }

    static String peran(Collection<Peran> semua) {
        return semua.stream().map(p -> p.sebutan().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" dan "));
    }

    /** Who fills in a field, and how. */
    static String cara(Isian i) {
        String oleh = switch (i.oleh()) {
            case PEGAWAI -> "pegawai";
            case PENGAMAT -> "pengamat";
            case PENILAI -> "pejabat penilai";
        };
        String cara = switch (i.jenis()) {
            case FOKUS -> "Dipilih";
            case SKALA -> "Dinilai";
            case BERKAS -> "Diunggah";
            case TEKS, JADWAL -> "Diisi";
        };
        return cara + " " + oleh + (i.perFokus() ? " untuk tiap fokus perilaku" : "")
                + (i.wajib() ? "." : ", boleh kosong.");
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
