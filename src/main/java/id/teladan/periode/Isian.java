package id.teladan.periode;

import id.teladan.umum.Rentang;
import id.teladan.web.Galat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was typed and collects why it cannot be taken. */
final class Isian {
    private final List<Galat> galat = new ArrayList<>();

    static String teks(@Nullable String nilai) {
        return nilai == null ? "" : nilai.strip();
    }

    @Nullable
    LocalDate tanggal(String bidang, String sebutan, @Nullable String nilai) {
        if (teks(nilai).isEmpty()) {
            tambah(bidang, sebutan + " wajib diisi");
            return null;
        }
        try {
            return LocalDate.parse(teks(nilai));
        } catch (DateTimeException e) {
            tambah(bidang, sebutan + " bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-07-31");
            return null;
        }
    }

    /** Two days, the second not before the first; null when that is not so, with the reason noted. */
    @Nullable
    Rentang rentang(String awal, @Nullable String mulai, String akhir, @Nullable String sampai, String sebutan) {
        LocalDate a = tanggal(awal, "Hari pertama " + sebutan, mulai);
        LocalDate b = tanggal(akhir, "Hari terakhir " + sebutan, sampai);
        if (a == null || b == null) {
            return null;
        }
        if (b.isBefore(a)) {
            tambah(akhir, "Hari terakhir " + sebutan + " mendahului hari pertamanya");
            return null;
        }
        return new Rentang(a, b);
    }

    void tambah(String bidang, String pesan) {
        galat.add(new Galat(bidang, pesan));
    }

    List<Galat> galat() {
        return List.copyOf(galat);
    }
}
