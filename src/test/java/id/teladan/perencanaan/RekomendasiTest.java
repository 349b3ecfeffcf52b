package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.organisasi.Rapor;
import id.teladan.umum.Jenjang;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Rapor Pendidikan of a school recommends, and where its codes mean something else. */
class RekomendasiTest {
    private static final Rapor RAPOR = new Rapor(
            2025,
            List.of(
                    new Rapor.Indikator("D.1.1", "Manajemen kelas", "Sedang", Rapor.Golongan.SEDANG, null, null, null),
                    new Rapor.Indikator(
                            "D.1.2", "Dukungan psikologis", "Kurang", Rapor.Golongan.KURANG, null, null, null)));

    @Test
    void yang_kurang_direkomendasikan_sebelum_yang_sedang() {
        assertThat(Rekomendasi.dari(Contoh.katalog(), RAPOR, Jenjang.SD)
                        .alasan()
                        .keySet())
                .containsExactly("DP-1", "MK-1", "MK-2");
    }

    @Test
    void paud_tidak_mendapat_rekomendasi_karena_kode_rapornya_berarti_lain() {
        Rekomendasi r = Rekomendasi.dari(Contoh.katalog(), RAPOR, Jenjang.PAUD);
        assertThat(r.alasan()).isEmpty();
        assertThat(r.urutkan(Contoh.katalog())).isEqualTo(Contoh.katalog().praktik());
    }
}
