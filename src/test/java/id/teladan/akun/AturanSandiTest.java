package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.Galat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AturanSandiTest {
    private static List<String> tolak(String sandi) {
        return AturanSandi.periksa(sandi, sandi, "sari.dewi", "Sari Wulandari").stream()
                .map(Galat::pesan)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kuda besi melati", "Tr0mb0n-dan-awan", "pagi pagi sekali berangkat", "ÜberÄpfel42x"})
    void kata_sandi_yang_panjang_dan_tidak_umum_diterima(String sandi) {
        assertThat(tolak(sandi)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pendek", "sembilan9"})
    void yang_kurang_dari_sepuluh_ditolak(String sandi) {
        assertThat(tolak(sandi)).containsExactly("Kata sandi baru paling sedikit 10 huruf atau angka.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "katasandi123",
                "Kata-Sandi-2026",
                "BISMILLAH!!!1",
                "indonesiaraya",
                "qwertyuiop",
                "rahasiarahasia",
                "aaaaaaaaaaaaa",
                "guruhebat2025"
            })
    void yang_terlalu_umum_ditolak(String sandi) {
        assertThat(tolak(sandi)).singleElement().asString().contains("terlalu umum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sari.Dewi-2026", "sariwulandari77", "xx-SARI WULANDARI"})
    void yang_memuat_nama_ditolak(String sandi) {
        assertThat(tolak(sandi)).containsExactly("Kata sandi tidak boleh memuat nama atau nama akun Anda.");
    }

    @Test
    void kedua_isian_harus_sama() {
        assertThat(AturanSandi.periksa("kuda besi melati", "kuda besi mawar", "sari", "Sari"))
                .extracting(Galat::bidang)
                .containsExactly("sandi_ulang");
    }

    @Test
    void kata_sandi_awal_dapat_diterima_dan_tidak_berulang() {
        Set<String> semua = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String s = SandiAwal.baru();
            assertThat(s).matches("[a-z]{4,}-[a-z]{4,}-[0-9]{5}");
            assertThat(tolak(s)).isEmpty();
            semua.add(s);
        }
        assertThat(semua).hasSizeGreaterThan(498);
    }

    @Test
    void nama_akun_dari_nama_orang_tanpa_gelar_dan_tanda() {
        assertThat(SandiAwal.nama("Siti Nur'aini")).matches("siti\\.nuraini\\.[0-9]{4}");
        assertThat(SandiAwal.nama("张伟")).matches("pegawai\\.[0-9]{4}");
    }
}
