package id.teladan.organisasi;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it was filled in.
 *
 * @param nama of the file, made fit to be shown
 */
public record LembarMasuk(String nama, List<Baris> baris) {
    /**
     * @param nomor as people see it in their program
     * @param isi texts by title of the column; empty where nothing stands
     * @param salah what is wrong with its cells, in sentences that begin with the title
     */
    public record Baris(int nomor, Map<String, String> isi, List<String> salah) {}
}
