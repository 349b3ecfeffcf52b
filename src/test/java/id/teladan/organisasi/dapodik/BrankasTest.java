package id.teladan.organisasi.dapodik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrankasTest {
    private final Path data;

    BrankasTest(@TempDir Path folder) {
        this.data = folder.resolve("data");
    }

    private Brankas brankas() {
        return new Brankas(new KunciBrankas("", data));
    }

    @Test
    void yang_tersimpan_bukan_tokennya_dan_tidak_pernah_dua_kali_sama() {
        byte[] a = brankas().tutup("rahasia-15-huruf", "ini");
        byte[] b = brankas().tutup("rahasia-15-huruf", "ini");
        assertThat(new String(a, StandardCharsets.ISO_8859_1)).doesNotContain("rahasia");
        assertThat(a).isNotEqualTo(b);
        assertThat(brankas().buka(a, "ini")).contains("rahasia-15-huruf");
        assertThat(brankas().buka(b, "ini")).contains("rahasia-15-huruf");
    }

    @Test
    void token_hanya_terbuka_untuk_baris_dan_alamat_asalnya() {
        byte[] a = brankas().tutup("rahasia", "dinas/1/http://a:5774/WebService");
        assertThat(brankas().buka(a, "dinas/1/http://b:5774/WebService")).isEmpty();
        a[a.length - 1] ^= 1;
        assertThat(brankas().buka(a, "dinas/1/http://a:5774/WebService")).isEmpty();
        assertThat(brankas().buka(new byte[5], "x")).isEmpty();
    }

    @Test
    void berkas_kunci_hanya_terbaca_pemiliknya_dan_dipakai_lagi() throws IOException {
        byte[] a = brankas().tutup("rahasia", "x");
        Path kunci = data.resolve(KunciBrankas.BERKAS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kunci)))
                .isEqualTo("rw-------");
        try (var isi = Files.list(data)) {
            assertThat(isi).containsExactly(kunci);
        }
        assertThat(brankas().buka(a, "x")).contains("rahasia");
        Files.delete(kunci);
        assertThat(brankas().buka(a, "x")).isEmpty();
    }

    @Test
    void kunci_dari_lingkungan_mengalahkan_berkas_dan_harus_tiga_puluh_dua_bita() {
        String kunci = Base64.getEncoder().encodeToString(new byte[32]);
        byte[] a = new Brankas(new KunciBrankas(kunci, data)).tutup("rahasia", "x");
        assertThat(new Brankas(new KunciBrankas(kunci + "\n", data)).buka(a, "x"))
                .contains("rahasia");
        assertThat(data).doesNotExist();
        assertThatThrownBy(() -> new Brankas(new KunciBrankas("kata-sandi", data)).tutup("rahasia", "x"))
                .hasMessageContaining("TELADAN_KUNCI")
                .hasMessageContaining("32 bita");
    }
}
