package id.teladan.penilaian.daftar;

import id.teladan.penilaian.hitung.HasilSebaran;
import id.teladan.umum.PeriodeId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the predikat of a school, or of all kepala sekolah of a dinas, are spread beside the recommended pattern. Drafts count with what
 * was decided, and are shown apart.
 *
 * @param lingkup the school, or the dinas for its kepala sekolah
 * @param nama of the school, or "Kepala sekolah"
 * @param pko title of the PKO, and {@code kodePko} its code; null while it was not set, and for kepala sekolah together
 * @param pola the pattern for it in words; empty where there is none
 * @param belum people without a predikat so far; -1 where that was not asked
 * @param alasan why it departs from the pattern; null while nothing was written
 * @param tercakup whether that was written about a departure like this one
 */
public record SebaranNilai(
        PeriodeId periode,
        UUID lingkup,
        String nama,
        @Nullable String pko,
        @Nullable String kodePko,
        String pola,
        List<Batang> batang,
        HasilSebaran hasil,
        int belum,
        @Nullable AlasanPola alasan,
        boolean tercakup) {

    public SebaranNilai {
        batang = List.copyOf(batang);
    }

    /**
     * One predikat: how many were decided, how many are drafts, and both together in percent.
     *
     * @param batas percents at which the pattern draws a line
     */
    public record Batang(String kode, String judul, int ditetapkan, int draf, BigDecimal persen, List<Batas> batas) {
        public int orang() {
            return ditetapkan + draf;
        }

        /** Width of the part that was decided, in percent of all. */
        String lebarDitetapkan() {
            return orang() == 0 ? "0%" : persen.doubleValue() * ditetapkan / orang() + "%";
        }

        String lebarSemua() {
            return persen.toPlainString() + "%";
        }

        String teksPersen() {
            return persen.toPlainString().replace('.', ',') + "%";
        }
    }

    /** A line of the pattern; {@code sebutan} such as "paling banyak 70%". */
    public record Batas(int persen, String sebutan) {}

    int ditetapkan() {
        return batang.stream().mapToInt(Batang::ditetapkan).sum();
    }

    int draf() {
        return batang.stream().mapToInt(Batang::draf).sum();
    }

    public boolean menyimpang() {
        return !hasil.temuan().isEmpty();
    }

    /** Whether the pattern is departed from and nobody has said why, or only of a lesser departure. */
    public boolean perluAlasan() {
        return menyimpang() && !tercakup;
    }

    /** Number of the line that stands; 0 before the first. */
    int ke() {
        return alasan == null ? 0 : alasan.ke();
    }

    /** The departures in sentences. */
    public String temuan() {
        return hasil.temuan().stream().map(t -> t.kalimat()).collect(Collectors.joining(" "));
    }

    /** Height of one bar with its texts, and of all of them. */
    int jarak() {
        return batang.stream().anyMatch(b -> !b.batas().isEmpty()) ? 54 : 42;
    }

    int tinggi() {
        return batang.size() * jarak();
    }

    String tanda() {
        return "sebaran-" + lingkup;
    }

    String url() {
        return "/penilaian/sebaran?periode=" + periode + "&lingkup=" + lingkup;
    }

    /** The bars in one sentence, for those who do not see them. */
    String ucapan() {
        StringBuilder b = new StringBuilder("Sebaran predikat " + nama + ": ");
        for (Batang x : batang) {
            b.append(x.judul())
                    .append(' ')
                    .append(x.orang())
                    .append(" orang, ")
                    .append(x.teksPersen())
                    .append("; ");
        }
        return b.substring(0, b.length() - 2) + ".";
    }
}
