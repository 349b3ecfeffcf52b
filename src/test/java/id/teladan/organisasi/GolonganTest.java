package id.teladan.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.Galat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which golongan belongs to which status, in the list and in the form of the admin. */
class GolonganTest {
    @ParameterizedTest
    @CsvSource({
        "PNS, III/c, true",
        "PNS, IV/e, true",
        "PNS, III/e, false",
        "PNS, I/e, false",
        "PNS, IX, false",
        "PNS, V/z, false",
        "PPPK, IX, true",
        "PPPK, XVII, true",
        "PPPK, XVIII, false",
        "PPPK, III/c, false",
        "NON_ASN, III/c, false",
        "NON_ASN, IX, false"
    })
    void golongan_harus_cocok_dengan_status_kepegawaian(StatusKepegawaian status, String kode, boolean cocok) {
        assertThat(Golongan.cari(status, kode).isPresent()).isEqualTo(cocok);
        PegawaiForm f = new PegawaiForm("Made Lestari", "", "", status.name(), "Guru Kelas", kode, "", "", 0);
        assertThat(f.periksa().stream().map(Galat::bidang).anyMatch("golongan"::equals))
                .isEqualTo(!cocok);
    }

    @Test
    void pangkat_pns_disebut_bersama_golongannya_dan_pppk_tanpa_pangkat() {
        assertThat(Golongan.tampil(StatusKepegawaian.PNS, "III/c")).isEqualTo("III/c Penata");
        assertThat(Golongan.tampil(StatusKepegawaian.PNS, "IV/d")).isEqualTo("IV/d Pembina Utama Madya");
        assertThat(Golongan.tampil(StatusKepegawaian.PPPK, "IX")).isEqualTo("IX");
        assertThat(Golongan.tampil(StatusKepegawaian.NON_ASN, "III/c")).isEqualTo("III/c");
        assertThat(Golongan.daftar(StatusKepegawaian.PNS)).hasSize(17);
        assertThat(Golongan.daftar(StatusKepegawaian.NON_ASN)).isEmpty();
    }
}
