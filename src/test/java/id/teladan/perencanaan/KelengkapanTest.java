package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.periode.Ketentuan;
import id.teladan.periode.Ketentuan.Persetujuan;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan lacks under a set without points. */
class KelengkapanTest {
    private static final Isi TANPA_PENGEMBANGAN = new Isi(List.of(
            Butir.of(Bagian.PRAKTIK, "MK-1"), Butir.of(Bagian.PERILAKU, "BP-1"), Butir.of(Bagian.PERILAKU, "AK-1")));

    @Test
    void tanpa_poin_jumlah_kegiatan_paling_sedikit_menurut_ketentuan() {
        Ketentuan k = Contoh.ketentuan(null, true, Persetujuan.ORANG);
        assertThat(k.jumlahPengembangan()).isEqualTo(1);
        Kelengkapan kelengkapan = new Kelengkapan(k, Peran.GURU, Jenjang.SD);
        assertThat(kelengkapan.periksa(TANPA_PENGEMBANGAN))
                .containsExactly(new Kekurangan(Bagian.PENGEMBANGAN, "Pilih paling sedikit satu kegiatan.", true));
        assertThat(kelengkapan.periksa(Contoh.lengkap())).isEmpty();
    }
}
