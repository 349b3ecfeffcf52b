package id.teladan.umum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KalimatTest {
    @Test
    void titik_sesudah_nama_tetapi_tidak_dua_kali_sesudah_gelar() {
        assertThat(Kalimat.titik("Sari Wulandari")).isEqualTo("Sari Wulandari.");
        assertThat(Kalimat.titik("Budi Hartono, S.Pd.")).isEqualTo("Budi Hartono, S.Pd.");
    }
}
