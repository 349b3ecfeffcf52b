package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.penilaian.hitung.KebutuhanKredit.Butuh;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.AturanAngkaKredit.JenjangJabatan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conversion of a predikat, accumulation, and what is needed for the next pangkat and jenjang. Decimal arithmetic throughout. */
public final class AngkaKredit {
    public static final int SETAHUN = 12;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private AngkaKredit() {}

    /**
     * The credit of so many whole months. A whole year is exact; a part of a year is rounded half-up.
     *
     * @throws IllegalArgumentException for a jenjang or predikat that the rule set does not know, or other than 1 to 12 months
     */
    public static Konversi konversi(AturanAngkaKredit a, String jenjang, String predikat, int bulan) {
        JenjangJabatan j = jenjang(a, jenjang);
        Integer persen = a.persen().get(predikat);
        if (persen == null) {
            throw new IllegalArgumentException("Ketentuan tidak mengenal predikat " + predikat);
        }
        if (bulan < 1 || bulan > SETAHUN) {
            throw new IllegalArgumentException("Bulan harus dari 1 sampai 12");
        }
        BigDecimal setahun =
                j.koefisien().multiply(BigDecimal.valueOf(persen)).divide(SERATUS, 6, RoundingMode.UNNECESSARY);
        List<Klausul> dasar = new ArrayList<>();
        dasar.add(Pasal.klausul(
                "KONVERSI", persen + "% x koefisien " + angka(j.koefisien()) + " " + j.judul(), a.landasanPersen()));
        BigDecimal kredit = setahun;
        if (bulan < SETAHUN) {
            kredit = setahun.multiply(BigDecimal.valueOf(bulan))
                    .divide(BigDecimal.valueOf(SETAHUN), a.desimal(), RoundingMode.HALF_UP);
            dasar.add(Pasal.klausul("BULAN", bulan + " dari 12 bulan", a.landasanBulan()));
            dasar.add(Pasal.klausul(
                    "PEMBULATAN", "Dibulatkan ke " + a.desimal() + " angka di belakang koma", a.landasanDesimal()));
        }
        return new Konversi(j.kode(), predikat, bulan, persen, j.koefisien(), rapi(kredit), dasar);
    }

    public static BigDecimal jumlah(Collection<BigDecimal> kredit) {
        return rapi(kredit.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What a higher diploma brings in this jenjang. */
    public static BigDecimal pendidikan(AturanAngkaKredit a, String jenjang) {
        return rapi(BigDecimal.valueOf(jenjang(a, jenjang).pangkat())
                .multiply(BigDecimal.valueOf(a.persenPendidikan()))
                .divide(SERATUS, a.desimal(), RoundingMode.HALF_UP));
    }

    /** How many calendar months lie wholly between the days, both included. */
    public static int bulanPenuh(LocalDate mulai, LocalDate sampai) {
        YearMonth awal = YearMonth.from(mulai.getDayOfMonth() == 1 ? mulai : mulai.plusMonths(1));
        YearMonth batas = YearMonth.from(sampai.plusDays(1));
        return Math.max(0, (batas.getYear() - awal.getYear()) * SETAHUN + batas.getMonthValue() - awal.getMonthValue());
    }

    /** The first day on which the credit of a year may be fixed. */
    public static LocalDate terawal(AturanAngkaKredit a, int tahun) {
        return a.terawal().atYear(tahun);
    }

    /**
     * What is needed next, counted from zero within the jenjang; empty for a golongan of no jenjang.
     *
     * @param kredit gathered within the jenjang
     */
    public static Optional<KebutuhanKredit> kebutuhan(AturanAngkaKredit a, String golongan, BigDecimal kredit) {
        return a.jenjangGolongan(golongan).map(j -> {
            int ke = j.golongan().indexOf(golongan);
            JenjangJabatan atas = berikut(a, j);
            Butuh jenjang =
                    atas == null || j.naikJenjang() == null ? null : butuh(atas.judul(), j.naikJenjang(), kredit);
            return new KebutuhanKredit(j.kode(), golongan, pangkat(j, ke, atas, kredit), jenjang);
        });
    }

    private static @Nullable Butuh pangkat(JenjangJabatan j, int ke, @Nullable JenjangJabatan atas, BigDecimal kredit) {
        if (ke + 1 < j.golongan().size()) {
            return butuh(j.golongan().get(ke + 1), j.pangkat() * (ke + 1), kredit);
        }
        return atas == null || j.naikJenjang() == null
                ? null
                : butuh(atas.golongan().getFirst(), j.naikJenjang(), kredit);
    }

    private static Butuh butuh(String ke, int minimal, BigDecimal kredit) {
        BigDecimal m = BigDecimal.valueOf(minimal);
        return new Butuh(ke, m, rapi(kredit.subtract(m)));
    }

    private static @Nullable JenjangJabatan berikut(AturanAngkaKredit a, JenjangJabatan j) {
        int i = a.jenjang().indexOf(j) + 1;
        return i < a.jenjang().size() ? a.jenjang().get(i) : null;
    }

    private static JenjangJabatan jenjang(AturanAngkaKredit a, String kode) {
        return a.jenjang(kode)
                .orElseThrow(() -> new IllegalArgumentException("Ketentuan tidak mengenal jenjang " + kode));
    }

    private static BigDecimal rapi(BigDecimal n) {
        BigDecimal r = n.stripTrailingZeros();
        return r.scale() < 0 ? r.setScale(0) : r;
    }

    /** As Indonesian documents write it: {@code 18,75}. */
    public static String angka(BigDecimal n) {
        return rapi(n).toPlainString().replace('.', ',');
    }
}
