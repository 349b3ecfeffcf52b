package id.teladan.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Formulir B prints under Mapel. */
class NaskahBTest {
    @ParameterizedTest
    @CsvSource({
        "Guru Kelas,''",
        "Guru Mapel,''",
        "Guru Mata Pelajaran,''",
        "Guru BK,Bimbingan dan Konseling",
        "Guru Matematika,Matematika",
        "Kepala Sekolah,''"
    })
    void mapel_dari_jenis_ptk_dan_guru_kelas_tidak_disebut_sebagai_mapel(String jenisPtk, String mapel) {
        assertThat(NaskahB.mapel(jenisPtk)).isEqualTo(mapel);
    }
}
