package id.teladan.organisasi.impor;

import java.util.List;

/**
 * The sheet of a workbook, or the CSV file, in which the header was found.
 *
 * @param atas texts of the cells above the header
 * @param kepala the header's texts, white space collapsed
 */
record Tabel(String lembar, List<String> atas, List<String> kepala, List<Baris> baris) {
    /** A row with its number as people see it in their program. */
    record Baris(int nomor, List<Sel> sel) {
        Sel ke(int kolom) {
            return kolom >= 0 && kolom < sel.size() ? sel.get(kolom) : Sel.KOSONG;
        }

        boolean kosong() {
            return sel.stream().allMatch(s -> s.jenis() == Sel.Jenis.KOSONG);
        }
    }

    /** Trimmed, with line breaks and runs of blanks made one blank. */
    static String rapat(String t) {
        return t.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }
}
