package id.teladan.penilaian.pko;

import id.teladan.organisasi.LembarMasuk;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The columns of the sheet of PKO, and the sheet as it is handed out: all schools with what stands, to be filled in. */
enum TabelPko {
    NPSN("NPSN", 12),
    NAMA("Nama satuan", 40),
    JENJANG("Jenjang", 12),
    KECAMATAN("Kecamatan", 24),
    PKO("PKO", 20),
    ALASAN("Alasan", 50);

    /** Titles that an uploaded sheet must have. */
    static final List<String> DIBACA = List.of(NPSN.judul, NAMA.judul, PKO.judul, ALASAN.judul);

    private static final String BERBAHAYA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final String judul;
    private final int lebar;

    TabelPko(String judul, int lebar) {
        this.judul = judul;
        this.lebar = lebar;
    }

    String nilai(LembarMasuk.Baris b) {
        return b.isi().getOrDefault(judul, "");
    }

    private static List<String> baris(DaftarPko d, DaftarPko.Baris b) {
        return List.of(
                b.s().npsn().angka(),
                b.s().nama(),
                b.s().jenjang().name(),
                kosong(b.s().kecamatan()),
                b.pko() == null ? "" : d.judul(b.pko()),
                "");
    }

    private static String kosong(@Nullable String teks) {
        return teks == null ? "" : teks;
    }

    /** With a list to choose from in the column PKO, and a second sheet that explains. */
    static void xlsx(DaftarPko d, OutputStream keluar) throws IOException {
        try (Workbook buku = new Workbook(keluar, "Teladan", "1.0")) {
            Worksheet w = buku.newWorksheet("PKO");
            Worksheet p = buku.newWorksheet("Penjelasan");
            int[] akhir = penjelasan(p, d);
            for (TabelPko k : values()) {
                w.value(0, k.ordinal(), k.judul);
                w.style(0, k.ordinal()).bold().fillColor("E8EEFB").set();
                w.style(k.ordinal()).format("@").set(); // text, so that an NPSN keeps all its digits
                w.width(k.ordinal(), k.lebar);
            }
            w.freezePane(2, 1);
            for (int r = 0; r < d.baris().size(); r++) {
                List<String> isi = baris(d, d.baris().get(r));
                for (int i = 0; i < isi.size(); i++) {
                    if (!isi.get(i).isEmpty()) {
                        w.value(r + 1, i, isi.get(i));
                    }
                }
            }
            if (!d.baris().isEmpty()) {
                w.range(1, PKO.ordinal(), d.baris().size(), PKO.ordinal())
                        .validateWithList(p.range(akhir[0], 0, akhir[1], 0));
            }
        }
    }

    /** @return first and last row of the list to choose from */
    private static int[] penjelasan(Worksheet p, DaftarPko d) {
        List<String> aturan = List.of(
                "Predikat Kinerja Organisasi · " + d.ini().label(),
                "Isi kolom PKO dengan salah satu di bawah. Kolom lain hanya untuk mengenali sekolahnya.",
                "PKO yang dikosongkan tidak diubah. Sekolah yang tidak disebut tidak diubah.",
                "Isi kolom Alasan bila PKO yang sudah ada diubah, atau bila di sekolah itu sudah ada hasil yang final.",
                "Jangan pakai rumus, dan jangan mengubah judul kolom.");
        int baris = 0;
        for (String a : aturan) {
            p.value(baris++, 0, a);
        }
        p.style(0, 0).bold().set();
        int awal = ++baris;
        for (PilihanPko x : d.pilihan()) {
            p.value(baris, 0, x.judul());
            p.value(baris++, 1, x.kriteria());
        }
        p.width(0, 24);
        p.width(1, 90);
        return new int[] {awal, baris - 1};
    }

    /** Semicolon and BOM, as spreadsheet programs with Indonesian settings expect; no cell begins a formula. */
    static void csv(DaftarPko d, OutputStream keluar) throws IOException {
        OutputStreamWriter tulis = new OutputStreamWriter(keluar, StandardCharsets.UTF_8);
        tulis.write('\ufeff');
        CSVPrinter csv = new CSVPrinter(
                tulis, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        csv.printRecord(Arrays.stream(values()).map(k -> k.judul).toList());
        for (DaftarPko.Baris b : d.baris()) {
            csv.printRecord(baris(d, b).stream().map(TabelPko::aman).toList());
        }
        csv.flush();
    }

    private static String aman(String teks) {
        return !teks.isEmpty() && BERBAHAYA.indexOf(teks.charAt(0)) >= 0 ? "'" + teks : teks;
    }
}
