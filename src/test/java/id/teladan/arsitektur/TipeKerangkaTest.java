package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules of the domain are plain Java: Spring, JDBC and servlet types stand at the edges. */
class TipeKerangkaTest {
    private static final List<String> KERANGKA =
            List.of("org.springframework.", "java.sql.", "javax.sql.", "jakarta.servlet.");
    private static final List<String> TEPI = List.of("Controller", "Repository", "Config", "Filter");

    /** Classes that are at the edge under another name, each with its reason. */
    private static final Map<String, String> KECUALI = Map.of(
            "id.teladan.web.Tampilan", "it makes what controllers return, for the controllers of all rooms",
            "id.teladan.pelaksanaan.bukti.JawabanBukti",
                    "it turns outcomes of steps into answers, for the controllers of its part",
            "id.teladan.perencanaan.Jawaban",
                    "it turns outcomes of steps into answers, for the controllers of its room",
            "id.teladan.pelaksanaan.JawabanSiklus", "the same for the cycle",
            "id.teladan.pelaksanaan.IsianTerkirim", "the same for the forms of its documents",
            "id.teladan.penilaian.JawabanPenilaian", "the same for the assessment");

    private static Set<String> salah(JavaClasses kelas, String dasar) {
        return kelas.stream()
                .filter(k -> Kode.ruang(dasar, k).isPresent())
                .filter(k -> !diTepi(k))
                .filter(k -> k.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> KERANGKA.stream()
                                .anyMatch(p -> d.getTargetClass().getName().startsWith(p))))
                .map(k -> k.getPackageName() + "." + Kode.berkas(k))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean diTepi(JavaClass kelas) {
        String berkas = Kode.berkas(kelas);
        return berkas.equals("package-info")
                || berkas.startsWith("Saat")
                || TEPI.stream().anyMatch(berkas::endsWith)
                || KECUALI.containsKey(kelas.getPackageName() + "." + berkas)
                || Kode.pintu(luar(kelas));
    }

    private static JavaClass luar(JavaClass kelas) {
        return kelas.getEnclosingClass().map(TipeKerangkaTest::luar).orElse(kelas);
    }

    @Test
    void tipe_spring_jdbc_dan_servlet_hanya_di_tepi_ruang() {
        assertThat(salah(Kode.SEMUA, Kode.DASAR)).isEmpty();
    }

    @Test
    void aturan_menolak_sql_di_dalam_aturan_ranah() {
        assertThat(salah(Kode.pelanggaran("tipe"), Kode.dasarPelanggaran("tipe")))
                .containsExactly("id.teladan_pelanggaran.tipe.perencanaan.AturanSkp");
    }
}
