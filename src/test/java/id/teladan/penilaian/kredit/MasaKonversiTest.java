package id.teladan.penilaian.kredit;

import static id.teladan.penilaian.kredit.ContohKredit.DUA;
import static id.teladan.penilaian.kredit.ContohKredit.SATU;
import static id.teladan.penilaian.kredit.ContohKredit.SETAHUN;
import static id.teladan.penilaian.kredit.ContohKredit.baris;
import static id.teladan.penilaian.kredit.ContohKredit.batal;
import static id.teladan.penilaian.kredit.ContohKredit.hasil;
import static id.teladan.penilaian.kredit.ContohKredit.konversi;
import static id.teladan.penilaian.kredit.ContohKredit.setahun;
import static id.teladan.penilaian.kredit.ContohKredit.tahun;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Nip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which months of which predikat can be converted, and which are proposed. */
class MasaKonversiTest {
    private static final List<PeriodeRingkas> SEMUA = List.of(SETAHUN, DUA, SATU);

    private static List<MasaKonversi> cari(
            List<HasilPeriode> hasil,
            List<BarisTahunan> setahun,
            List<KreditTersimpan> tersimpan,
            @Nullable LocalDate mulaiBekerja) {
        return MasaKonversi.cari(SEMUA, List.of(tahun(SATU, DUA)), hasil, setahun, tersimpan, mulaiBekerja, p -> 2);
    }

    private static MasaKonversi setahunPenuh(@Nullable LocalDate mulaiBekerja, KreditTersimpan... tersimpan) {
        return cari(List.of(hasil(SETAHUN, "BAIK")), List.of(), List.of(tersimpan), mulaiBekerja)
                .getFirst();
    }

    private static List<YearMonth> bulan(int tahun, int dari, int sampai) {
        List<YearMonth> hasil = new ArrayList<>();
        for (int i = dari; i <= sampai; i++) {
            hasil.add(YearMonth.of(tahun, i));
        }
        return hasil;
    }

    @Test
    void predikat_setahun_menggantikan_kedua_semesternya_dan_yang_terbaru_didahulukan() {
        List<HasilPeriode> hasil = List.of(hasil(SATU, "BAIK"), hasil(DUA, "SANGAT_BAIK"), hasil(SETAHUN, "KURANG"));
        assertThat(cari(hasil, List.of(setahun(2, "SANGAT_BAIK"), setahun(1, "BAIK")), List.of(), null))
                .containsExactly(
                        new MasaKonversi(
                                SETAHUN.id().toString(),
                                "Januari - Desember 2025",
                                SETAHUN,
                                "KURANG",
                                false,
                                12,
                                bulan(2025, 1, 12),
                                bulan(2025, 1, 12)),
                        new MasaKonversi(
                                "tahun-2024",
                                "Tahun 2024",
                                DUA,
                                "SANGAT_BAIK",
                                false,
                                12,
                                bulan(2024, 1, 12),
                                bulan(2024, 1, 12)));
        assertThat(cari(hasil, List.of(), List.of(), null))
                .extracting(m -> m.label() + " " + m.periodik() + " " + m.predikat())
                .containsExactly(
                        "Januari - Desember 2025 false KURANG",
                        "Juli - Desember 2024 true SANGAT_BAIK",
                        "Januari - Juni 2024 true BAIK");
        assertThat(cari(List.of(), List.of(), List.of(), null)).isEmpty();
    }

    @Test
    void sisa_tahun_setelah_konversi_periodik_dan_yang_dibatalkan_kembali_dapat_dihitung() {
        KreditTersimpan semester = konversi("AHLI_PERTAMA", baris("2024-01-01", "2024-06-30", "6.25"));
        List<BarisTahunan> tahunan = List.of(setahun(1, "BAIK"));
        assertThat(cari(List.of(), tahunan, List.of(semester), null))
                .extracting(MasaKonversi::dapat)
                .containsExactly(bulan(2024, 7, 12));
        assertThat(cari(List.of(), tahunan, List.of(batal(semester)), null))
                .extracting(MasaKonversi::dapat)
                .containsExactly(bulan(2024, 1, 12));
        KreditTersimpan sisanya = konversi("AHLI_PERTAMA", baris("2024-07-01", "2024-12-31", "6.25"));
        assertThat(cari(List.of(), tahunan, List.of(semester, sisanya), null)).isEmpty();
        MasaKonversi m = cari(List.of(), tahunan, List.of(sisanya), null).getFirst();
        assertThat(m.mulai()).isEqualTo("2024-01-01");
        assertThat(m.sampai()).isEqualTo("2024-06-30");
        assertThat(m.banyak()).isEqualTo(12);
    }

    @Test
    void penetapan_tidak_menghabiskan_bulan() {
        assertThat(setahunPenuh(null, ContohKredit.pak("AHLI_PERTAMA", 1)).dapat())
                .hasSize(12);
    }

    @Test
    void bulan_diusulkan_sejak_ia_diangkat_dan_bulan_sebelumnya_tidak_ditawarkan_lagi_sesudahnya() {
        MasaKonversi m = setahunPenuh(LocalDate.of(2025, 3, 1));
        assertThat(m.usulan()).isEqualTo(bulan(2025, 3, 12));
        assertThat(m.dapat()).isEqualTo(bulan(2025, 1, 12));
        assertThat(setahunPenuh(LocalDate.of(2024, 3, 1)).usulan()).hasSize(12);
        assertThat(setahunPenuh(LocalDate.of(2026, 1, 1)).usulan())
                .as("NIP yang tidak masuk akal")
                .hasSize(12);
        assertThat(cari(
                        List.of(hasil(SETAHUN, "BAIK")),
                        List.of(),
                        List.of(konversi("AHLI_PERTAMA", baris("2025-03-01", "2025-12-31", "10.42"))),
                        LocalDate.of(2025, 3, 1)))
                .isEmpty();
    }

