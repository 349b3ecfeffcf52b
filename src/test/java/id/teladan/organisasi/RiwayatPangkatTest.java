package id.teladan.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.organisasi.RiwayatPangkat.Pangkat;
import id.teladan.organisasi.RiwayatPangkat.Sejak;
import id.teladan.organisasi.RiwayatPangkat.Tercatat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was on record of a person on an earlier day, from what is on record today and what was changed since. */
class RiwayatPangkatTest {
    private static final LocalDate JANUARI = LocalDate.of(2025, 1, 10);
    private static final LocalDate JULI = LocalDate.of(2025, 7, 1);
    private static final Pangkat KINI = pns("III/c", "Guru Ahli Muda");

    private static Pangkat pns(@Nullable String golongan, @Nullable String jenjang) {
        return new Pangkat(StatusKepegawaian.PNS, golongan, jenjang);
    }

    @Test
    void kenaikan_pangkat_membedakan_hari_sebelum_dan_sesudahnya() {
        RiwayatPangkat r = RiwayatPangkat.dari(
                KINI,
                List.of(
                        new Tercatat(JANUARI, null),
                        new Tercatat(
                                JULI, Map.of("Pangkat/golongan", "III/b", "Jenjang jabatan", "Guru Ahli Pertama"))));
        assertThat(r.pada(JANUARI.minusDays(1))).isEmpty();
        assertThat(r.pada(JANUARI)).contains(pns("III/b", "Guru Ahli Pertama"));
        assertThat(r.pada(JULI.minusDays(1))).contains(pns("III/b", "Guru Ahli Pertama"));
        assertThat(r.pada(JULI)).contains(KINI);
        assertThat(r.sesudah(JANUARI)).containsExactly(KINI);
        assertThat(r.sesudah(JANUARI.minusDays(1))).containsExactly(pns("III/b", "Guru Ahli Pertama"), KINI);
        assertThat(r.sesudah(JULI)).isEmpty();
    }

    @Test
    void bidang_yang_tidak_disebut_perubahan_tetap_dan_tanda_kosong_berarti_tidak_ada() {
        RiwayatPangkat r = RiwayatPangkat.dari(
                KINI,
                List.of(
                        new Tercatat(JANUARI, Map.of("Status kepegawaian", "PPPK", "Pangkat/golongan", " ")),
                        new Tercatat(JULI, Map.of("Pangkat/golongan", "-", "Surel", "a@b"))));
        assertThat(r.urut())
                .containsExactly(
                        new Sejak(null, new Pangkat(StatusKepegawaian.PPPK, null, "Guru Ahli Muda")),
                        new Sejak(JANUARI, pns(null, "Guru Ahli Muda")),
                        new Sejak(JULI, KINI));
        assertThat(r.pada(LocalDate.MIN)).isEmpty();
    }

    @Test
    void tanpa_riwayat_hanya_keadaan_hari_ini_yang_diketahui() {
        RiwayatPangkat r = RiwayatPangkat.dari(KINI, List.of());
        assertThat(r.pada(JULI)).isEmpty();
        assertThat(r.sesudah(JULI)).containsExactly(KINI);
    }

    @Test
    void status_dikenali_dari_sebutan_dan_namanya_dan_yang_asing_tidak_mengubah_apa_pun() {
        for (String teks : List.of("Non-ASN", "NON_ASN")) {
            assertThat(RiwayatPangkat.dari(KINI, List.of(new Tercatat(JULI, Map.of("Status kepegawaian", teks))))
                            .sesudah(JANUARI)
                            .getFirst()
                            .status())
                    .isEqualTo(StatusKepegawaian.NON_ASN);
        }
        assertThat(RiwayatPangkat.dari(KINI, List.of(new Tercatat(JULI, Map.of("Status kepegawaian", "apa"))))
                        .sesudah(JANUARI)
                        .getFirst())
                .isEqualTo(KINI);
    }

    @Property
    void setiap_hari_berlaku_yang_terakhir_dicatat_sebelum_atau_pada_hari_itu(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 200) Integer> jarak,
            @ForAll @IntRange(max = 1300) int hari) {
        List<Tercatat> urut = new ArrayList<>();
        List<LocalDate> tanggal = new ArrayList<>();
        LocalDate t = JANUARI;
        for (int i = 0; i < jarak.size(); i++) {
            urut.add(new Tercatat(t, i == 0 ? null : Map.of("Pangkat/golongan", "G" + (i - 1))));
            tanggal.add(t);
            t = t.plusDays(jarak.get(i));
        }
        LocalDate h = JANUARI.plusDays(hari);
        int ke = (int) tanggal.stream().filter(x -> !x.isAfter(h)).count() - 1;
        RiwayatPangkat r = RiwayatPangkat.dari(pns("G" + (jarak.size() - 1), null), urut);
        assertThat(r.pada(h)).contains(pns("G" + ke, null));
        assertThat(r.sesudah(h)).hasSize(jarak.size() - 1 - ke);
    }
}
