package id.teladan.penilaian.hitung;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.Akibat;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KelengkapanTest {
    private static final AturanPenilaian A = UjiKetentuan.penilaian("2024-semester");

    private static Map<JenisSyarat, List<String>> lengkap() {
        Map<JenisSyarat, List<String>> hasil = new EnumMap<>(JenisSyarat.class);
        for (JenisSyarat j : JenisSyarat.values()) {
            hasil.put(j, List.of());
        }
        return hasil;
    }

    @Test
    void yang_lengkap_tidak_kurang_apa_pun() {
        assertThat(Kelengkapan.periksa(A, Peran.GURU, false, lengkap())).isEmpty();
    }

    @Test
    void predikat_organisasi_yang_belum_ada_menghalangi_dan_menyebut_dasarnya() {
        Map<JenisSyarat, List<String>> kurang = lengkap();
        kurang.remove(JenisSyarat.PKO);
        assertThat(Kelengkapan.periksa(A, Peran.GURU, false, kurang))
                .singleElement()
                .isEqualTo(new Kekurangan(
                        JenisSyarat.PKO,
                        "Predikat Kinerja Organisasi",
                        List.of("belum ada"),
                        Akibat.HALANGI,
                        new Klausul("SYARAT-PKO", "Predikat Kinerja Organisasi (SE MenPANRB 3/2023)", Kepastian.PASTI)))
                .satisfies(k -> {
                    assertThat(k.menghalangi()).isTrue();
                    assertThat(k.perluAlasan()).isFalse();
                });
    }

    @Test
    void observasi_yang_tidak_diadakan_meminta_alasan_dan_bukti_yang_kurang_hanya_disebut() {
        Map<JenisSyarat, List<String>> kurang = lengkap();
        kurang.put(JenisSyarat.OBSERVASI, List.of("belum diobservasi"));
        kurang.put(JenisSyarat.BUKTI, List.of("2 butir belum berbukti"));
        List<Kekurangan> hasil = Kelengkapan.periksa(A, Peran.GURU, false, kurang);
        assertThat(hasil).extracting(Kekurangan::jenis).containsExactly(JenisSyarat.OBSERVASI, JenisSyarat.BUKTI);
        assertThat(hasil).extracting(Kekurangan::perluAlasan).containsExactly(true, false);
        assertThat(hasil).noneMatch(Kekurangan::menghalangi);
        assertThat(hasil.getLast().rincian()).containsExactly("2 butir belum berbukti");
    }

    @Property
    void yang_kurang_persis_yang_diminta_bagi_peran_dan_keadaannya(
            @ForAll List<JenisSyarat> tidakAda, @ForAll boolean kepala, @ForAll boolean hanyaPerilaku) {
        Peran peran = kepala ? Peran.KEPALA_SEKOLAH : Peran.GURU;
        Map<JenisSyarat, List<String>> kurang = lengkap();
        tidakAda.forEach(kurang::remove);
        assertThat(Kelengkapan.periksa(A, peran, hanyaPerilaku, kurang))
                .extracting(Kekurangan::jenis)
                .containsExactlyElementsOf(A.syarat().stream()
                        .filter(s -> tidakAda.contains(s.jenis()))
                        .filter(s -> s.untuk().contains(peran))
                        .filter(s -> !hanyaPerilaku || s.perilakuSaja())
                        .map(AturanPenilaian.Syarat::jenis)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-30,2024-06-30,false",
        "2024-05-01,2024-06-30,true",
        "2024-06-30,2024-06-30,true",
        "2024-07-01,2024-06-30,false",
        "2024-10-31,2024-12-31,false",
        "2024-11-01,2024-12-31,true"
    })
    void yang_mulai_pada_dua_bulan_terakhir_dinilai_perilakunya_saja(LocalDate mulai, LocalDate sampai, boolean ya) {
        assertThat(Kelengkapan.hanyaPerilaku(A, mulai, sampai)).isEqualTo(ya);
    }
}
