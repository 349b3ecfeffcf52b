package id.teladan.penilaian.kredit;

import static id.teladan.penilaian.kredit.ContohKredit.A;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.RiwayatPangkat;
import id.teladan.organisasi.RiwayatPangkat.Pangkat;
import id.teladan.organisasi.RiwayatPangkat.Sejak;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.penilaian.kredit.JenjangMasa.Pilihan;
import id.teladan.periode.AturanAngkaKredit.JenjangJabatan;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which jenjang credit counts: of today, and of the last day of a time. */
class JenjangTest {
    private static final LocalDate AKHIR = LocalDate.of(2025, 12, 31);

    private static Pangkat pns(@Nullable String golongan, @Nullable String jenjang) {
        return new Pangkat(StatusKepegawaian.PNS, golongan, jenjang);
    }

    private static Pangkat lain(StatusKepegawaian status, @Nullable String golongan) {
        return new Pangkat(status, golongan, null);
    }

    private static JenjangJabatan jenjang(String kode) {
        return A.jenjang(kode).orElseThrow();
    }

    private static DataDiri diri(StatusKepegawaian status, @Nullable Peran peran) {
        return new DataDiri(
                ContohKredit.SARI,
                "Sari",
                null,
                null,
                status,
                "Guru Kelas",
                "III/a",
                null,
                peran,
                null,
                null,
                null,
                null,
                true,
                null,
                1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "III/a,-,AHLI_PERTAMA",
                "III/b,Guru Ahli Pertama,AHLI_PERTAMA",
                "III/b,guru ahli muda,AHLI_MUDA",
                "III/d,Ahli Madya,AHLI_MADYA",
                "IV/e,Guru,AHLI_UTAMA"
            })
    void jenjang_menurut_jabatan_yang_tercatat_dan_tanpa_itu_menurut_golongan(
            String golongan, @Nullable String jabatan, String kode) {
        JenjangPegawai j = JenjangPegawai.dari(A, pns(golongan, jabatan));
        assertThat(j).isEqualTo(new JenjangPegawai(jenjang(kode), null));
    }

    @Test
    void yang_tidak_punya_jenjang_mendapat_kalimat_yang_menyebut_sebabnya() {
        assertThat(JenjangPegawai.dari(A, lain(StatusKepegawaian.PPPK, "IX")).tanpa())
                .startsWith("PPPK tidak memiliki angka kredit");
        assertThat(JenjangPegawai.dari(A, lain(StatusKepegawaian.NON_ASN, null)).tanpa())
                .startsWith("Pegawai non-ASN tidak memiliki angka kredit");
        assertThat(JenjangPegawai.dari(A, pns(null, null)).tanpa()).startsWith("Golongan belum tercatat");
        assertThat(JenjangPegawai.dari(A, pns("II/c", null)).tanpa())
                .startsWith("Golongan II/c bukan golongan jabatan fungsional guru");
        assertThat(JenjangPegawai.dari(A, diri(StatusKepegawaian.PNS, null)).tanpa())
                .startsWith("Tidak ada tugas sebagai guru");
        assertThat(JenjangPegawai.dari(A, diri(StatusKepegawaian.PPPK, null)).tanpa())
                .startsWith("PPPK");
        assertThat(JenjangPegawai.dari(A, diri(StatusKepegawaian.PNS, Peran.GURU))
                        .jenjang())
                .isEqualTo(jenjang("AHLI_PERTAMA"));
    }

    @Test
    void yang_tercatat_pada_hari_terakhir_masanya_yang_dipakai() {
        RiwayatPangkat r = new RiwayatPangkat(List.of(
                new Sejak(LocalDate.of(2024, 1, 1), pns("III/b", null)),
                new Sejak(AKHIR.plusDays(1), pns("III/c", "Guru Ahli Muda"))));
        assertThat(JenjangMasa.pada(A, r, AKHIR))
                .isEqualTo(new JenjangMasa(A, AKHIR, new Pilihan("III/b", jenjang("AHLI_PERTAMA")), true, null));
        assertThat(JenjangMasa.pada(A, r, AKHIR.plusDays(1)).usulan())
                .isEqualTo(new Pilihan("III/c", jenjang("AHLI_MUDA")));
        assertThat(JenjangMasa.pada(A, r, LocalDate.of(2023, 12, 31)))
                .as("sebelum apa pun tercatat, yang terdekat sesudahnya")
                .isEqualTo(new JenjangMasa(
                        A, LocalDate.of(2023, 12, 31), new Pilihan("III/b", jenjang("AHLI_PERTAMA")), false, null));
    }

