package id.teladan.penilaian.kredit;

import static id.teladan.penilaian.kredit.ContohKredit.A;
import static id.teladan.penilaian.kredit.ContohKredit.baris;
import static id.teladan.penilaian.kredit.ContohKredit.batal;
import static id.teladan.penilaian.kredit.ContohKredit.konversi;
import static id.teladan.penilaian.kredit.ContohKredit.lain;
import static id.teladan.penilaian.kredit.ContohKredit.pak;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.penilaian.hitung.KebutuhanKredit.Butuh;
import id.teladan.penilaian.kredit.KreditDitetapkan.Baris;
import id.teladan.penilaian.kredit.KreditDitetapkan.Kesimpulan;
import id.teladan.penilaian.kredit.KreditDitetapkan.Sumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accumulation within a jenjang, by the worked example of the rule, and what follows from it. */
class RekapKreditTest {
    private static final String PERTAMA = "AHLI_PERTAMA";
    private static final Baris SETAHUN = baris("2024-01-01", "2024-12-31", "18.75");
    private static final Baris DUA_BULAN = baris("2025-01-01", "2025-02-28", "2.08");

    private static RekapKredit rekap(String golongan, List<KreditTersimpan> tersimpan, List<KreditLain> lain) {
        String jenjang = A.jenjangGolongan(golongan).orElseThrow().kode();
        return RekapKredit.dari(A, A.jenjang(jenjang).orElseThrow(), golongan, tersimpan, lain);
    }

    private static List<String> angka(RekapKredit r) {
        return r.sumber().stream()
                .map(s -> s.kode() + " " + s.lama() + " " + s.baru() + " " + s.jumlah())
                .toList();
    }

    private static Sumber sumber(String kode, String jumlah) {
        return new Sumber(kode, kode, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(jumlah), "");
    }

    @Test
    void contoh_akumulasi_peraturan() {
        RekapKredit r = rekap("III/a", List.of(konversi(PERTAMA, DUA_BULAN), konversi(PERTAMA, SETAHUN)), List.of());
        assertThat(r.jumlah()).isEqualTo("20.83");
        assertThat(r.konversi()).as("urut waktu").containsExactly(SETAHUN, DUA_BULAN);
        assertThat(angka(r))
                .containsExactly(
                        "DASAR 0 0 0", "LAMA 0 0 0", "PENYESUAIAN 0 0 0", "KONVERSI 0 20.83 20.83", "PENDIDIKAN 0 0 0");
        assertThat(Objects.requireNonNull(r.kebutuhan()).pangkat())
                .isEqualTo(new Butuh("III/b", new BigDecimal("50"), new BigDecimal("-29.17")));
        assertThat(r.adaBaru()).isTrue();
        assertThat(r.lamaDiketahui()).isFalse();
    }

    @Test
    void yang_dibatalkan_dan_yang_dari_jenjang_lain_tidak_dihitung() {
        RekapKredit r = rekap(
                "III/a",
                List.of(batal(konversi(PERTAMA, SETAHUN)), konversi("AHLI_MUDA", DUA_BULAN), batal(pak(PERTAMA, 1))),
                List.of(
                        lain("LAMA", "AHLI_MUDA", "10", "A"),
                        lain("LAMA", PERTAMA, "20", "B", new KreditTersimpan.Batal(Instant.EPOCH, "x"))));
        assertThat(r.jumlah()).isEqualTo("0");
        assertThat(r.konversi()).isEmpty();
        assertThat(r.lamaDiketahui()).isFalse();
    }

    @Test
    void kredit_lama_masuk_kolom_lama_dan_pendidikan_masuk_kolom_baru() {
        RekapKredit r = rekap(
                "III/a",
                List.of(konversi(PERTAMA, SETAHUN)),
                List.of(
                        lain("LAMA", PERTAMA, "37.417", "DISPAKATI 1"),
                        lain("LAMA", PERTAMA, "2", "DISPAKATI 1"),
                        lain("LAMA", PERTAMA, "3", "SK 2"),
                        lain("PENDIDIKAN", PERTAMA, "12.5", "Ijazah")));
        assertThat(angka(r))
                .containsExactly(
                        "DASAR 0 0 0",
                        "LAMA 42.417 0 42.417",
                        "PENYESUAIAN 0 0 0",
                        "KONVERSI 0 18.75 18.75",
                        "PENDIDIKAN 0 12.5 12.5");
        assertThat(r.sumber())
                .extracting(Sumber::keterangan)
                .containsExactly("", "DISPAKATI 1; SK 2", "", "", "Ijazah");
        assertThat(r.jumlah()).isEqualTo("73.667");
        assertThat(r.lamaDiketahui()).isTrue();
    }

