package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the predikat of a school are spread, beside the pattern of its PKO.
 *
 * @param diukur whether they were measured; if not, {@code temuan} is empty and {@code keterangan} says why
 * @param keterangan one sentence about all
 */
public record HasilSebaran(int jumlah, List<Bagian> bagian, boolean diukur, String keterangan, List<Temuan> temuan) {
    public HasilSebaran {
        bagian = List.copyOf(bagian);
        temuan = List.copyOf(temuan);
    }

    /** People with one predikat; {@code persen} has one decimal, and all of them together are 100 unless nobody was rated. */
    public record Bagian(String kode, String judul, int orang, BigDecimal persen) {}

    /** A departure from the pattern: it asks for a reason and changes nothing. */
    public record Temuan(String kalimat, Klausul dasar) {}
}