    @Test
    void golongan_yang_kosong_waktu_itu_diambil_dari_yang_tercatat_kemudian() {
        RiwayatPangkat r = new RiwayatPangkat(List.of(
                new Sejak(LocalDate.of(2024, 1, 1), pns(null, null)),
                new Sejak(AKHIR.plusDays(9), pns("III/a", null)),
                new Sejak(AKHIR.plusDays(99), pns("III/b", null))));
        JenjangMasa j = JenjangMasa.pada(A, r, AKHIR);
        assertThat(j.usulan()).isEqualTo(new Pilihan("III/a", jenjang("AHLI_PERTAMA")));
        assertThat(j.tercatat()).isFalse();
    }

    @Test
    void yang_waktu_itu_bukan_pns_atau_bergolongan_lain_tidak_dihitung() {
        for (Pangkat dulu : List.of(lain(StatusKepegawaian.PPPK, "IX"), pns("II/c", null))) {
            RiwayatPangkat r = new RiwayatPangkat(List.of(
                    new Sejak(LocalDate.of(2024, 1, 1), dulu), new Sejak(AKHIR.plusDays(9), pns("III/a", null))));
            assertThat(JenjangMasa.pada(A, r, AKHIR))
                    .isEqualTo(new JenjangMasa(
                            A, AKHIR, null, true, JenjangPegawai.dari(A, dulu).tanpa()));
        }
        RiwayatPangkat tidakTahu = new RiwayatPangkat(List.of(new Sejak(null, lain(StatusKepegawaian.PPPK, "IX"))));
        assertThat(JenjangMasa.pada(A, tidakTahu, AKHIR)).returns(false, JenjangMasa::tercatat);
        assertThat(JenjangMasa.pada(A, tidakTahu, AKHIR).tanpa()).startsWith("PPPK");
    }

    @Test
    void semua_golongan_dapat_dipilih_dan_pasangan_yang_tercatat_walau_tidak_lazim() {
        RiwayatPangkat biasa = new RiwayatPangkat(List.of(new Sejak(LocalDate.EPOCH, pns("III/b", null))));
        JenjangMasa j = JenjangMasa.pada(A, biasa, AKHIR);
        assertThat(j.semua())
                .extracting(Pilihan::kode)
                .containsExactly(
                        "III/a AHLI_PERTAMA",
                        "III/b AHLI_PERTAMA",
                        "III/c AHLI_MUDA",
                        "III/d AHLI_MUDA",
                        "IV/a AHLI_MADYA",
                        "IV/b AHLI_MADYA",
                        "IV/c AHLI_MADYA",
                        "IV/d AHLI_UTAMA",
                        "IV/e AHLI_UTAMA");
        assertThat(j.pilih("IV/d AHLI_UTAMA")).contains(new Pilihan("IV/d", jenjang("AHLI_UTAMA")));
        assertThat(j.pilih("IV/d AHLI_MUDA")).isEmpty();
        RiwayatPangkat ganjil = new RiwayatPangkat(List.of(new Sejak(LocalDate.EPOCH, pns("III/b", "Guru Ahli Muda"))));
        assertThat(JenjangMasa.pada(A, ganjil, AKHIR).semua())
                .hasSize(10)
                .startsWith(new Pilihan("III/b", jenjang("AHLI_MUDA")));
    }

    @Property
    void usulan_tidak_pernah_dari_sesudah_hari_itu_selama_hari_itu_tercatat(
            @ForAll @IntRange(max = 8) int dulu,
            @ForAll @IntRange(max = 8) int kini,
            @ForAll @IntRange(max = 400) int h) {
        List<String> golongan = new ArrayList<>();
        A.jenjang().forEach(j -> golongan.addAll(j.golongan()));
        LocalDate naik = LocalDate.of(2025, 6, 1);
        RiwayatPangkat r = new RiwayatPangkat(List.of(
                new Sejak(LocalDate.of(2024, 1, 1), pns(golongan.get(dulu), null)),
                new Sejak(naik, pns(golongan.get(kini), null))));
        LocalDate hari = LocalDate.of(2025, 1, 1).plusDays(h);
        JenjangMasa j = JenjangMasa.pada(A, r, hari);
        assertThat(Objects.requireNonNull(j.usulan()).golongan())
                .isEqualTo(golongan.get(hari.isBefore(naik) ? dulu : kini));
        assertThat(j.tercatat()).isTrue();
    }
}
