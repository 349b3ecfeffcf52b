package id.teladan.penilaian.hitung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.Aspek;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.Kepastian;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every combination of levels, in each rule set. */
class UsulRatingTest {
    static final List<String> SEMUA = KuadranTest.SEMUA;

    private static Map<String, String> tingkat(String refleksi, String belajar, String perubahan) {
        return Map.of("REFLEKSI", refleksi, "MEMPELAJARI", belajar, "PERUBAHAN", perubahan);
    }

    @ParameterizedTest
    @CsvSource({
        "SADAR_DAMPAK,TUNTAS,BERUBAH,DI_ATAS",
        "SADAR_DAMPAK,TUNTAS,MULAI,DI_ATAS",
        "SADAR_DAMPAK,TUNTAS,BELUM,SESUAI",
        "SADAR_DAMPAK,SEBAGIAN,MULAI,SESUAI",
        "SADAR,SEBAGIAN,MULAI,SESUAI",
        "TIDAK_SADAR,SEBAGIAN,MULAI,SESUAI",
        "TIDAK_SADAR,TUNTAS,BELUM,DI_BAWAH",
        "TIDAK_SADAR,BELUM,BELUM,DI_BAWAH"
    })
    void tiga_aspek_mengusulkan_satu_rating(String refleksi, String belajar, String perubahan, String rating) {
        for (String id : SEMUA) {
            assertThat(UsulRating.hasilKerja(UjiKetentuan.penilaian(id), tingkat(refleksi, belajar, perubahan))
                            .nilai())
                    .extracting(Nilai::kode)
                    .isEqualTo(rating);
        }
    }

    private static List<Map<String, String>> semuaTingkat(AturanPenilaian a) {
        List<Map<String, String>> hasil = List.of(Map.of());
        for (Aspek x : a.aspek()) {
            List<Map<String, String>> lebih = new ArrayList<>();
            for (Map<String, String> m : hasil) {
                for (String t : x.setara().keySet()) {
                    Map<String, String> n = new HashMap<>(m);
                    n.put(x.kode(), t);
                    lebih.add(n);
                }
            }
            hasil = lebih;
        }
        return hasil;
    }

    private static int tinggi(AturanPenilaian a, Map<String, String> m) {
        return KuadranTest.RATING.indexOf(
                Objects.requireNonNull(UsulRating.hasilKerja(a, m).nilai()).kode());
    }

    @ParameterizedTest
    @FieldSource("SEMUA")
    void aspek_yang_lebih_baik_tidak_pernah_menurunkan_usulan(String id) {
        AturanPenilaian a = UjiKetentuan.penilaian(id);
        List<Map<String, String>> semua = semuaTingkat(a);
        assertThat(semua).hasSize(id.startsWith("2024") ? 27 : 36);
        for (Map<String, String> m : semua) {
            for (Aspek x : a.aspek()) {
                List<String> urut = List.copyOf(x.setara().keySet());
                int i = urut.indexOf(m.get(x.kode()));
                if (i + 1 < urut.size()) {
                    Map<String, String> naik = new HashMap<>(m);
                    naik.put(x.kode(), urut.get(i + 1));
                    assertThat(tinggi(a, naik)).as(m + " naik " + x.kode()).isGreaterThanOrEqualTo(tinggi(a, m));
                }
            }
        }
        assertThat(semua).extracting(m -> tinggi(a, m)).contains(0, 1, 2);
    }

    @Test
    void yang_belum_dinilai_disebut_dan_tidak_dianggap_nol() {
        Usulan u = UsulRating.hasilKerja(UjiKetentuan.penilaian("2024-semester"), Map.of("MEMPELAJARI", "TUNTAS"));
        assertThat(u.nilai()).isNull();
        assertThat(u.kurang()).containsExactly("Upaya Refleksi belum dinilai", "Perubahan Praktik belum dinilai");
        assertThat(u.dasar())
                .containsExactly(new Klausul(
                        "ASPEK-MEMPELAJARI",
                        "Upaya Mempelajari setara Di Atas Ekspektasi (usulan Teladan, bertolak dari Perdirjen GTK 7607/B.B1/HK.03/2023)",
                        Kepastian.USULAN));
    }

