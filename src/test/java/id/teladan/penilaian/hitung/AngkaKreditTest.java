package id.teladan.penilaian.hitung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.penilaian.hitung.KebutuhanKredit.Butuh;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.Kepastian;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the rule on angka kredit, and what must hold for all. */
class AngkaKreditTest {
    private static final AturanAngkaKredit A = UjiKetentuan.angkaKredit("2024-semester");
    private static final List<String> JENJANG = List.of("AHLI_PERTAMA", "AHLI_MUDA", "AHLI_MADYA", "AHLI_UTAMA");

    private static BigDecimal kredit(String jenjang, String predikat, int bulan) {
        return AngkaKredit.konversi(A, jenjang, predikat, bulan).kredit();
    }

    @ParameterizedTest
    @CsvSource({
        "AHLI_PERTAMA,SANGAT_BAIK,18.75",
        "AHLI_PERTAMA,BAIK,12.5",
        "AHLI_PERTAMA,BUTUH_PERBAIKAN,9.375",
        "AHLI_PERTAMA,KURANG,6.25",
        "AHLI_PERTAMA,SANGAT_KURANG,3.125",
        "AHLI_MUDA,SANGAT_BAIK,37.5",
        "AHLI_MUDA,BAIK,25",
        "AHLI_MUDA,BUTUH_PERBAIKAN,18.75",
        "AHLI_MUDA,KURANG,12.5",
        "AHLI_MUDA,SANGAT_KURANG,6.25",
        "AHLI_MADYA,SANGAT_BAIK,56.25",
        "AHLI_MADYA,BAIK,37.5",
        "AHLI_MADYA,BUTUH_PERBAIKAN,28.125",
        "AHLI_MADYA,KURANG,18.75",
        "AHLI_MADYA,SANGAT_KURANG,9.375",
        "AHLI_UTAMA,SANGAT_BAIK,75",
        "AHLI_UTAMA,BAIK,50",
        "AHLI_UTAMA,BUTUH_PERBAIKAN,37.5",
        "AHLI_UTAMA,KURANG,25",
        "AHLI_UTAMA,SANGAT_KURANG,12.5"
    })
    void setahun_penuh_persis_seperti_tabel(String jenjang, String predikat, String ak) {
        for (String id : KuadranTest.SEMUA) {
            assertThat(AngkaKredit.konversi(UjiKetentuan.angkaKredit(id), jenjang, predikat, 12)
                            .kredit()
                            .toPlainString())
                    .isEqualTo(ak);
        }
    }

    @Test
    void contoh_dua_bulan_dan_akumulasinya() {
        assertThat(kredit("AHLI_PERTAMA", "BAIK", 2)).isEqualTo("2.08");
        assertThat(AngkaKredit.jumlah(
                        List.of(kredit("AHLI_PERTAMA", "SANGAT_BAIK", 12), kredit("AHLI_PERTAMA", "BAIK", 2))))
                .isEqualTo("20.83");
        assertThat(AngkaKredit.jumlah(List.of())).isEqualTo("0");
        assertThat(AngkaKredit.jumlah(List.of(new BigDecimal("37.5"), new BigDecimal("62.50"))))
                .isEqualTo("100");
    }

    @Test
    void sebagian_tahun_dibulatkan_setengah_ke_atas_dan_mengatakannya() {
        Konversi k = AngkaKredit.konversi(A, "AHLI_PERTAMA", "BUTUH_PERBAIKAN", 2);
        assertThat(k.kredit()).isEqualTo("1.56");
        assertThat(kredit("AHLI_PERTAMA", "SANGAT_KURANG", 6)).isEqualTo("1.56");
        assertThat(kredit("AHLI_PERTAMA", "SANGAT_BAIK", 6)).isEqualTo("9.38");
        assertThat(k.dasar())
                .containsExactly(
                        new Klausul(
                                "KONVERSI",
                                "75% x koefisien 12,5 Ahli Pertama (Peraturan BKN 3/2023)",
                                Kepastian.PASTI),
                        new Klausul("BULAN", "2 dari 12 bulan (usulan Teladan)", Kepastian.USULAN),
                        new Klausul(
                                "PEMBULATAN",
                                "Dibulatkan ke 2 angka di belakang koma (usulan Teladan)",
                                Kepastian.USULAN));
        assertThat(k).returns("AHLI_PERTAMA", Konversi::jenjang).returns("BUTUH_PERBAIKAN", Konversi::predikat);
        assertThat(k).returns(75, Konversi::persen).returns(2, Konversi::bulan);
        assertThat(AngkaKredit.konversi(A, "AHLI_MUDA", "BAIK", 12).dasar()).hasSize(1);
    }

