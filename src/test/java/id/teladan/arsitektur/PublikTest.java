package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A room shows its door, its records, events, enums, sealed interfaces and refusals; all else is its own affair. */
class PublikTest {
    /** Public for another reason than being a door or data. */
    private static final Map<String, String> KECUALI = Map.of(
            "id.teladan.web.Tampilan", "how controllers of all rooms name a page",
            "id.teladan.pelaksanaan.berkas.HakBerkas", "a contract that every part of the room with files implements",
            "id.teladan.pelaksanaan.PenilaianSelesai", "a question that the room of assessments answers",
            "id.teladan.web.PencariNama", "a contract that the room of the people implements",
            "id.teladan.web.PenyediaTugas", "a contract that rooms below implement");

    /** Pure functions over a rule set, for all parts of the room. */
    private static final String HITUNG = "id.teladan.penilaian.hitung";

    private static List<String> salah(JavaClasses kelas, String dasar) {
        return kelas.stream()
                .filter(k -> Kode.ruang(dasar, k).filter(r -> !r.equals("umum")).isPresent())
                .filter(k -> k.getModifiers().contains(JavaModifier.PUBLIC) && k.isTopLevelClass())
                .filter(k -> !boleh(k))
                .map(JavaClass::getName)
                .filter(n -> !KECUALI.containsKey(n))
                .sorted()
                .toList();
    }

    private static boolean boleh(JavaClass k) {
        return k.isRecord()
                || k.isEnum()
                || Kode.pintu(k)
                || Kode.templat(k)
                || k.getPackageName().equals(HITUNG)
                || k.isAssignableTo(RuntimeException.class)
                || k.isInterface() && k.reflect().isSealed();
    }

    @Test
    void ruang_hanya_menampakkan_pintu_dan_datanya() {
        assertThat(salah(Kode.SEMUA, Kode.DASAR)).isEmpty();
    }

    @Test
    void aturan_menolak_pembantu_yang_publik() {
        assertThat(salah(Kode.pelanggaran("publik"), Kode.dasarPelanggaran("publik")))
                .containsExactly("id.teladan_pelanggaran.publik.perencanaan.Pembantu");
    }
}
