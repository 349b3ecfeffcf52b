package id.teladan.organisasi.impor;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** CSV as spreadsheet programs write it in Indonesia: semicolon, comma or tab; UTF-8 with or without BOM, UTF-16 or Windows-1252. */
final class CsvPembaca {
    private static final String TANPA_KEPALA = "Kepala tabel tidak ditemukan dalam 15 baris pertama. ";

    private static final String BUKAN_EXCEL =
            "Berkas ini bernama .xlsx, tetapi isinya bukan buku kerja Excel dan bukan tabel. Buka di program lembar kerja, "
                    + "simpan sebagai Excel (.xlsx), lalu unggah lagi.";

    private CsvPembaca() {}

    /** @param tidakAda the sentence for the person when the header is not found */
    static Tabel baca(Berkas b, String tidakAda, BiFunction<String, Iterator<Tabel.Baris>, @Nullable Tabel> susun) {
        String teks = teks(b.isi());
        CSVFormat rupa = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(pemisah(teks))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser p = CSVParser.parse(new StringReader(teks), rupa)) {
            Iterator<Tabel.Baris> baris = StreamSupport.stream(p.spliterator(), false)
                    .map(r -> baris(r, p))
                    .iterator();
            Tabel t = susun.apply("CSV", baris);
            if (t == null) {
                throw new BerkasDitolak(
                        b.nama().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? BUKAN_EXCEL : TANPA_KEPALA + tidakAda);
            }
            return t;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new BerkasDitolak(
                    "Berkas CSV ini rusak: ada tanda kutip yang tidak ditutup atau isi yang terpotong.", e);
        }
    }

    private static Tabel.Baris baris(CSVRecord r, CSVParser p) {
        List<Sel> sel = new ArrayList<>();
        for (int i = 0; i < Math.min(r.size(), 100); i++) {
            String t = r.get(i);
            sel.add(t.stripLeading().startsWith("=") ? new Sel(Sel.Jenis.RUMUS, "", null) : Sel.teks(t));
        }
        return new Tabel.Baris((int) p.getCurrentLineNumber(), sel);
    }

    static String teks(byte[] isi) {
        if (PenjagaBerkas.diawali(isi, 0xEF, 0xBB, 0xBF)) {
            return new String(isi, 3, isi.length - 3, StandardCharsets.UTF_8);
        }
        if (PenjagaBerkas.diawali(isi, 0xFF, 0xFE) || PenjagaBerkas.diawali(isi, 0xFE, 0xFF)) {
            return new String(isi, StandardCharsets.UTF_16);
        }
        for (byte c : isi) {
            if (c == 0) {
                throw new BerkasDitolak("Ini bukan berkas teks. Yang dapat dibaca: XLSX, CSV, atau JSON dari Dapodik.");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(isi))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(isi, Charset.forName("windows-1252"));
        }
    }

    /** The separator that occurs most in the line with the most of them among the first lines. */
    private static char pemisah(String teks) {
        char pilihan = ';';
        long terbanyak = 0;
        for (String baris : teks.lines().limit(15).toList()) {
            for (char c : new char[] {';', ',', '\t'}) {
                long n = baris.chars().filter(x -> x == c).count();
                if (n > terbanyak) {
                    terbanyak = n;
                    pilihan = c;
                }
            }
        }
        return pilihan;
    }
}
