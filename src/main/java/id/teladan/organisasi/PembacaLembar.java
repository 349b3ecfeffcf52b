package id.teladan.organisasi;

import id.teladan.organisasi.impor.PembacaBerkasLembar;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The door to the reader of tables for rooms that take a filled-in sheet: XLSX or CSV as people and programs write them, guarded
 * against files that are no table, broken or of unbearable size.
 */
@Service
public class PembacaLembar {
    private final PembacaBerkasLembar pembaca;

    PembacaLembar(PembacaBerkasLembar pembaca) {
        this.pembaca = pembaca;
    }

    /**
     * Reads the columns of these titles from the first sheet that has them all; case and columns beside them do not matter.
     *
     * @throws LembarDitolak with a sentence for the sender when there is no such table
     */
    public LembarMasuk baca(String nama, byte[] isi, List<String> kolom) {
        return pembaca.baca(nama, isi, kolom);
    }
}
