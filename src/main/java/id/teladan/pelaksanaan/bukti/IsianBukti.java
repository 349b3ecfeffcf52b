package id.teladan.pelaksanaan.bukti;

import id.teladan.web.Galat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed with a step. */
record IsianBukti(
        @Nullable String judul,
        @Nullable String tanggal,
        @Nullable String uraian,
        @Nullable String catatan) {
    static final IsianBukti KOSONG = new IsianBukti(null, null, null, null);
    private static final int JUDUL = 200;
    private static final int TEKS = 2000;

    static IsianBukti catatan(@Nullable String catatan) {
        return new IsianBukti(null, null, null, catatan);
    }

    static @Nullable String rapi(@Nullable String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip().replace("\r\n", "\n");
    }

    @Nullable
    LocalDate hari() {
        String t = rapi(tanggal);
        try {
            LocalDate hari = t == null ? null : LocalDate.parse(t);
            return hari == null || hari.getYear() < 1900 || hari.getYear() > 2200 ? null : hari;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What can never be kept, drafts included. */
    List<Galat> salah() {
        List<Galat> galat = new ArrayList<>();
        String t = rapi(tanggal);
        if (t != null && hari() == null) {
            galat.add(new Galat("tanggal", "Tanggal tidak terbaca. Tulis seperti 2026-03-12."));
        }
        panjang(galat, "judul", "Judul", judul, JUDUL);
        panjang(galat, "uraian", "Uraian", uraian, TEKS);
        panjang(galat, "catatan", "Catatan", catatan, TEKS);
        return galat;
    }

    private static void panjang(List<Galat> galat, String bidang, String nama, @Nullable String teks, int paling) {
        String t = rapi(teks);
        if (t != null && t.length() > paling) {
            galat.add(new Galat(bidang, nama + " paling panjang " + paling + " huruf; sekarang " + t.length() + "."));
        }
    }
}
