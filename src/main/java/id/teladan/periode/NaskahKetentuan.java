package id.teladan.periode;

import id.teladan.umum.Kepastian;
import id.teladan.umum.Rentang;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the files of a rule set say: the {@link Ketentuan} that other rooms use, and beside it what the pages of this room
 * show: each rule with clause and certainty, recommended days, what is not offered and why.
 *
 * @param pelaksanaan null for a set that a period pinned before the rule sets told the execution stage; {@code penilaian} and
 *     {@code angkaKredit} before they told the assessment
 */
record NaskahKetentuan(
        Ketentuan ketentuan,
        List<Butir> aturan,
        List<Butir> keterangan,
        List<Varian> varian,
        List<AnjuranPeriode> anjuran,
        List<TidakDitawarkan> tidakDitawarkan,
        TabelPredikat predikat,
        @Nullable AturanPelaksanaan pelaksanaan,
        @Nullable AturanPenilaian penilaian,
        @Nullable AturanAngkaKredit angkaKredit) {

    /** A rule or remark in words; {@code dasar} is null only for a proposal or for what no source tells. */
    record Butir(
            String judul,
            String nilai,
            @Nullable String dasar,
            Kepastian kepastian,
            @Nullable String catatan) {}

    /** A group of people whose own list is not known. */
    record Varian(String untuk, String keterangan, Kepastian kepastian) {}

    /** An entry that is kept in the files but may not be chosen. */
    record TidakDitawarkan(String kode, String judul, String alasan) {}

    /** A period of the year as the rule set recommends it; {@code {tahun}} in code and label stands for the year. */
    record AnjuranPeriode(
            String kode, String label, MonthDay mulai, MonthDay sampai, Map<Tahap, AnjuranJendela> jendela) {
        String kode(int tahun) {
            return kode.replace("{tahun}", Integer.toString(tahun));
        }

        String label(int tahun) {
            return label.replace("{tahun}", Integer.toString(tahun));
        }

        Map<Tahap, Rentang> jendela(int tahun) {
            Map<Tahap, Rentang> hasil = new EnumMap<>(Tahap.class);
            jendela.forEach((tahap, j) -> hasil.put(
                    tahap, new Rentang(j.mulai().atYear(tahun), j.sampai().atYear(tahun))));
            return hasil;
        }
    }

    record AnjuranJendela(MonthDay mulai, MonthDay sampai, Butir butir) {}
}
