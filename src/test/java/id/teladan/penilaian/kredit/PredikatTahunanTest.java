package id.teladan.penilaian.kredit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The predikat of 2024, set by the pejabat penilai who sees both semesters. */
class PredikatTahunanTest {
    private final UjiKredit u = new UjiKredit();
    private final Peramban sari = MasukLangsung.sebagai(u.sari);
    private final Peramban budi = MasukLangsung.sebagai(u.budi);
    private final String url = "/predikat-tahunan/" + u.sari.pegawai();

    private Peramban.Jawaban tetapkan(String predikat, String alasan, int ke) {
        return budi.kirim(url, "tahun", "2024", "predikat", predikat, "alasan", alasan, "ke", String.valueOf(ke));
    }

    @Test
    void pak_budi_melihat_kedua_semester_dan_menetapkan_menurut_usulan_tanpa_alasan() {
        u.akhir(u.sari, u.satu, "SANGAT_BAIK");
        u.akhir(u.sari, u.dua, "BAIK");

        assertThat(budi.buka("/predikat-tahunan").teks()).contains("1 orang sudah lengkap", "Menunggu Anda");
        Peramban.Jawaban buka = budi.buka(url + "?tahun=2024");
        assertThat(buka.teks())
                .contains(
                        "Januari - Juni 2024", "Sangat Baik", "Juli - Desember 2024", "Usulan: Baik", "Usulan Teladan");
        assertThat(buka.html().select("input[name=predikat][checked]").val()).isEqualTo("BAIK");

        assertThat(tetapkan("BAIK", "", 0).status()).isEqualTo(303);
        assertThat(sari.buka("/predikat-tahunan").teks()).contains("✓ Baik", "Selengkapnya");
        assertThat(sari.buka(url).teks())
                .contains("Januari - Juni 2024: Sangat Baik; Juli - Desember 2024: Baik", "Usulan: Baik")
                .doesNotContain("Tetapkan");
        assertThat(sari.buka("/kabar").teks()).contains("Predikat tahun 2024 Anda: Baik");
    }

    @Test
    void menyimpang_dari_usulan_meminta_alasan_yang_dibaca_pegawainya_dan_yang_diketik_tidak_hilang() {
        u.akhir(u.sari, u.satu, "BAIK");
        u.akhir(u.sari, u.dua, "SANGAT_BAIK");
        Peramban.Jawaban tolak = tetapkan("SANGAT_BAIK", " ", 0);
        assertThat(tolak.status()).isEqualTo(422);
        assertThat(tolak.teks()).contains("Tulis alasan menyimpang dari usulan");
        assertThat(tolak.html().select("input[name=predikat][checked]").val()).isEqualTo("SANGAT_BAIK");
        assertThat(tetapkan("LUAR_BIASA", "x", 0).teks()).contains("Pilih salah satu predikat");
        assertThat(tetapkan("SANGAT_BAIK", "x".repeat(501), 0).status()).isEqualTo(422);

        assertThat(tetapkan("SANGAT_BAIK", "Semester kedua menunjukkan lompatan yang menetap", 0)
                        .status())
                .isEqualTo(303);
        assertThat(sari.buka(url).teks()).contains("lompatan yang menetap", "Usulan: Baik");
    }

    @Test
    void semester_yang_belum_ada_disebut_dan_menetapkannya_meminta_alasan() {
        assertThat(budi.buka(url).teks()).contains("Belum ada predikat periode yang selesai pada tahun ini");
        assertThat(tetapkan("BAIK", "alasan", 0).status()).isEqualTo(422);
        u.akhir(u.sari, u.dua, "BAIK");
        assertThat(budi.buka(url).teks()).contains("Belum ada usulan: Predikat Januari - Juni 2024 belum ada");
        assertThat(tetapkan("BAIK", "", 0).teks()).contains("tanpa semua periodenya");
        assertThat(tetapkan("BAIK", "Baru diangkat Juli 2024", 0).status()).isEqualTo(303);
    }

