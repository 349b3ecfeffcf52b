package id.teladan.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlamatDapodikTest {
    @ParameterizedTest
    @CsvSource({
        "192.168.1.10, http://192.168.1.10:5774/WebService",
        "192.168.1.10:8080, http://192.168.1.10:8080/WebService",
        "http://192.168.1.10:5774/WebService/, http://192.168.1.10:5774/WebService",
        "HTTP://Dapodik.SDN-Melati.lan/, http://dapodik.sdn-melati.lan:5774/WebService",
        "https://dapodik.contoh.sch.id, https://dapodik.contoh.sch.id/WebService",
        "http://192.168.1.10:5774/WebService/getGtk, http://192.168.1.10:5774/WebService",
        "http://192.168.1.10:5774/lain/WebService?npsn=1, http://192.168.1.10:5774/lain/WebService",
        "'  localhost  ', http://localhost:5774/WebService",
        "'[fd00::10]', 'http://[fd00::10]:5774/WebService'"
    })
    void alamat_dibaca_seperti_orang_menulisnya(String diketik, String tersimpan) {
        assertThat(AlamatDapodik.coba(diketik))
                .hasValueSatisfying(a -> assertThat(a.teks()).isEqualTo(tersimpan));
        assertThat(AlamatDapodik.coba(tersimpan)).contains(new AlamatDapodik(tersimpan));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "file:///etc/passwd",
                "ftp://192.168.1.10/",
                "jar:http://x!/",
                "http://",
                "http://admin:sandi@192.168.1.10/",
                "http://192.168.1.10:99999/",
                "http://192.168.1.10:0/",
                "http://contoh dengan spasi/",
                "javascript://x/%0aalert(1)",
                "http://192.168.1.10\r\nHost: lain"
            })
    void yang_bukan_alamat_web_ditolak(String diketik) {
        assertThat(AlamatDapodik.coba(diketik)).isEmpty();
    }
}
