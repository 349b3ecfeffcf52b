package id.teladan.penilaian.hitung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.Kepastian;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KuadranTest {
    static final List<String> SEMUA = List.of("2024-semester", "2025-tahunan", "2026-tahunan");
    /** From the lowest. */
    static final List<String> RATING = List.of("DI_BAWAH", "SESUAI", "DI_ATAS");

    static final List<String> PREDIKAT = List.of("SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK");

    @ParameterizedTest
    @CsvSource({
        "DI_ATAS,DI_ATAS,Sangat Baik",
        "DI_ATAS,SESUAI,Baik",
        "DI_ATAS,DI_BAWAH,Kurang",
        "SESUAI,DI_ATAS,Baik",
        "SESUAI,SESUAI,Baik",
        "SESUAI,DI_BAWAH,Kurang",
        "DI_BAWAH,DI_ATAS,Butuh Perbaikan",
        "DI_BAWAH,SESUAI,Butuh Perbaikan",
        "DI_BAWAH,DI_BAWAH,Sangat Kurang"
    })
    void dua_rating_menjadi_satu_predikat_menurut_ketiga_ketentuan(String hasil, String perilaku, String predikat) {
        for (String id : SEMUA) {
            assertThat(Kuadran.predikat(UjiKetentuan.penilaian(id), hasil, perilaku)
                            .judul())
                    .isEqualTo(predikat);
        }
    }

    @Test
    void predikat_membawa_klausul_yang_memutuskannya() {
        assertThat(Kuadran.predikat(UjiKetentuan.penilaian("2024-semester"), "SESUAI", "DI_BAWAH"))
                .isEqualTo(new PredikatBerdasar(
                        "KURANG",
                        "Kurang",
                        List.of(new Klausul(
                                "KUADRAN",
                                "Hasil kerja Sesuai Ekspektasi dan perilaku kerja Di Bawah Ekspektasi menjadi Kurang (PermenPANRB 6/2022)",
                                Kepastian.PASTI))));
    }

    @Test
    void yang_dinilai_perilakunya_saja_menyebut_dari_mana_rating_hasil_kerjanya() {
        for (String id : SEMUA) {
            AturanPenilaian a = UjiKetentuan.penilaian(id);
            PredikatBerdasar p = Kuadran.perilakuSaja(a, "DI_ATAS");
            assertThat(p).returns("BAIK", PredikatBerdasar::kode).returns("Baik", PredikatBerdasar::judul);
            assertThat(p.dasar()).extracting(Klausul::kode).containsExactly("HANYA-PERILAKU", "KUADRAN");
            assertThat(p.dasar().getFirst())
                    .isEqualTo(Kuadran.hasilPerilakuSaja(a))
                    .returns(Kepastian.USULAN, Klausul::kepastian)
                    .satisfies(k -> assertThat(k.nama())
                            .startsWith("Mulai bertugas dalam 2 bulan terakhir: hanya perilaku kerja yang dinilai, "
                                    + "hasil kerja dihitung Sesuai Ekspektasi (usulan Teladan"));
        }
    }

    @Property
    void rating_yang_lebih_baik_tidak_pernah_menurunkan_predikat(
            @ForAll("ketentuan") AturanPenilaian a,
            @ForAll("rating") String hasil,
            @ForAll("rating") String perilaku,
            @ForAll("rating") String lain) {
        int asal = tinggi(Kuadran.predikat(a, hasil, perilaku));
        if (RATING.indexOf(lain) >= RATING.indexOf(perilaku)) {
            assertThat(tinggi(Kuadran.predikat(a, hasil, lain))).isGreaterThanOrEqualTo(asal);
        }
    }

    @Property
    void hasil_kerja_yang_lebih_baik_tidak_pernah_menurunkan_predikat(
            @ForAll("ketentuan") AturanPenilaian a,
            @ForAll("rating") String hasil,
            @ForAll("rating") String perilaku,
            @ForAll("rating") String lain) {
        int asal = tinggi(Kuadran.predikat(a, hasil, perilaku));
        if (RATING.indexOf(lain) >= RATING.indexOf(hasil)) {
            assertThat(tinggi(Kuadran.predikat(a, lain, perilaku))).isGreaterThanOrEqualTo(asal);
        }
    }

    private static int tinggi(PredikatBerdasar p) {
        return PREDIKAT.indexOf(p.kode());
    }

    @Provide
    static Arbitrary<AturanPenilaian> ketentuan() {
        return Arbitraries.of(SEMUA).map(UjiKetentuan::penilaian);
    }

    @Provide
    static Arbitrary<String> rating() {
        return Arbitraries.of(RATING);
    }

    @Test
    void rating_yang_tidak_dikenal_ditolak() {
        AturanPenilaian a = UjiKetentuan.penilaian("2026-tahunan");
        assertThatThrownBy(() -> Kuadran.predikat(a, "LUMAYAN", "SESUAI"))
                .hasMessage("Ketentuan tidak mengenal LUMAYAN");
        assertThatThrownBy(() -> Kuadran.predikat(a, "SESUAI", "LUMAYAN"))
                .hasMessage("Ketentuan tidak mengenal LUMAYAN");
    }
}
