package id.teladan.pelaksanaan.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both stores keep the same promise; the S3 one against a real S3-compatible server that the test starts. */
class GudangTest {
    private static final byte[] ISI = "Sertifikat Bu Sari".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    GudangTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void janji(Gudang g) throws IOException {
        String kunci = "isi/a/0b/0b12";
        assertThat(g.ada(kunci)).isFalse();
        assertThatThrownBy(() -> g.buka(kunci)).isInstanceOf(FileNotFoundException.class);
        for (int i = 0; i < 2; i++) {
            g.simpan(
                    kunci,
                    Files.write(Files.createDirectories(folder.resolve("s")).resolve("baru"), ISI));
            try (InputStream in = g.buka(kunci)) {
                assertThat(in.readAllBytes()).isEqualTo(ISI);
            }
        }
        g.simpan("potongan/a/u/00000000-ab", new byte[256 * 1024]);
        g.simpan("potongan/a/u/00262144-cd", ISI);
        List<String> kunciKunci = new ArrayList<>();
        g.daftar("potongan/", i -> {
            kunciKunci.add(i.kunci());
            assertThat(i.diubah())
                    .isBetween(
                            Instant.now().minus(Duration.ofMinutes(5)),
                            Instant.now().plusSeconds(5));
        });
        assertThat(kunciKunci).containsExactlyInAnyOrder("potongan/a/u/00000000-ab", "potongan/a/u/00262144-cd");
        g.hapus("potongan/a/u/00000000-ab");
        g.hapus("potongan/a/u/00000000-ab");
        g.hapus("potongan/a/u/00262144-cd");
        kunciKunci.clear();
        g.daftar("potongan/", i -> kunciKunci.add(i.kunci()));
        assertThat(kunciKunci).isEmpty();
        assertThat(g.ada(kunci)).isTrue();
        g.hapus(kunci);
        assertThat(g.ada(kunci)).isFalse();
    }

    @Test
    void disk_lokal_menyimpan_utuh_dan_tidak_meninggalkan_sisa() throws IOException {
        Path akar = folder.resolve("berkas");
        janji(new GudangDisk(akar, akar.resolve("sementara")));

        try (Stream<Path> sisa = Files.walk(akar)) {
            assertThat(sisa.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void s3_menyimpan_utuh() throws Exception {
        try (S3Uji server = S3Uji.mulai(folder.resolve("s3"));
                GudangS3 g = GudangS3.buka(server.setelan("rahasia-uji"))) {
            janji(g);
        }
    }

    @Test
    void s3_dengan_kunci_salah_atau_mati_menjadi_kegagalan_yang_jelas() throws Exception {
        SetelanS3 mati;
        try (S3Uji server = S3Uji.mulai(folder.resolve("s3"));
                GudangS3 g = GudangS3.buka(server.setelan("bukan-rahasianya"))) {
            mati = server.setelan("rahasia-uji");
            assertThatThrownBy(() -> g.simpan("isi/x", ISI))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("S3");
        }
        try (GudangS3 g = GudangS3.buka(mati)) {
            assertThatThrownBy(() -> g.ada("isi/x"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("S3");
        }
        assertThat(mati.toString()).doesNotContain("rahasia-uji");
    }

    @Test
    void hanya_gudang_s3_yang_mengenal_sdk_nya() {
        JavaClasses kelas = new ClassFileImporter().importPackages("id.teladan.pelaksanaan.berkas");

        assertThat(kelas.stream()
                        .filter(k -> k.getDirectDependenciesFromSelf().stream()
                                .anyMatch(
                                        d -> d.getTargetClass().getPackageName().startsWith("software.amazon")))
                        .map(k -> k.getName().replaceAll("\\$.*", ""))
                        .filter(n -> !n.endsWith("Test") && !n.endsWith("Uji"))
                        .distinct())
                .containsExactly(GudangS3.class.getName());
    }
}
