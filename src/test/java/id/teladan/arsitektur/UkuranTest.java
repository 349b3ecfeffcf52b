package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small: what no longer fits in the head at once is two things. */
class UkuranTest {
    private static final int BERKAS = 250;
    private static final int TEMPLAT = 120;
    private static final int REKAN = 5;
    private static final int METODE_PINTU = 12;

    /** Longer than the limit because they are tables, each with its reason. */
    private static final Map<String, String> KECUALI =
            Map.of("db/organisasi/V3__wilayah.sql", "the region codes of the country, one a line");

    private static List<String> panjang(List<Path> berkas, int batas) {
        return berkas.stream()
                .filter(p -> KECUALI.keySet().stream().noneMatch(p::endsWith))
                .filter(p -> Kode.baca(p).lines().count() > batas)
                .map(p -> p.getFileName() + ": " + Kode.baca(p).lines().count())
                .toList();
    }

    private static List<String> rekan(JavaClasses kelas) {
        return kelas.stream()
                .filter(k -> !k.isRecord() && !k.isEnum() && !k.isAnonymousClass() && bean(k))
                .flatMap(k -> k.getConstructors().stream())
                .filter(c -> c.getRawParameterTypes().size() > REKAN)
                .map(JavaConstructor::getFullName)
                .toList();
    }

    private static boolean bean(JavaClass k) {
        return Kode.pintu(k)
                || k.getAllFields().stream().anyMatch(f -> f.getModifiers().contains(JavaModifier.FINAL))
                        && Stream.of("Controller", "Repository", "Config", "Filter")
                                .anyMatch(a -> k.getSimpleName().endsWith(a));
    }

    private static List<String> pintu(JavaClasses kelas) {
        return kelas.stream()
                .filter(Kode::pintu)
                .filter(k -> metode(k) > METODE_PINTU)
                .map(k -> k.getName() + ": " + metode(k))
                .toList();
    }

    private static long metode(JavaClass pintu) {
        return pintu.getMethods().stream()
                .map(JavaMethod::getModifiers)
                .filter(m -> m.contains(JavaModifier.PUBLIC) && !m.contains(JavaModifier.SYNTHETIC))
                .count();
    }

    @Test
    void berkas_paling_panjang_250_baris() {
        assertThat(panjang(Kode.berkas("src/main", ".java", ".sql", ".css", ".js", ".yaml"), BERKAS))
                .isEmpty();
    }

    @Test
    void templat_paling_panjang_120_baris() {
        assertThat(panjang(Kode.berkas("src/main/java", ".jte"), TEMPLAT)).isEmpty();
    }

    @Test
    void konstruktor_paling_banyak_lima_rekan() {
        assertThat(rekan(Kode.SEMUA)).isEmpty();
    }

    @Test
    void pintu_paling_banyak_dua_belas_metode() {
        assertThat(Kode.SEMUA.stream().filter(Kode::pintu)).isNotEmpty();
        assertThat(pintu(Kode.SEMUA)).isEmpty();
    }

    @Test
    void aturan_menolak_berkas_yang_panjang(@TempDir Path folder) throws IOException {
        Path pas = Files.writeString(folder.resolve("Pas.java"), "x\n".repeat(BERKAS));
        Path lebih = Files.writeString(folder.resolve("Lebih.java"), "x\n".repeat(BERKAS + 1));

        assertThat(panjang(List.of(pas, lebih), BERKAS)).containsExactly("Lebih.java: 251");
        assertThat(panjang(List.of(pas), TEMPLAT)).containsExactly("Pas.java: 250");
    }

    @Test
    void aturan_menolak_enam_rekan_dan_tiga_belas_metode() {
        assertThat(rekan(Kode.pelanggaran("ukuran"))).singleElement().asString().contains("EnamRekanController");
        assertThat(pintu(Kode.pelanggaran("ukuran")))
                .containsExactly("id.teladan_pelanggaran.ukuran.perencanaan.PintuLebar: 13");
    }
}
