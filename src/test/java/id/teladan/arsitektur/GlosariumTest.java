package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type and every state of the domain rooms stands in docs/glosarium.md, with the five columns filled. */
class GlosariumTest {
    private static final Set<String> BUKAN_RANAH = Set.of("umum", "web");
    private static final Pattern NAMA = Pattern.compile("`(\\w+)`");

    private static List<String[]> baris(String markdown) {
        return markdown.lines()
                .filter(b -> b.startsWith("| `"))
                .map(b -> b.substring(1, b.lastIndexOf('|')).split("\\|", -1))
                .toList();
    }

    private static Set<String> istilah(String markdown) {
        return baris(markdown).stream()
                .flatMap(k -> NAMA.matcher(k[0]).results())
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> wajib(JavaClasses kelas, String dasar) {
        return kelas.stream()
                .filter(k -> Kode.ruang(dasar, k)
                        .filter(r -> !BUKAN_RANAH.contains(r))
                        .isPresent())
                .flatMap(k -> Stream.concat(tipe(k), keadaan(k)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> tipe(JavaClass k) {
        boolean ranah = k.isTopLevelClass() && k.getModifiers().contains(JavaModifier.PUBLIC) && !Kode.templat(k);
        return ranah ? Stream.of(k.getSimpleName()) : Stream.empty();
    }

    private static Stream<String> keadaan(JavaClass k) {
        return k.isEnum() && k.getSimpleName().matches("(Status|Langkah).*")
                ? k.getFields().stream().filter(f -> f.getRawType().equals(k)).map(JavaField::getName)
                : Stream.empty();
    }

    private static Set<String> kurang(JavaClasses kelas, String dasar, String markdown) {
        Set<String> kurang = wajib(kelas, dasar);
        kurang.removeAll(istilah(markdown));
        return kurang;
    }

    @Test
    void glosarium_memuat_setiap_istilah_yang_tampak_dari_luar_ruang() {
        assertThat(wajib(Kode.SEMUA, Kode.DASAR)).contains("StatusSkp", "DISEPAKATI");
        assertThat(kurang(Kode.SEMUA, Kode.DASAR, Kode.baca("docs/glosarium.md")))
                .isEmpty();
    }

    @Test
    void setiap_baris_glosarium_berkolom_lima_dan_berdefinisi() {
        List<String[]> baris = baris(Kode.baca("docs/glosarium.md"));

        assertThat(baris).isNotEmpty().allSatisfy(k -> {
            assertThat(k).as(k[0]).hasSize(5);
            assertThat(List.of(k[1], k[2], k[3], k[4]))
                    .as(k[0])
                    .allSatisfy(isi -> assertThat(isi).isNotBlank());
        });
        assertThat(baris.stream().map(k -> k[0])).doesNotHaveDuplicates();
    }

    @Test
    void aturan_menolak_istilah_yang_tidak_terdaftar() {
        assertThat(kurang(
                        Kode.pelanggaran("glosarium"), Kode.dasarPelanggaran("glosarium"), "| `Ada` | a | b | c | d |"))
                .containsExactly("HILANG", "StatusContoh");
    }
}