    @Test
    void semester_yang_tidak_pernah_dibuka_disebut_dengan_namanya_dan_daftar_tidak_mengatakan_lengkap() {
        PeriodeId kedua = u.periode(
                "2023-2",
                "Juli - Desember 2023",
                LocalDate.of(2023, 7, 1),
                LocalDate.of(2023, 12, 31),
                "2024-semester");
        u.akhir(u.sari, kedua, "BAIK");
        assertThat(budi.buka("/predikat-tahunan?tahun=2023").teks())
                .contains("Teladan tidak mempunyai periode Januari - Juni 2023", "Belum lengkap")
                .doesNotContain("Menunggu Anda");
        assertThat(budi.buka(url + "?tahun=2023").teks())
                .contains("Belum ada usulan: Predikat Januari - Juni 2023 belum ada.")
                .doesNotContain("periode ke-2");
    }

    @Test
    void perubahan_meminta_alasan_dan_yang_lama_tetap_terbaca() {
        u.akhir(u.sari, u.satu, "BAIK");
        u.akhir(u.sari, u.dua, "BAIK");
        tetapkan("BAIK", "", 0);
        assertThat(tetapkan("BAIK", "", 1).status()).as("sama").isEqualTo(303);
        assertThat(tetapkan("KURANG", "", 1).teks()).contains("Tulis alasan perubahan");
        assertThat(tetapkan("KURANG", "Putusan keberatan", 1).status()).isEqualTo(303);
        assertThat(sari.buka(url).html().select(".riwayat > li")).hasSize(2);
    }

    @Test
    void dua_orang_bersamaan_yang_kedua_diberi_tahu_dan_pilihannya_masih_tampak() {
        u.akhir(u.sari, u.satu, "BAIK");
        u.akhir(u.sari, u.dua, "BAIK");
        tetapkan("BAIK", "", 0);
        Peramban.Jawaban bentrok = tetapkan("KURANG", "Alasan saya", 0);
        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.teks()).contains("Sudah ditetapkan lebih dulu", "Alasan saya");
    }

    @Test
    void hanya_pejabat_penilai_yang_menetapkan_dan_orang_lain_tidak_melihat() {
        u.akhir(u.sari, u.satu, "BAIK");
        u.akhir(u.sari, u.dua, "BAIK");
        assertThat(sari.kirim(url, "tahun", "2024", "predikat", "SANGAT_BAIK", "ke", "0")
                        .status())
                .isEqualTo(403);
        Peramban wati = MasukLangsung.sebagai(u.wati);
        assertThat(wati.buka(url).status()).isEqualTo(200);
        assertThat(wati.kirim(url, "tahun", "2024", "predikat", "BAIK", "ke", "0")
                        .status())
                .isEqualTo(403);
        Pengguna melur = u.r.orang("Melur Kencana", Peran.GURU, u.r.melati);
        assertThat(MasukLangsung.sebagai(melur).buka(url).status()).isEqualTo(404);
        assertThat(budi.kirim(url, "tahun", "2025", "predikat", "BAIK", "ke", "0")
                        .status())
                .isEqualTo(404);
        assertThat(budi.buka(url + "?tahun=abc").status()).isEqualTo(400);
    }

    @Test
    void tahun_yang_ketentuannya_tidak_menetapkan_predikat_tahunan_tidak_ditawarkan() {
        assertThat(budi.buka("/predikat-tahunan?tahun=2025").teks())
                .contains("Tahun 2024")
                .doesNotContain("Tahun 2025");
        assertThat(budi.buka(url + "?tahun=2025").teks()).contains("Predikat tahunan 2024");
    }

    @Test
    void yang_ditetapkan_tidak_dapat_diubah_di_basis_data() {
        u.akhir(u.sari, u.satu, "BAIK");
        u.akhir(u.sari, u.dua, "BAIK");
        tetapkan("BAIK", "", 0);
        assertThatThrownBy(
                        () -> u.jdbc.sql("UPDATE penilaian.predikat_tahunan SET predikat = 'KURANG' WHERE dinas_id = ?")
                                .param(u.r.dinas.nilai())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }
}