    @Test
    void usulan_menyebut_bahwa_caranya_usulan_teladan() {
        Usulan u = UsulRating.hasilKerja(
                UjiKetentuan.penilaian("2026-tahunan"), tingkat("SADAR_SEBAB", "SEBAGIAN", "BERUBAH"));
        assertThat(u.nilai()).isEqualTo(new Nilai("SESUAI", "Sesuai Ekspektasi"));
        assertThat(u.kurang()).isEmpty();
        assertThat(u.dasar())
                .hasSize(4)
                .last()
                .isEqualTo(new Klausul(
                        "USULAN-RATING",
                        "Ketiga aspek bersama mengusulkan Sesuai Ekspektasi (usulan Teladan)",
                        Kepastian.USULAN));
    }

    @Test
    void tingkat_yang_tidak_dikenal_ditolak() {
        AturanPenilaian a = UjiKetentuan.penilaian("2024-semester");
        assertThatThrownBy(() -> UsulRating.hasilKerja(a, Map.of("REFLEKSI", "SADAR_SEBAB")))
                .hasMessage("Upaya Refleksi tidak mengenal tingkat SADAR_SEBAB");
    }

    @ParameterizedTest
    @CsvSource({
        "ISTIMEWA,DI_ATAS",
        "BAIK,SESUAI",
        "BUTUH_PERBAIKAN,DI_BAWAH",
        "KURANG,DI_BAWAH",
        "SANGAT_KURANG,DI_BAWAH"
    })
    void rating_pimpinan_disandingkan_dengan_capaian_unitnya(String pko, String rating) {
        for (String id : SEMUA) {
            assertThat(UsulRating.pimpinan(UjiKetentuan.penilaian(id), pko))
                    .get()
                    .returns(rating, PredikatBerdasar::kode)
                    .satisfies(
                            p -> assertThat(p.dasar()).singleElement().returns(Kepastian.USULAN, Klausul::kepastian));
        }
    }

    @Test
    void pimpinan_unit_tanpa_predikat_tidak_disandingkan() {
        AturanPenilaian a = UjiKetentuan.penilaian("2024-semester");
        assertThat(UsulRating.pimpinan(a, null)).isEmpty();
        assertThat(UsulRating.pimpinan(a, "BAIK").orElseThrow())
                .returns("Sesuai Ekspektasi", PredikatBerdasar::judul)
                .satisfies(
                        p -> assertThat(p.dasar().getFirst().nama())
                                .isEqualTo(
                                        "Capaian unit Baik sepadan dengan Sesuai Ekspektasi (usulan Teladan, bertolak dari SE MenPANRB 3/2023)"));
        assertThatThrownBy(() -> UsulRating.pimpinan(a, "LUMAYAN")).hasMessageContaining("LUMAYAN");
    }

    private static Usulan setahun(String id, @Nullable String satu, @Nullable String dua) {
        LinkedHashMap<String, @Nullable String> periode = new LinkedHashMap<>();
        periode.put("Januari - Juni 2024", satu);
        periode.put("Juli - Desember 2024", dua);
        return UsulRating.tahunan(UjiKetentuan.penilaian(id), periode);
    }

    @Test
    void predikat_tahunan_yang_diusulkan_adalah_yang_terendah_dari_kedua_semester() {
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                String harap = KuadranTest.PREDIKAT.get(Math.min(i, j));
                Usulan u = setahun("2024-semester", KuadranTest.PREDIKAT.get(i), KuadranTest.PREDIKAT.get(j));
                assertThat(u.nilai()).extracting(Nilai::kode).isEqualTo(harap);
                assertThat(u.kurang()).isEmpty();
            }
        }
        assertThat(setahun("2024-semester", "SANGAT_BAIK", "BAIK").dasar())
                .containsExactly(new Klausul(
                        "TAHUNAN",
                        "Yang terendah dari semua periode tahun ini, Baik (usulan Teladan, bertolak dari Perdirjen GTK 7607/B.B1/HK.03/2023)",
                        Kepastian.USULAN));
    }

    @Test
    void tanpa_satu_semester_tidak_ada_usulan_predikat_tahunan() {
        assertThat(setahun("2024-semester", "BAIK", null))
                .isEqualTo(new Usulan(null, List.of("Predikat Juli - Desember 2024 belum ada"), List.of()));
        assertThat(UsulRating.tahunan(UjiKetentuan.penilaian("2024-semester"), new LinkedHashMap<>()))
                .isEqualTo(new Usulan(null, List.of(), List.of()));
        assertThatThrownBy(() -> setahun("2024-semester", "LUMAYAN", "BAIK")).hasMessageContaining("LUMAYAN");
        assertThatThrownBy(() -> setahun("2026-tahunan", "BAIK", "BAIK"))
                .hasMessage("Ketentuan ini tidak menetapkan predikat tahunan");
    }
}
