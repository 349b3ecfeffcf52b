package id.teladan.penilaian.hitung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.penilaian.hitung.HasilSebaran.Bagian;
import id.teladan.penilaian.hitung.HasilSebaran.Temuan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.Kepastian;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SebaranTest {
    private static final AturanPenilaian A = UjiKetentuan.penilaian("2026-tahunan");
    private static final List<String> TERBAIK = KuadranTest.PREDIKAT.reversed();
    private static final List<String> PKO = List.of("ISTIMEWA", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");

    /** Numbers of people from Sangat Baik to Sangat Kurang. */
    private static Map<String, Integer> orang(List<Integer> jumlah) {
        Map<String, Integer> hasil = new LinkedHashMap<>();
        for (int i = 0; i < jumlah.size(); i++) {
            hasil.put(TERBAIK.get(i), jumlah.get(i));
        }
        return hasil;
    }

    private static HasilSebaran banding(@Nullable String pko, Integer... jumlah) {
        return Sebaran.banding(A, pko, orang(List.of(jumlah)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ISTIMEWA        |  7 | 3 | 0 | 0 | 0 | -
            ISTIMEWA        |  8 | 2 | 0 | 0 | 0 | Sangat Baik 8 dari 10 orang; pola: paling banyak 70%, yaitu 7 orang.
            ISTIMEWA        |  0 | 0 | 0 | 0 | 4 | -
            BAIK            |  2 | 7 | 1 | 0 | 0 | -
            BAIK            |  2 | 7 | 0 | 1 | 0 | -
            BAIK            |  3 | 7 | 0 | 0 | 0 | Butuh Perbaikan dan/atau Kurang 0 dari 10 orang; pola: paling sedikit 1 orang.
            BAIK            |  0 | 8 | 1 | 1 | 0 | Baik 8 dari 10 orang; pola: paling banyak 70%, yaitu 7 orang.
            BAIK            |  0 | 5 | 1 | 0 | 0 | Baik 5 dari 6 orang; pola: paling banyak 70%, yaitu 4 orang.
            BUTUH_PERBAIKAN |  1 | 3 | 6 | 0 | 0 | -
            BUTUH_PERBAIKAN |  2 | 2 | 6 | 0 | 0 | Sangat Baik 2 dari 10 orang; pola: paling banyak 10%, yaitu 1 orang.
            BUTUH_PERBAIKAN |  0 | 2 | 3 | 0 | 0 | -
            BUTUH_PERBAIKAN |  0 | 3 | 3 | 0 | 0 | Butuh Perbaikan 3 dari 6 orang; pola: paling sedikit 60%, yaitu 4 orang.
            KURANG          |  1 | 2 | 1 | 6 | 0 | -
            KURANG          |  0 | 4 | 0 | 6 | 0 | Butuh Perbaikan 0 dari 10 orang; pola: paling sedikit 10%, yaitu 1 orang.
            SANGAT_KURANG   |  0 | 2 | 1 | 1 | 6 | -
            SANGAT_KURANG   |  1 | 0 | 1 | 2 | 6 | Sangat Baik 1 dari 10 orang; pola: tidak ada.
            """)
    void pola_menurut_predikat_organisasi(String pko, int a, int b, int c, int d, int e, @Nullable String temuan) {
        HasilSebaran hasil = banding(pko, a, b, c, d, e);
        assertThat(hasil.diukur()).isTrue();
        assertThat(hasil.temuan()).extracting(Temuan::kalimat).isEqualTo(temuan == null ? List.of() : List.of(temuan));
        assertThat(hasil.keterangan())
                .startsWith(
                        temuan == null ? "Sesuai pola untuk organisasi " : "Menyimpang dari pola untuk organisasi ");
    }

    @Test
    void beberapa_penyimpangan_disebut_semuanya_dengan_klausulnya() {
        HasilSebaran hasil = banding("KURANG", 5, 5, 0, 0, 0);
        assertThat(hasil.temuan()).hasSize(3).allSatisfy(t -> {
            assertThat(t.dasar().kode()).isEqualTo("POLA-KURANG");
            assertThat(t.dasar().nama()).isEqualTo(t.kalimat() + " (SE MenPANRB 3/2023)");
            assertThat(t.dasar().kepastian()).isEqualTo(Kepastian.MUNGKIN);
        });
        assertThat(hasil.keterangan()).isEqualTo("Menyimpang dari pola untuk organisasi Kurang; diperlukan alasan.");
    }

    @Test
    void satu_sampai_tiga_orang_tidak_diukur_dan_empat_orang_diukur() {
        assertThat(banding("ISTIMEWA", 3, 0, 0, 0, 0))
                .returns(false, HasilSebaran::diukur)
                .returns(List.of(), HasilSebaran::temuan)
                .returns(
                        "Pola tidak diukur: baru diukur bila paling sedikit 4 orang dinilai.",
                        HasilSebaran::keterangan);
        assertThat(banding("ISTIMEWA", 4, 0, 0, 0, 0))
                .returns(true, HasilSebaran::diukur)
                .satisfies(h -> assertThat(h.temuan()).hasSize(1));
    }

    /** How many people are beyond each bound, in the order of the bounds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ISTIMEWA        |  7 | 3 | 0 | 0 | 0 | -
            ISTIMEWA        |  8 | 2 | 0 | 0 | 0 | 1
            ISTIMEWA        | 10 | 0 | 0 | 0 | 0 | 3
            ISTIMEWA        |  3 | 0 | 0 | 0 | 0 | -
            ISTIMEWA        |  4 | 0 | 0 | 0 | 0 | 2
            BAIK            |  3 | 7 | 0 | 0 | 0 | 1
            BAIK            |  0 | 8 | 1 | 1 | 0 | 1
            BAIK            |  0 | 5 | 1 | 0 | 0 | 1
            BUTUH_PERBAIKAN |  0 | 3 | 3 | 0 | 0 | 1
            BUTUH_PERBAIKAN |  0 | 6 | 0 | 0 | 0 | 4
            KURANG          |  0 | 4 | 0 | 6 | 0 | 1
            SANGAT_KURANG   |  2 | 0 | 1 | 1 | 6 | 2
            -               |  9 | 1 | 0 | 0 | 0 | -
            """)
    void orang_yang_melewati_batas(@Nullable String pko, int a, int b, int c, int d, int e, @Nullable Integer lebih) {
        Map<AturanPenilaian.Batas, Integer> hasil = Sebaran.lebih(A, pko, orang(List.of(a, b, c, d, e)));
        assertThat(hasil.values()).containsExactlyElementsOf(lebih == null ? List.of() : List.of(lebih));
    }

    @Test
    void setiap_batas_yang_dilewati_dihitung_sendiri() {
        assertThat(Sebaran.lebih(A, "KURANG", orang(List.of(5, 5, 0, 0, 0)))).hasSize(3);
        assertThat(Sebaran.lebih(A, "BAIK", orang(List.of(0, 10, 0, 0, 0))).values())
                .containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void tanpa_predikat_organisasi_hanya_dihitung() {
        assertThat(banding(null, 9, 1, 0, 0, 0))
                .returns(10, HasilSebaran::jumlah)
                .returns(false, HasilSebaran::diukur)
                .returns("Pola belum dapat diukur: Predikat Kinerja Organisasi belum ada.", HasilSebaran::keterangan);
    }

    @Test
    void persen_sepertiga_tetap_berjumlah_seratus() {
        assertThat(banding("BAIK", 1, 1, 1, 0, 0).bagian())
                .containsExactly(
                        new Bagian("SANGAT_BAIK", "Sangat Baik", 1, new BigDecimal("33.4")),
                        new Bagian("BAIK", "Baik", 1, new BigDecimal("33.3")),
                        new Bagian("BUTUH_PERBAIKAN", "Butuh Perbaikan", 1, new BigDecimal("33.3")),
                        new Bagian("KURANG", "Kurang", 0, new BigDecimal("0.0")),
                        new Bagian("SANGAT_KURANG", "Sangat Kurang", 0, new BigDecimal("0.0")));
        assertThat(banding("BAIK", 0, 2, 4, 0, 0).bagian())
                .extracting(b -> b.persen().toPlainString())
                .containsExactly("0.0", "33.3", "66.7", "0.0", "0.0");
        assertThat(Sebaran.banding(A, "BAIK", Map.of()).bagian())
                .extracting(b -> b.persen().toPlainString())
                .containsOnly("0.0");
    }

    @Property
    void jumlah_orang_dan_persen_utuh_dan_temuan_hanya_bila_diukur(
            @ForAll @Size(5) List<@IntRange(max = 60) Integer> jumlah, @ForAll @IntRange(max = 4) int organisasi) {
        HasilSebaran h = Sebaran.banding(A, PKO.get(organisasi), orang(jumlah));
        int semua = jumlah.stream().mapToInt(Integer::intValue).sum();
        assertThat(h.jumlah()).isEqualTo(semua);
        assertThat(h.bagian()).extracting(Bagian::orang).isEqualTo(jumlah);
        assertThat(h.bagian().stream().map(Bagian::persen).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(semua == 0 ? "0" : "100");
        for (Bagian b : h.bagian()) {
            assertThat(b.persen().doubleValue() - (semua == 0 ? 0 : b.orang() * 100.0 / semua))
                    .isBetween(-0.1, 0.1);
        }
        assertThat(h.diukur()).isEqualTo(semua >= 4);
        assertThat(h.diukur() || h.temuan().isEmpty()).isTrue();
    }

    @Property
    void sebaran_yang_berlipat_sama_diukur_sama(
            @ForAll @Size(5) List<@IntRange(max = 20) Integer> jumlah, @ForAll @IntRange(max = 4) int organisasi) {
        HasilSebaran satu = Sebaran.banding(A, PKO.get(organisasi), orang(jumlah));
        HasilSebaran tiga = Sebaran.banding(
                A, PKO.get(organisasi), orang(jumlah.stream().map(n -> n * 3).toList()));
        if (satu.diukur()) {
            assertThat(tiga.temuan()).hasSameSizeAs(satu.temuan());
        }
    }

    @Test
    void pola_dalam_kata_kata() {
        assertThat(Sebaran.pola(A, "BAIK"))
                .isEqualTo("Baik paling banyak 70%; Butuh Perbaikan dan/atau Kurang paling sedikit 1 orang");
        assertThat(Sebaran.pola(A, "SANGAT_KURANG"))
                .isEqualTo("Sangat Kurang paling sedikit 60%; Kurang dan/atau Butuh Perbaikan paling sedikit 10%;"
                        + " Sangat Baik tidak ada");
    }

    @Test
    void predikat_yang_tidak_dikenal_atau_jumlah_negatif_ditolak() {
        assertThatThrownBy(() -> Sebaran.banding(A, "BAIK", Map.of("LUMAYAN", 1)))
                .hasMessage("Ketentuan tidak mengenal LUMAYAN");
        assertThatThrownBy(() -> Sebaran.banding(A, "BAIK", Map.of("BAIK", -1)))
                .hasMessage("Jumlah orang tidak dapat kurang dari nol");
        assertThatThrownBy(() -> Sebaran.banding(A, "LUMAYAN", Map.of("BAIK", 9)))
                .hasMessage("Ketentuan tidak mengenal LUMAYAN");
    }
}
