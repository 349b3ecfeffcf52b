package id.teladan.penilaian.kalibrasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.perencanaan.RencanaSepakat;
import id.teladan.periode.AturanPelaksanaan.Tingkat;
import id.teladan.periode.Ketentuan.FokusPerilaku;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KalibrasiTest {
    private static final String KASUS = "/kalibrasi/pagi-di-kelas-empat";
    private static final List<Tingkat> SKALA = UjiKetentuan.pelaksanaan("2026-tahunan")
            .skala("OBSERVASI")
            .orElseThrow()
            .tingkat();

    private final RencanaSepakat r = new RencanaSepakat("2026-tahunan");
    private final Peramban budi = MasukLangsung.sebagai(r.budi);

    private static Peramban.Jawaban nilai(Peramban p, int ke, String satu, String dua, String tiga) {
        return p.kirim(
                KASUS,
                "ke",
                String.valueOf(ke),
                "f-MK-1.1",
                satu,
                "f-MK-1.2",
                dua,
                "f-MK-1.3",
                tiga,
                "catatan",
                "Tiga kelompok menunggu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void setiap_kasus_memakai_ketiga_fokus_indikator_yang_ada_dan_indikatornya_berbeda(String ketentuan) {
        List<Kasus> semua = PustakaKasus.bawaan().semua();
        assertThat(semua).hasSizeGreaterThanOrEqualTo(4);
        assertThat(semua).extracting(Kasus::indikator).doesNotHaveDuplicates();
        for (Kasus k : semua) {
            assertThat(UjiKetentuan.ketentuan(ketentuan)
                            .untuk(Peran.GURU)
                            .indikator(k.indikator())
                            .orElseThrow()
                            .fokus())
                    .extracting(FokusPerilaku::kode)
                    .containsExactlyElementsOf(
                            k.fokus().stream().map(Kasus.Acuan::kode).toList());
        }
        assertThat(semua.stream().flatMap(k -> k.fokus().stream()).map(Kasus.Acuan::rating))
                .contains("BELUM", "BELUM_EFEKTIF", "EFEKTIF");
    }

    @ParameterizedTest
    @CsvSource({
        "kode: cerita-nelayan,kode: Cerita Nelayan,bukan huruf kecil",
        "kode: cerita-nelayan,kode: tiga-contoh-air,kode berulang",
        "kode: DP-2.3,kode: DP-2.2,harus memuat ketiga fokus perilaku DP-2",
        "rating: EFEKTIF,rating: BAGUS,rating acuan tidak dikenal",
        "versi: 1,versi: 0,versi mulai dari 1"
    })
    void kasus_yang_cacat_ditolak(String cari, String ganti, String pesan) throws Exception {
        String isi = new String(
                java.util.Objects.requireNonNull(getClass().getResourceAsStream("/kalibrasi/kasus.yaml"))
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PustakaKasus.baca(isi.replace(cari, ganti))).hasMessageContaining(pesan);
    }

    private static Banding banding(String satu, String dua, String tiga, int lain) {
        Kasus k = PustakaKasus.bawaan().ambil("pagi-di-kelas-empat").orElseThrow();
        Map<String, String> m = Map.of("MK-1.1", satu, "MK-1.2", dua, "MK-1.3", tiga);
        return Banding.dari(
                k,
                SKALA,
                new Percobaan(k.kode(), 1, 1, m, null, Instant.EPOCH),
                java.util.Collections.nCopies(
                        lain, Map.of("MK-1.1", "EFEKTIF", "MK-1.2", "BELUM", "MK-1.3", "EFEKTIF")));
    }

    @ParameterizedTest
    @CsvSource({
        "EFEKTIF,BELUM_EFEKTIF,BELUM,3 dari 3 fokus sama dengan acuan.",
        "EFEKTIF,EFEKTIF,BELUM,'2 dari 3 fokus sama dengan acuan, 1 lebih longgar.'",
        "BELUM,BELUM,BELUM,'1 dari 3 fokus sama dengan acuan, 2 lebih ketat.'",
        "BELUM_EFEKTIF,EFEKTIF,BELUM,'1 dari 3 fokus sama dengan acuan, 1 lebih longgar, 1 lebih ketat.'"
    })
    void perbedaan_dengan_acuan_disebut_dengan_kata(String satu, String dua, String tiga, String kesimpulan) {
        assertThat(banding(satu, dua, tiga, 0).kesimpulan()).isEqualTo(kesimpulan);
    }

    @Test
    void sebaran_orang_lain_baru_tampak_mulai_lima_orang() {
        assertThat(banding("EFEKTIF", "BELUM", "BELUM", 4).baris())
                .extracting(Banding.Baris::sebaran)
                .containsOnlyNulls();
        Banding lima = banding("EFEKTIF", "BELUM", "BELUM", 5);
        assertThat(lima.baris())
                .extracting(Banding.Baris::sebaran)
                .containsExactly(List.of(0, 0, 5), List.of(5, 0, 0), List.of(0, 0, 5));
        assertThat(lima.baris()).extracting(Banding.Baris::selisih).containsExactly(0, -1, 0);
        assertThat(lima.baris())
                .extracting(Banding.Baris::kata)
                .containsExactly("Sama dengan acuan", "Lebih ketat", "Sama dengan acuan");
    }

    @Test
    void pak_budi_menilai_lebih_dulu_lalu_melihat_acuan_dengan_alasannya_dan_mencoba_lagi() {
        assertThat(budi.buka("/kalibrasi").teks()).contains("Pagi di kelas empat", "Belum dinilai");
        assertThat(budi.buka(KASUS).teks())
                .contains("Bu Anisa berdiri di pintu", "Panggil murid dengan namanya")
                .doesNotContain("Acuan", "mencairkan suasana; murid menanggapi");
        Peramban.Jawaban kurang = budi.kirim(KASUS, "ke", "0", "f-MK-1.1", "EFEKTIF", "catatan", "Catatan saya");
        assertThat(kurang.status()).isEqualTo(422);
        assertThat(kurang.teks()).contains("Nilai MK-1.2: pilih", "Nilai MK-1.3: pilih", "Catatan saya");
        assertThat(kurang.html().select("input[name=f-MK-1.1][checked]").val()).isEqualTo("EFEKTIF");

        assertThat(nilai(budi, 0, "EFEKTIF", "EFEKTIF", "BELUM").status()).isEqualTo(303);
        assertThat(nilai(budi, 0, "EFEKTIF", "EFEKTIF", "BELUM").status())
                .as("ditekan dua kali")
                .isEqualTo(303);
        assertThat(budi.buka(KASUS).teks())
                .contains(
                        "2 dari 3 fokus sama dengan acuan, 1 lebih longgar.",
                        "Satu kasus belum menunjukkan kebiasaan menilai",
                        "Anda: Dilakukan dan efektif. Acuan: Dilakukan tapi belum efektif.",
                        "mencairkan suasana; murid menanggapi",
                        "paling sedikit 5 orang lain",
                        "Tiga kelompok menunggu");
        Peramban.Jawaban bentrok = nilai(budi, 0, "BELUM", "BELUM", "BELUM");
        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.html().select("input[name=f-MK-1.1][checked]").val()).isEqualTo("BELUM");
        assertThat(budi.buka(KASUS + "?ulang=true").teks()).contains("Nilai lagi");
        assertThat(nilai(budi, 1, "EFEKTIF", "BELUM_EFEKTIF", "BELUM").status()).isEqualTo(303);
        assertThat(budi.buka(KASUS).teks()).contains("3 dari 3 fokus sama", "Percobaan 2", "Percobaan 1");
        assertThat(budi.buka("/kalibrasi").teks()).contains("Dinilai 2 kali");
    }

    @Test
    void lima_penilai_lain_tampak_sebagai_jumlah_tanpa_nama_dan_hanya_percobaan_pertamanya() {
        nilai(budi, 0, "EFEKTIF", "BELUM_EFEKTIF", "BELUM");
        for (int i = 0; i < 5; i++) {
            Pengguna kepala = r.orang("Kepala Rekaan " + i, Peran.KEPALA_SEKOLAH, r.satuan("SDN Rekaan " + i));
            Peramban p = MasukLangsung.sebagai(kepala);
            nilai(p, 0, i < 2 ? "BELUM" : "EFEKTIF", "BELUM", "BELUM");
            nilai(p, 1, "BELUM_EFEKTIF", "EFEKTIF", "EFEKTIF");
        }
        Peramban.Jawaban j = budi.buka(KASUS);
        assertThat(j.teks())
                .contains(
                        "Belum dilakukan 2 orang, Dilakukan tapi belum efektif 0 orang, Dilakukan dan efektif 3 orang",
                        "Belum dilakukan 5 orang")
                .doesNotContain("Kepala Rekaan", "Sebaran penilai lain tampak bila");
        assertThat(j.html().select("svg rect")).isNotEmpty();
    }

    @Test
    void hanya_yang_mengobservasi_dan_kasus_yang_tidak_ada_tidak_ditemukan() {
        assertThat(MasukLangsung.sebagai(r.sari).buka("/kalibrasi").status()).isEqualTo(403);
        assertThat(nilai(MasukLangsung.sebagai(r.sari), 0, "BELUM", "BELUM", "BELUM")
                        .status())
                .isEqualTo(403);
        assertThat(MasukLangsung.sebagai(r.wati).buka(KASUS).status()).isEqualTo(403);
        assertThat(MasukLangsung.sebagai(r.tono).buka(KASUS).status()).isEqualTo(200);
        assertThat(budi.buka("/kalibrasi/entah").status()).isEqualTo(404);
        assertThat(budi.kirim(
                                KASUS,
                                "ke",
                                "0",
                                "f-MK-1.1",
                                "EFEKTIF",
                                "f-MK-1.2",
                                "EFEKTIF",
                                "f-MK-1.3",
                                "EFEKTIF",
                                "catatan",
                                "x".repeat(1001))
                        .status())
                .isEqualTo(422);
    }
}
