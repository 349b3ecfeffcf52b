package id.teladan.perencanaan.kesiapan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The findings as a table for a spreadsheet: semicolons and a byte order mark, as Excel expects them here. */
final class EksporKesiapan {
    private static final CSVFormat BENTUK =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String RUMUS = "=+-@\t\r";

    private EksporKesiapan() {}

    static String csv(List<Temuan> temuan) {
        StringBuilder isi = new StringBuilder("\ufeff");
        try (CSVPrinter cetak = new CSVPrinter(isi, BENTUK)) {
            cetak.printRecord(
                    "NPSN",
                    "Satuan pendidikan",
                    "Nama",
                    "NIP",
                    "Temuan",
                    "Menghalangi",
                    "Rincian",
                    "Akibat",
                    "Yang membetulkan",
                    "Di mana dan bagaimana");
            for (Temuan t : temuan) {
                JenisTemuan j = t.jenis();
                cetak.printRecord(
                        aman(t.orang().npsn()),
                        aman(t.tempat()),
                        aman(t.orang().nama()),
                        aman(t.orang().nip()),
                        j.judul(),
                        j.menghalangi() ? "Ya" : "Tidak",
                        aman(t.kalimat()),
                        j.akibat(),
                        j.pembetul().sebutan(),
                        j.cara());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isi.toString();
    }

    /** A text that a spreadsheet would take for a formula gets a mark in front. */
    private static String aman(@Nullable String teks) {
        if (teks == null || teks.isEmpty()) {
            return "";
        }
        return RUMUS.indexOf(teks.charAt(0)) >= 0 ? "'" + teks : teks;
    }
}