    @Test
    void yang_dinilai_perilakunya_saja_diusulkan_bulan_terakhir() {
        HasilPeriode h = new HasilPeriode(ContohKredit.SARI, SETAHUN.id(), "BAIK", true);
        assertThat(cari(List.of(h), List.of(), List.of(), null).getFirst().usulan())
                .isEqualTo(bulan(2025, 11, 12));
        assertThat(MasaKonversi.cari(SEMUA, List.of(), List.of(h), List.of(), List.of(), null, p -> 20)
                        .getFirst()
                        .usulan())
                .hasSize(12);
    }

    @Test
    void hanya_bulan_yang_penuh_dan_paling_banyak_dua_belas() {
        PeriodeRingkas panjang = ContohKredit.periode("x", "x", "2024-11-15", "2026-03-30");
        MasaKonversi m = MasaKonversi.cari(
                        List.of(panjang),
                        List.of(),
                        List.of(hasil(panjang, "BAIK")),
                        List.of(),
                        List.of(),
                        null,
                        p -> 2)
                .getFirst();
        assertThat(m.dapat()).hasSize(12).startsWith(YearMonth.of(2025, 3)).endsWith(YearMonth.of(2026, 2));
    }

    @Test
    void bulan_disebut_seperti_dalam_kalimat() {
        MasaKonversi m = setahunPenuh(null);
        assertThat(MasaKonversi.sebut(bulan(2025, 3, 12))).isEqualTo("Maret sampai Desember 2025");
        assertThat(MasaKonversi.sebut(bulan(2025, 6, 6))).isEqualTo("Juni 2025");
        assertThat(MasaKonversi.sebut(List.of(YearMonth.of(2024, 12), YearMonth.of(2025, 1))))
                .isEqualTo("Desember 2024 sampai Januari 2025");
        assertThat(m.label(bulan(2025, 1, 12))).isEqualTo("Januari - Desember 2025");
        assertThat(m.label(bulan(2025, 1, 11))).isEqualTo("Januari sampai November 2025 (11 bulan)");
    }

    @Test
    void pilihan_di_luar_yang_tersisa_ditolak() {
        MasaKonversi m = setahunPenuh(null);
        assertThat(m.pilih(List.of("2025-04", "2025-02")))
                .contains(List.of(YearMonth.of(2025, 2), YearMonth.of(2025, 4)));
        assertThat(m.pilih(List.of("2025-04", "2025-04"))).contains(bulan(2025, 4, 4));
        assertThat(m.pilih(List.of())).contains(List.of());
        assertThat(m.pilih(List.of("2025-04", "2026-01"))).isEmpty();
    }

    @Property
    void tidak_ada_bulan_yang_dikonversi_dua_kali_dan_tidak_ada_yang_hilang(
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 12) Integer> awal,
            @ForAll @Size(max = 5) List<@IntRange(max = 4) Integer> panjang,
            @ForAll @IntRange(min = 1, max = 12) int bekerja) {
        List<KreditTersimpan> sudah = new ArrayList<>();
        Set<YearMonth> habis = new TreeSet<>();
        for (int i = 0; i < Math.min(awal.size(), panjang.size()); i++) {
            int akhir = Math.min(12, awal.get(i) + panjang.get(i));
            List<YearMonth> b = bulan(2025, awal.get(i), akhir);
            habis.addAll(b);
            LocalDate sampai = b.getLast().atEndOfMonth();
            sudah.add(konversi("AHLI_PERTAMA", baris(b.getFirst().atDay(1).toString(), sampai.toString(), "1")));
        }
        List<YearMonth> sisa =
                bulan(2025, 1, 12).stream().filter(b -> !habis.contains(b)).toList();
        List<YearMonth> usulan =
                sisa.stream().filter(b -> b.getMonthValue() >= bekerja).toList();
        Optional<MasaKonversi> m =
                cari(List.of(hasil(SETAHUN, "BAIK")), List.of(), sudah, LocalDate.of(2025, bekerja, 1)).stream()
                        .findFirst();
        assertThat(m.isEmpty()).isEqualTo(usulan.isEmpty());
        m.ifPresent(x -> {
            assertThat(x.dapat()).isEqualTo(sisa);
            assertThat(x.usulan()).isEqualTo(usulan);
        });
    }

    @Test
    void bulan_pengangkatan_dibaca_dari_nip_pns_saja() {
        Nip nip = new Nip("199503152025032001");
        assertThat(MasaKonversi.mulaiBekerja(StatusKepegawaian.PNS, nip)).isEqualTo("2025-03-01");
        assertThat(MasaKonversi.mulaiBekerja(StatusKepegawaian.PNS, new Nip("199503152025122001")))
                .isEqualTo("2025-12-01");
        assertThat(MasaKonversi.mulaiBekerja(StatusKepegawaian.PNS, new Nip("199503152025012001")))
                .isEqualTo("2025-01-01");
        assertThat(MasaKonversi.mulaiBekerja(StatusKepegawaian.PPPK, nip)).isNull();
        assertThat(MasaKonversi.mulaiBekerja(StatusKepegawaian.PNS, null)).isNull();
        for (String b : List.of("00", "13", "21")) {
            assertThat(MasaKonversi.mulaiBekerja(StatusKepegawaian.PNS, new Nip("199503152025" + b + "2001")))
                    .isNull();
        }
    }
}
