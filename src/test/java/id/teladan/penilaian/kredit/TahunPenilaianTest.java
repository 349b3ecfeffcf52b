package id.teladan.penilaian.kredit;

import static id.teladan.penilaian.kredit.ContohKredit.DUA;
import static id.teladan.penilaian.kredit.ContohKredit.SARI;
import static id.teladan.penilaian.kredit.ContohKredit.SATU;
import static id.teladan.penilaian.kredit.ContohKredit.SETAHUN;
import static id.teladan.penilaian.kredit.ContohKredit.hasil;
import static id.teladan.penilaian.kredit.ContohKredit.tahun;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the periods of a year bring to its predikat, and which are missing. */
class TahunPenilaianTest {
    private static Map<PeriodeId, @Nullable String> predikat(TahunPenilaian t, HasilPeriode... hasil) {
        return t.predikat(SARI, List.of(hasil));
    }

    @Test
    void yang_tidak_pernah_dibuka_disebut_menurut_bulannya_bukan_urutannya() {
        TahunPenilaian hanyaDua = tahun(DUA);
        assertThat(hanyaDua.usulan(predikat(hanyaDua, hasil(DUA, "BAIK"))).kurang())
                .containsExactly("Predikat Januari - Juni 2024 belum ada");
        assertThat(hanyaDua.tanpaPeriode()).containsExactly("Januari - Juni 2024");
        TahunPenilaian hanyaSatu = tahun(SATU);
        assertThat(hanyaSatu.usulan(predikat(hanyaSatu)).kurang())
                .containsExactly("Predikat Januari - Juni 2024 belum ada", "Predikat Juli - Desember 2024 belum ada");
        assertThat(hanyaSatu.tanpaPeriode()).containsExactly("Juli - Desember 2024");
        assertThat(tahun(SATU, DUA).tanpaPeriode()).isEmpty();
    }

    @Test
    void yang_terendah_diusulkan_setelah_semuanya_ada() {
        TahunPenilaian t = tahun(SATU, DUA);
        assertThat(t.usulan(predikat(t, hasil(SATU, "SANGAT_BAIK"), hasil(DUA, "BAIK")))
                        .nilai())
                .isEqualTo(new Nilai("BAIK", "Baik"));
        assertThat(t.usulan(predikat(t, hasil(SATU, "SANGAT_BAIK"))).kurang())
                .containsExactly("Predikat Juli - Desember 2024 belum ada");
        assertThat(predikat(t, hasil(SETAHUN, "BAIK"))).containsOnlyKeys(SATU.id(), DUA.id());
        assertThat(t.predikat(new PegawaiId(new UUID(7, 7)), List.of(hasil(SATU, "BAIK"))))
                .containsEntry(SATU.id(), null);
        assertThat(t.dilihat(predikat(t, hasil(DUA, "BAIK"))))
                .isEqualTo("Januari - Juni 2024: belum ada; Juli - Desember 2024: Baik");
        assertThat(t.judul("ANEH")).isEqualTo("ANEH");
    }

    @Test
    void hanya_tahun_dengan_predikat_tahunan_yang_terbaru_dahulu() {
        PeriodeRingkas lama = ContohKredit.periode("2023-2", "Juli - Desember 2023", "2023-07-01", "2023-12-31");
        List<TahunPenilaian> semua = TahunPenilaian.semua(
                List.of(DUA, SETAHUN, lama, SATU),
                p -> UjiKetentuan.penilaian(p == SETAHUN ? "2025-tahunan" : "2024-semester"),
                p -> 2);
        assertThat(semua).extracting(TahunPenilaian::tahun).containsExactly(2024, 2023);
        assertThat(semua.getFirst().periode()).containsExactly(SATU, DUA);
        assertThat(semua.getFirst().seharusnya()).isEqualTo(2);
        assertThat(semua.getFirst().mulai()).isEqualTo("2024-01-01");
        assertThat(semua.getFirst().sampai()).isEqualTo("2024-12-31");
    }

    @Test
    void daftar_menunggu_hanya_bila_setiap_bagian_tahun_sudah_ada() {
        TahunPenilaian t = tahun(SATU, DUA);
        DaftarTahunan.Baris lengkap = baris(t, null, hasil(SATU, "BAIK"), hasil(DUA, "BAIK"));
        DaftarTahunan.Baris kurang = baris(t, null, hasil(SATU, "BAIK"));
        DaftarTahunan.Baris sudah = baris(t, ContohKredit.setahun(1, "BAIK"), hasil(SATU, "BAIK"), hasil(DUA, "BAIK"));
        DaftarTahunan d = new DaftarTahunan(List.of(t), t, kurang, List.of(lengkap, kurang, sudah));
        assertThat(d.menunggu()).isEqualTo(1);
        assertThat(d.menunggu(lengkap)).isTrue();
        TahunPenilaian separuh = tahun(DUA);
        DaftarTahunan.Baris ada = baris(separuh, null, hasil(DUA, "BAIK"));
        assertThat(new DaftarTahunan(List.of(separuh), separuh, ada, List.of(ada)).menunggu())
                .isZero();
    }

    private static DaftarTahunan.Baris baris(TahunPenilaian t, @Nullable BarisTahunan kini, HasilPeriode... hasil) {
        return new DaftarTahunan.Baris(SARI, null, predikat(t, hasil), kini);
    }
}