    @Property
    void bagian_bagian_setahun_berjumlah_setahun_sampai_pembulatannya(
            @ForAll("jenjang") String jenjang,
            @ForAll("predikat") String predikat,
            @ForAll @IntRange(min = 1, max = 11) int n) {
        List<BigDecimal> bagian = new ArrayList<>(List.of(kredit(jenjang, predikat, n)));
        bagian.add(kredit(jenjang, predikat, 12 - n));
        BigDecimal beda = AngkaKredit.jumlah(bagian)
                .subtract(kredit(jenjang, predikat, 12))
                .abs();
        assertThat(beda).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Property
    void lebih_banyak_bulan_dan_predikat_yang_lebih_baik_tidak_pernah_mengurangi_kredit(
            @ForAll("jenjang") String jenjang,
            @ForAll @IntRange(max = 4) int p,
            @ForAll @IntRange(min = 1, max = 12) int n) {
        BigDecimal k = kredit(jenjang, KuadranTest.PREDIKAT.get(p), n);
        if (n < 12) {
            assertThat(kredit(jenjang, KuadranTest.PREDIKAT.get(p), n + 1)).isGreaterThan(k);
        }
        if (p < 4) {
            assertThat(kredit(jenjang, KuadranTest.PREDIKAT.get(p + 1), n)).isGreaterThan(k);
        }
    }

    @Provide
    static Arbitrary<String> jenjang() {
        return Arbitraries.of(JENJANG);
    }

    @Provide
    static Arbitrary<String> predikat() {
        return Arbitraries.of(KuadranTest.PREDIKAT);
    }

    @Test
    void yang_tidak_dikenal_ditolak() {
        assertThatThrownBy(() -> kredit("PEMULA", "BAIK", 12)).hasMessage("Ketentuan tidak mengenal jenjang PEMULA");
        assertThatThrownBy(() -> kredit("AHLI_MUDA", "CUKUP", 12))
                .hasMessage("Ketentuan tidak mengenal predikat CUKUP");
        assertThatThrownBy(() -> kredit("AHLI_MUDA", "BAIK", 0)).hasMessage("Bulan harus dari 1 sampai 12");
        assertThatThrownBy(() -> kredit("AHLI_MUDA", "BAIK", 13)).hasMessage("Bulan harus dari 1 sampai 12");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,2024-12-31,12",
        "2024-01-01,2024-06-30,6",
        "2024-07-01,2024-12-31,6",
        "2024-03-01,2024-04-30,2",
        "2024-03-15,2024-06-30,3",
        "2024-03-01,2024-06-29,3",
        "2024-02-01,2024-02-29,1",
        "2024-02-02,2024-02-29,0",
        "2024-02-10,2024-02-20,0",
        "2023-12-01,2024-01-31,2",
        "2024-12-31,2024-12-31,0"
    })
    void bulan_yang_dihitung_adalah_bulan_yang_penuh(LocalDate mulai, LocalDate sampai, int bulan) {
        assertThat(AngkaKredit.bulanPenuh(mulai, sampai)).isEqualTo(bulan);
    }

    @Property
    void bulan_dua_rentang_yang_bersambung_pada_awal_bulan_berjumlah_seluruhnya(
            @ForAll @IntRange(max = 400) int mulai,
            @ForAll @IntRange(min = 1, max = 12) int b,
            @ForAll @IntRange(max = 400) int lebih) {
        LocalDate awal = LocalDate.of(2023, 1, 1).plusDays(mulai);
        LocalDate tengah = awal.withDayOfMonth(1).plusMonths(b);
        LocalDate akhir = tengah.plusDays(lebih);
        assertThat(AngkaKredit.bulanPenuh(awal, tengah.minusDays(1)) + AngkaKredit.bulanPenuh(tengah, akhir))
                .isEqualTo(AngkaKredit.bulanPenuh(awal, akhir));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "III/a,III/b,50,Ahli Muda,100",
                "III/b,III/c,100,Ahli Muda,100",
                "III/c,III/d,100,Ahli Madya,200",
                "III/d,IV/a,200,Ahli Madya,200",
                "IV/a,IV/b,150,Ahli Utama,450",
                "IV/b,IV/c,300,Ahli Utama,450",
                "IV/c,IV/d,450,Ahli Utama,450",
                "IV/d,IV/e,200,-,-",
                "IV/e,-,-,-,-"
            })
    void kebutuhan_untuk_pangkat_dan_jenjang_berikutnya(
            String golongan,
            @Nullable String pangkat,
            @Nullable String minimal,
            @Nullable String jenjang,
            @Nullable String butuh) {
        KebutuhanKredit k =
                AngkaKredit.kebutuhan(A, golongan, new BigDecimal("60.5")).orElseThrow();
        assertThat(k.golongan()).isEqualTo(golongan);
        assertThat(k.pangkat()).isEqualTo(harap(pangkat, minimal));
        assertThat(k.naikJenjang()).isEqualTo(harap(jenjang, butuh));
    }

    private static @Nullable Butuh harap(@Nullable String ke, @Nullable String minimal) {
        return ke == null || minimal == null
                ? null
                : new Butuh(ke, new BigDecimal(minimal), new BigDecimal("60.5").subtract(new BigDecimal(minimal)));
    }

    @Test
    void kredit_yang_tepat_sama_sudah_cukup() {
        assertThat(AngkaKredit.kebutuhan(A, "III/a", new BigDecimal("50")).orElseThrow())
                .returns("AHLI_PERTAMA", KebutuhanKredit::jenjang)
                .satisfies(k -> {
                    assertThat(k.pangkat()).isNotNull().returns(true, Butuh::cukup);
                    assertThat(k.naikJenjang()).isNotNull().returns(false, Butuh::cukup);
                });
        assertThat(AngkaKredit.kebutuhan(A, "II/a", BigDecimal.TEN)).isEmpty();
    }

    @Test
    void pendidikan_terawal_dan_penulisan_angka() {
        assertThat(AngkaKredit.pendidikan(A, "AHLI_PERTAMA")).isEqualTo("12.5");
        assertThat(AngkaKredit.pendidikan(A, "AHLI_MADYA")).isEqualTo("37.5");
        assertThat(AngkaKredit.terawal(A, 2024)).isEqualTo("2024-12-15");
        assertThat(AngkaKredit.angka(new BigDecimal("18.750"))).isEqualTo("18,75");
        assertThat(AngkaKredit.angka(new BigDecimal("1E+2"))).isEqualTo("100");
    }
}
