package id.teladan.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AturanPenilaiSifatTest {
    @Property(tries = 2000)
    void pejabat_penilai_sama_dengan_model_sederhana_pada_riwayat_penugasan_apa_pun(
            @ForAll long benih,
            @ForAll @IntRange(min = 1, max = 40) int penugasan,
            @ForAll @IntRange(min = 0, max = AcakPenugasan.HARI * 2) int hari,
            @ForAll AturanTanpaKepala aturan) {
        AcakPenugasan acak = new AcakPenugasan(new Random(benih), 8, 3, penugasan);
        LocalDate pada = AcakPenugasan.AWAL.plusDays(hari);
        AturanPenilai sebenarnya = new AturanPenilai(acak.semua(), pada, "Dinas Pendidikan Kota Contoh");
        ModelPenilai model = new ModelPenilai(acak.fakta, pada);
        for (PegawaiId siapa : acak.orang) {
            PejabatPenilai penilai = sebenarnya.penilai(siapa, aturan);
            assertThat(ModelPenilai.singkat(penilai)).isEqualTo(model.penilai(siapa, aturan));
            assertThat(penilai.alasan()).isNotBlank().doesNotContain("null");
            assertThat(ModelPenilai.singkat(penilai)).isNotEqualTo(siapa.toString());
            assertThat(wakil(penilai)).isEqualTo(model.wakil(siapa, aturan, acak.wakil));
            assertThat(wakil(penilai)).isNotIn(siapa.toString(), ModelPenilai.singkat(penilai));
        }
    }

    private static String wakil(PejabatPenilai p) {
        return p instanceof PejabatPenilai.Orang o && o.wakil() != null
                ? o.wakil().id().toString()
                : "";
    }
}