    @Test
    void yang_dihitung_penetapan_terakhir_menjadi_lama() {
        List<KreditTersimpan> semua = List.of(
                pak(PERTAMA, 5, sumber("KONVERSI", "18.75"), sumber("LAMA", "30")),
                pak(PERTAMA, 2, sumber("KONVERSI", "1")),
                konversi(PERTAMA, SETAHUN));
        RekapKredit tetap = rekap("III/a", semua, List.of(lain("LAMA", PERTAMA, "30", "SK")));
        assertThat(angka(tetap)).contains("LAMA 30 0 30", "KONVERSI 18.75 0 18.75", "PENDIDIKAN 0 0 0");
        assertThat(tetap.adaBaru()).isFalse();
        assertThat(tetap.lamaDiketahui()).isTrue();
        List<KreditTersimpan> lagi = new ArrayList<>(semua);
        lagi.add(konversi(PERTAMA, DUA_BULAN));
        assertThat(angka(rekap("III/a", lagi, List.of()))).contains("KONVERSI 18.75 2.08 20.83", "LAMA 30 -30 0");
        assertThat(rekap("III/a", lagi, List.of()).adaBaru()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "III/a,50,true,'kenaikan pangkat setingkat lebih tinggi menjadi Penata Muda Tingkat I, III/b'",
        "III/a,49.99,false,'kenaikan pangkat setingkat lebih tinggi menjadi Penata Muda Tingkat I, III/b'",
        "III/b,100,true,'kenaikan jenjang jabatan menjadi Guru Ahli Muda dan pangkat menjadi III/c'",
        "IV/a,149,false,'kenaikan pangkat setingkat lebih tinggi menjadi IV/b'",
        "IV/d,200,true,'kenaikan pangkat setingkat lebih tinggi menjadi IV/e'",
        "IV/e,999,false,'kenaikan pangkat, karena IV/e golongan tertinggi'"
    })
    void kesimpulan_menurut_kebutuhan_pangkat_dan_jenjang(String golongan, String kredit, boolean dapat, String untuk) {
        String jenjang = A.jenjangGolongan(golongan).orElseThrow().kode();
        RekapKredit r = rekap(golongan, List.of(), List.of(lain("LAMA", jenjang, kredit, "SK")));
        assertThat(r.kesimpulan(Map.of("III/b", "Penata Muda Tingkat I, III/b")))
                .isEqualTo(new Kesimpulan(dapat, untuk));
    }

    @Test
    void golongan_yang_tidak_sepadan_dengan_jenjangnya_tidak_dihitung_kebutuhannya() {
        RekapKredit r = RekapKredit.dari(A, A.jenjang("AHLI_MUDA").orElseThrow(), "III/b", List.of(), List.of());
        assertThat(r.kebutuhan()).isNull();
        assertThat(r.kesimpulan(Map.of()).dapat()).isFalse();
    }

    @Property
    void jumlah_sama_dengan_semua_bagiannya_dan_lama_ditambah_baru(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 60_000) Integer> kredit,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 60_000) Integer> dicatat) {
        List<KreditTersimpan> tersimpan = new ArrayList<>();
        List<KreditLain> lain = new ArrayList<>();
        BigDecimal harap = BigDecimal.ZERO;
        for (int k : kredit) {
            BigDecimal n = BigDecimal.valueOf(k, 3);
            tersimpan.add(konversi(PERTAMA, baris("2025-01-01", "2025-01-31", n.toPlainString())));
            harap = harap.add(n);
        }
        for (int k : dicatat) {
            BigDecimal n = BigDecimal.valueOf(k, 3);
            lain.add(lain(k % 2 == 0 ? "LAMA" : "PENDIDIKAN", PERTAMA, n.toPlainString(), "SK"));
            harap = harap.add(n);
        }
        RekapKredit r = rekap("III/a", tersimpan, lain);
        assertThat(r.jumlah()).isEqualByComparingTo(harap);
        assertThat(r.sumber())
                .allSatisfy(s -> assertThat(s.lama().add(s.baru())).isEqualByComparingTo(s.jumlah()));
    }
}
