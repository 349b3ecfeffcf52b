package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import id.teladan.Teladan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** A room imports only rooms above it, and only those it names. */
class RuangTest {
    private static final List<String> URUTAN = List.of(
            "umum",
            "web",
            "organisasi",
            "periode",
            "akun",
            "perencanaan",
            "pelaksanaan",
            "penilaian",
            "dokumen",
            "ekinerja",
            "notifikasi",
            "laporan");
    private static final PetaRuang PETA = PetaRuang.dari(Kode.baca("docs/arsitektur.md"));

    /** What each room declares; a room that declares nothing, or everything, stands with "?". */
    private static Map<String, Set<String>> dinyatakan(JavaClasses kelas, String dasar) {
        Map<String, Set<String>> hasil = new TreeMap<>();
        for (JavaClass k : kelas) {
            Kode.ruang(dasar, k).ifPresent(r -> hasil.computeIfAbsent(r, n -> nyata(kelas, dasar + "." + n)));
        }
        return hasil;
    }

    private static Set<String> nyata(JavaClasses kelas, String paket) {
        Optional<ApplicationModule> m = kelas.containPackage(paket)
                ? kelas.getPackage(paket).tryGetAnnotationOfType(ApplicationModule.class)
                : Optional.empty();
        return m.map(a -> Set.of(a.allowedDependencies()))
                .filter(d -> !d.contains(ApplicationModule.OPEN_TOKEN))
                .orElse(Set.of("?"));
    }

    /** Dependencies of classes, generated ones included, that no arrow allows. */
    private static List<String> lintas(JavaClasses kelas, String dasar, Map<String, Set<String>> panah) {
        List<String> salah = new ArrayList<>();
        for (JavaClass k : kelas) {
            String dari = Kode.ruang(dasar, k).orElse("");
            for (Dependency d : k.getDirectDependenciesFromSelf()) {
                JavaClass t = d.getTargetClass();
                String ke = Kode.ruang(dasar, t).orElse("");
                boolean keAwal = t.getPackageName().equals(dasar);
                boolean dalam = t.getPackageName().startsWith(dasar + "." + ke + ".");
                boolean boleh =
                        dari.equals(ke) || panah.getOrDefault(dari, Set.of()).contains(ke) && !dalam;
                if (!dari.isEmpty() && (keAwal || !ke.isEmpty()) && !boleh) {
                    salah.add(d.getDescription());
                }
            }
        }
        return salah;
    }

    private static void periksa(ApplicationModules modul) {
        modul.verify();
    }

    @Test
    void modul_lulus_pemeriksaan_spring_modulith() {
        ApplicationModules modul = ApplicationModules.of(Teladan.class);

        assertThat(modul.stream().map(m -> m.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(PETA.terbangun());
        periksa(modul);
    }

    @Test
    void tabel_memuat_dua_belas_ruang_menurut_urutan_dan_panahnya_hanya_ke_atas() {
        assertThat(PETA.nama()).isEqualTo(URUTAN);
        assertThat(PETA.salah()).isEmpty();
    }

    @Test
    void setiap_ruang_menyatakan_panahnya_persis_seperti_di_tabel() {
        Map<String, Set<String>> tabel = PETA.panah();
        tabel.keySet().retainAll(PETA.terbangun());

        assertThat(dinyatakan(Kode.SEMUA, Kode.DASAR)).isEqualTo(tabel);
    }

    @Test
    void tidak_satu_kelas_pun_memakai_ruang_yang_tidak_dinyatakan() {
        assertThat(lintas(Kode.SEMUA, Kode.DASAR, PETA.panah())).isEmpty();
    }

    @Test
    void templat_ikut_diperiksa_karena_menjadi_kelas_di_ruangnya() {
        Set<String> kelas = Kode.SEMUA.stream()
                .filter(Kode::templat)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> berkas = Kode.berkas("src/main/java", ".jte").stream()
                .map(p -> Kode.AKAR.resolve("src/main/java").relativize(p))
                .map(p -> Objects.requireNonNull(p.getParent()).toString().replace('/', '.') + ".Jte"
                        + p.getFileName().toString().replace(".jte", "") + "Generated")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(berkas).isNotEmpty();
        assertThat(kelas).containsAll(berkas);
        assertThat(Kode.SEMUA.get("id.teladan.web.JtehalamanGenerated").getDirectDependenciesToSelf())
                .anySatisfy(d -> assertThat(Kode.templat(d.getOriginClass())
                                && !d.getOriginClass().getPackageName().equals("id.teladan.web"))
                        .isTrue());
    }

    @Test
    void readme_menyebut_ruang_yang_sama_dan_jujur_tentang_yang_belum_ada() {
        PetaRuang readme = PetaRuang.dari(Kode.baca("README.md"));
        Set<String> ada = dinyatakan(Kode.SEMUA, Kode.DASAR).keySet();

        assertThat(readme.nama()).isEqualTo(URUTAN);
        assertThat(readme.terbangun()).isEqualTo(ada);
        assertThat(PETA.terbangun()).isEqualTo(ada);
    }

    @Test
    void aturan_menolak_panah_ke_bawah() {
        ApplicationModules modul = ApplicationModules.of(Kode.dasarPelanggaran("panah"), (ImportOption) lokasi -> true);

        assertThatThrownBy(() -> periksa(modul)).isInstanceOf(Violations.class).hasMessageContaining("Atas");
        assertThat(lintas(
                        Kode.pelanggaran("panah"),
                        Kode.dasarPelanggaran("panah"),
                        Map.of("umum", Set.of(), "web", Set.of("umum"))))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s).contains("panah.umum.Bawah", "panah.web.Atas"));
    }

    @Test
    void aturan_menolak_ruang_yang_tidak_menyatakan_panah() {
        assertThat(dinyatakan(Kode.pelanggaran("panah"), Kode.dasarPelanggaran("panah")))
                .isEqualTo(Map.of("umum", Set.of(), "web", Set.of("umum"), "tanpa", Set.of("?")));
    }

    @Test
    void aturan_menolak_templat_yang_memakai_ruang_di_bawahnya() {
        assertThat(lintas(
                        Kode.pelanggaran("templat"),
                        Kode.dasarPelanggaran("templat"),
                        Map.of("web", Set.of(), "perencanaan", Set.of("web"))))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s).contains("web.JtesalahGenerated"));
    }

    @Test
    void aturan_menolak_tabel_dengan_panah_ke_bawah_atau_ke_samping() {
        String tabel = """
                | 1 | `umum` | nilai | `web` |
                | 2 | `web` | kerangka | `umum` |
                | 9 | `dokumen` | PDF | `umum`, `ekinerja` |
                | 10 | `ekinerja` (belum) | kirim | `web` |
                """;

        PetaRuang peta = PetaRuang.dari(tabel);
        assertThat(peta.salah())
                .containsExactlyInAnyOrder("umum tidak boleh memakai web", "dokumen tidak boleh memakai ekinerja");
        assertThat(peta.terbangun()).containsExactlyInAnyOrder("umum", "web", "dokumen");
    }
}
