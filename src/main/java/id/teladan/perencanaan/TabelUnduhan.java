package id.teladan.perencanaan;

import id.teladan.umum.Nip;
import id.teladan.umum.Zona;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table to be taken along, written straight to where it goes. Numbers stay numbers, times become times of the dinas, a NIP stays
 * text with all its digits, and no cell of the CSV begins a formula.
 *
 * @param baris cells are String, Integer, Nip, Instant or null
 */
record TabelUnduhan(String judul, List<Kolom> kolom, List<List<@Nullable Object>> baris, Zona zona) {
    private static final DateTimeFormatter WAKTU = DateTimeFormatter.ofPattern("dd/MM/yyyy HH.mm");
    /** With these a spreadsheet program begins a formula or a command. */
    private static final String BERBAHAYA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    record Kolom(String judul, int lebar) {}

    void xlsx(OutputStream keluar) throws IOException {
        try (Workbook buku = new Workbook(keluar, "Teladan", "1.0")) {
            Worksheet w = buku.newWorksheet(judul);
            for (int i = 0; i < kolom.size(); i++) {
                w.value(0, i, kolom.get(i).judul());
                w.style(0, i).bold().fillColor("E8EEFB").set();
                w.width(i, kolom.get(i).lebar());
            }
            w.freezePane(0, 1);
            for (int r = 0; r < baris.size(); r++) {
                for (int i = 0; i < kolom.size(); i++) {
                    sel(w, r + 1, i, baris.get(r).get(i));
                }
            }
        }
    }

    private void sel(Worksheet w, int r, int i, @Nullable Object isi) {
        switch (isi) {
            case null -> {
                // an empty cell
            }
            case Integer n -> w.value(r, i, n);
            case Instant saat -> {
                w.value(r, i, setempat(saat));
                w.style(r, i).format("dd/mm/yyyy hh:mm").set();
            }
            case Nip n -> {
                w.value(r, i, n.angka());
                w.style(r, i).format("@").set();
            }
            default -> w.value(r, i, isi.toString());
        }
    }

    /** Semicolon and BOM, as spreadsheet programs with Indonesian settings expect. */
    void csv(OutputStream keluar) throws IOException {
        OutputStreamWriter tulis = new OutputStreamWriter(keluar, StandardCharsets.UTF_8);
        tulis.write('\ufeff');
        CSVPrinter csv = new CSVPrinter(
                tulis, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        csv.printRecord(kolom.stream().map(Kolom::judul).toList());
        for (List<@Nullable Object> b : baris) {
            csv.printRecord(b.stream().map(this::teks).toList());
        }
        csv.flush();
    }

    private Object teks(@Nullable Object isi) {
        return switch (isi) {
            case null -> "";
            case Integer n -> n;
            case Instant saat -> WAKTU.format(setempat(saat));
            // In its groups: as bare digits a spreadsheet program would make a number of it and round it.
            case Nip n -> n.berkelompok();
            default -> aman(isi.toString());
        };
    }

    private static String aman(String teks) {
        return !teks.isEmpty() && BERBAHAYA.indexOf(teks.charAt(0)) >= 0 ? "'" + teks : teks;
    }

    private LocalDateTime setempat(Instant saat) {
        return LocalDateTime.ofInstant(saat, zona.id());
    }
}
