package id.teladan.organisasi.impor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook, or the CSV file, that has the wanted header within its first rows. */
final class TabelPembaca {
    private static final int KEPALA_SAMPAI = 15;
    private static final int KOLOM_MAKS = 100;
    private final Predicate<List<String>> kepala;
    private final String tidakAda;
    private final Kemajuan kemajuan;

    /** @param tidakAda the sentence for the person when no sheet has the header */
    TabelPembaca(Predicate<List<String>> kepala, String tidakAda, Kemajuan kemajuan) {
        this.kepala = kepala;
        this.tidakAda = tidakAda;
        this.kemajuan = kemajuan;
    }

    Tabel baca(Berkas b) {
        if (PenjagaBerkas.rupa(b) == PenjagaBerkas.Rupa.TEKS) {
            return CsvPembaca.baca(b, tidakAda, this::susun);
        }
        PenjagaBerkas.periksaXlsx(b);
        try (ReadableWorkbook buku =
                new ReadableWorkbook(new ByteArrayInputStream(b.isi()), new ReadingOptions(true, true))) {
            List<String> lembar = new ArrayList<>();
            for (Sheet s : buku.getSheets().toList()) {
                lembar.add(s.getName());
                Tabel t = lembar(s);
                if (t != null) {
                    return t;
                }
            }
            throw new BerkasDitolak(tidakAda + " Lembar yang terbaca: " + Teks.sebut(lembar) + ".");
        } catch (BerkasDitolak e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The reader throws whatever its parts throw on broken XML; all of it means the same to the sender.
            throw PenjagaBerkas.rusak(e);
        }
    }

    private @Nullable Tabel lembar(Sheet s) throws IOException {
        try (Stream<Row> baris = s.openStream()) {
            return susun(s.getName(), baris.map(TabelPembaca::baris).iterator());
        }
    }

    /** Null when the header is not found. */
    private @Nullable Tabel susun(String lembar, Iterator<Tabel.Baris> sumber) {
        List<String> atas = new ArrayList<>();
        for (int i = 0; i < KEPALA_SAMPAI && sumber.hasNext(); i++) {
            List<String> teks =
                    sumber.next().sel().stream().map(s -> Tabel.rapat(s.teks())).toList();
            if (kepala.test(teks)) {
                return new Tabel(lembar, atas, teks, isi(sumber));
            }
            teks.stream().filter(t -> !t.isEmpty()).forEach(atas::add);
        }
        return null;
    }

    private List<Tabel.Baris> isi(Iterator<Tabel.Baris> sumber) {
        List<Tabel.Baris> hasil = new ArrayList<>();
        while (sumber.hasNext()) {
            Tabel.Baris b = sumber.next();
            if (b.kosong()) {
                continue;
            }
            if (hasil.size() >= PenjagaBerkas.BARIS_MAKS) {
                throw new BerkasDitolak("Berkas ini lebih dari 50.000 baris. Batasnya 50.000 baris untuk sekali impor;"
                        + " pecah menjadi beberapa berkas, misalnya per kecamatan.");
            }
            hasil.add(b);
            if (hasil.size() % 1000 == 0) {
                kemajuan.sampai("Membaca berkas", hasil.size());
            }
        }
        return hasil;
    }

    private static Tabel.Baris baris(Row r) {
        List<Sel> sel = new ArrayList<>();
        for (int i = 0; i < Math.min(r.getCellCount(), KOLOM_MAKS); i++) {
            sel.add(sel(r.getCell(i)));
        }
        return new Tabel.Baris(r.getRowNum(), sel);
    }

    private static Sel sel(@Nullable Cell c) {
        if (c == null || c.getType() == CellType.EMPTY) {
            return Sel.KOSONG;
        }
        if (c.getType() == CellType.FORMULA || c.getFormula() != null) {
            return new Sel(Sel.Jenis.RUMUS, "", null);
        }
        return switch (c.getType()) {
            case NUMBER -> angka(c);
            case ERROR -> new Sel(Sel.Jenis.GALAT, "", null);
            case BOOLEAN -> Sel.teks(Boolean.TRUE.equals(c.getValue()) ? "ya" : "tidak");
            default -> Sel.teks(c.getText());
        };
    }

    private static Sel angka(Cell c) {
        BigDecimal n = c.asNumber();
        if (n == null) {
            return Sel.KOSONG;
        }
        // An exponent of thousands is a trap: written out, it would be a text of gigabytes.
        String teks = Math.abs((long) n.scale()) > 40 ? String.valueOf(c.getRawValue()) : n.toPlainString();
        return new Sel(Sel.Jenis.ANGKA, teks, tanggal(c, n));
    }

    /** Days of the years 1950 to 2119 as spreadsheets count them; whether the column wants a date is known later. */
    private static @Nullable LocalDate tanggal(Cell c, BigDecimal n) {
        if (n.signum() <= 0
                || n.compareTo(BigDecimal.valueOf(18_264)) < 0
                || n.compareTo(BigDecimal.valueOf(80_000)) > 0) {
            return null;
        }
        return c.asDate().toLocalDate();
    }
}
