package id.teladan.periode;

import id.teladan.periode.AturanPenilaian.Keterangan;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conversion of a predikat into angka kredit. Read from {@code ketentuan/<id>/angka-kredit.yaml}.
 *
 * @param status codes of the status kepegawaian that have angka kredit
 * @param persen by predikat, best first
 * @param jenjang from the lowest
 * @param landasanCpns on what it stands that the months as CPNS count too; null in sets that were pinned before it was written
 * @param desimal to which the credit of a part of a year is rounded half-up; that of a whole year is exact
 * @param terawal day of the assessed year before which nothing is fixed
 * @param persenPendidikan of the need for the next pangkat, gained with a higher diploma
 * @param sumber where earlier credit may come from
 */
public record AturanAngkaKredit(
        Set<String> status,
        Landasan landasanStatus,
        Map<String, Integer> persen,
        Landasan landasanPersen,
        List<JenjangJabatan> jenjang,
        Landasan landasanJenjang,
        Landasan landasanBulan,
        @Nullable Landasan landasanCpns,
        int desimal,
        Landasan landasanDesimal,
        MonthDay terawal,
        Landasan landasanTerawal,
        int persenPendidikan,
        Landasan landasanPendidikan,
        List<Sumber> sumber,
        List<Keterangan> keterangan) {

    /** The jenjang to which a golongan belongs. */
    public Optional<JenjangJabatan> jenjangGolongan(String golongan) {
        return jenjang.stream().filter(j -> j.golongan().contains(golongan)).findFirst();
    }

    public Optional<JenjangJabatan> jenjang(String kode) {
        return jenjang.stream().filter(j -> j.kode().equals(kode)).findFirst();
    }

    public Optional<Sumber> sumber(String kode) {
        return sumber.stream().filter(s -> s.kode().equals(kode)).findFirst();
    }

    /**
     * A level of the functional post.
     *
     * @param golongan from the lowest
     * @param koefisien credit of a year with 100 percent
     * @param pangkat cumulative credit for a rise in pangkat, {@code naikJenjang} for the next jenjang (null above the last),
     *     both counted from zero within the jenjang
     */
    public record JenjangJabatan(
            String kode,
            String judul,
            List<String> golongan,
            BigDecimal koefisien,
            int pangkat,
            @Nullable Integer naikJenjang) {}

    /** A row of the form PAK; credit of it may be entered by hand. */
    public record Sumber(String kode, String judul, Landasan landasan) {}
}
