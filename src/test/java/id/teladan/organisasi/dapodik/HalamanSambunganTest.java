package id.teladan.organisasi.dapodik;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.organisasi.impor.DapodikTiruan;
import id.teladan.perjalanan.Panggung;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of the connections in the running application, for Bu Wati. */
class HalamanSambunganTest {
    private static final String URL = SambunganController.URL;
    private final DapodikTiruan dapodik = new DapodikTiruan();
    private final JdbcClient jdbc = Panggung.buka().bean(JdbcClient.class);
    private final Peramban wati = masuk("wati");

    @AfterEach
    void tutup() {
        jdbc.sql("DELETE FROM organisasi.sambungan").update();
        dapodik.close();
    }

    private static Peramban masuk(String akun) {
        Peramban p = new Peramban(Panggung.buka().porta());
        assertThat(p.kirim("/masuk", "akun", akun, "sandi", Panggung.buka().sandi(akun))
                        .status())
                .isEqualTo(303);
        return p;
    }

    private Peramban.Jawaban simpan(String url, String npsn, String alamat, String token, String versi) {
        return wati.kirim(
                url, "npsn", npsn, "alamat", alamat, "token", token, "jadwal", "HARIAN", "hari", "1", "jam", "3",
                "versi", versi);
    }

    private String tambah() {
        Peramban.Jawaban j = simpan(URL, "69999901", dapodik.alamat().teks(), DapodikTiruan.TOKEN, "0");
        assertThat(j.status()).isEqualTo(303);
        return j.ke().replaceFirst("^https?://[^/]+", "");
    }

    private String isi(String url) {
        Peramban.Jawaban j = wati.buka(url);
        assertThat(j.status()).as(url).isEqualTo(200);
        return j.html().select("main").text();
    }

    private String tunggu(String url) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            String teks = isi(url);
            if (!teks.contains("memperbarui diri")) {
                return teks;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Tarikan tidak selesai");
    }

    @Test
    void sambungan_baru_langsung_diuji_lalu_ditarik_menjadi_pratinjau() throws InterruptedException {
        assertThat(isi(URL)).contains("Belum ada sambungan");
        String url = tambah();
        assertThat(tunggu(url)).contains("Tersambung", "Menjawab sebagai SD NEGERI MELATI 1");
        assertThat(isi(url))
                .contains("Tersimpan terenkripsi", "Setiap hari, pukul 03.00–03.59")
                .doesNotContain(DapodikTiruan.TOKEN);
        assertThat(wati.buka(url + "/ubah").html().select("#token").attr("value"))
                .isEmpty();

        assertThat(wati.kirim(url + "/tarikan").status()).isEqualTo(303);
        assertThat(tunggu(url)).contains("Ada perubahan", "menunggu Anda periksa");
        String pratinjau = wati.buka(url)
                .html()
                .select("a[role=button]:contains(Lihat pratinjau)")
                .attr("href");
        assertThat(isi(pratinjau)).contains("getSekolah, getGtk", "Sari Wulandari");
        assertThat(isi("/admin")).contains("1 sekolah punya perubahan dari Dapodik");
        assertThat(isi(URL)).contains("1 sekolah punya perubahan dari Dapodik", "Lihat pratinjau");
        assertThat(wati.kirim(url + "/hapus").status()).isEqualTo(303);
        assertThat(isi("/admin")).doesNotContain("perubahan dari Dapodik");
    }

    @Test
    void formulir_yang_salah_kembali_dengan_isinya_kecuali_token() {
        Peramban.Jawaban j = simpan(URL, "12", "ftp://sekolah", "rahasia-uji", "0");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.html().select("main").text())
                .contains("NPSN harus 8 angka", "Alamat harus seperti http://192.168.1.10:5774");
        assertThat(j.html().select("#npsn").attr("value")).isEqualTo("12");
        assertThat(j.html().select("#alamat").attr("value")).isEqualTo("ftp://sekolah");
        assertThat(j.html().html()).doesNotContain("rahasia-uji");
        assertThat(wati.kirim(URL).status()).isEqualTo(422);
        tambah();
        assertThat(simpan(URL, "69999901", "http://127.0.0.1:1", "x", "0")
                        .html()
                        .text())
                .contains("sudah punya sambungan");
    }

    @Test
    void alamat_baru_meminta_token_lagi_supaya_token_lama_tidak_terkirim_ke_sana() throws InterruptedException {
        String url = tambah();
        tunggu(url);
        try (DapodikTiruan lain = new DapodikTiruan()) {
            Peramban.Jawaban j = simpan(url, "", lain.alamat().teks(), "", "0");
            assertThat(j.status()).isEqualTo(422);
            assertThat(j.html().text()).contains("isi lagi tokennya");
            assertThat(simpan(url, "", dapodik.alamat().teks(), "", "0").status())
                    .as("same address, token kept")
                    .isEqualTo(303);
            assertThat(lain.permintaan).isEmpty();
        }
    }

    @Test
    void dua_admin_sekaligus_yang_kedua_melihat_keduanya() throws InterruptedException {
        String url = tambah();
        tunggu(url);
        assertThat(simpan(url, "", dapodik.alamat().teks(), "", "0").status()).isEqualTo(303);
        Peramban.Jawaban j = wati.kirim(
                url,
                "alamat",
                dapodik.alamat().teks(),
                "token",
                "",
                "jadwal",
                "MATI",
                "hari",
                "1",
                "jam",
                "5",
                "versi",
                "0");
        assertThat(j.status()).isEqualTo(409);
        assertThat(j.html().text()).contains("baru saja diubah orang lain", "Setiap hari, pukul 03.00");
        assertThat(j.html().select("#jam option[selected]").attr("value")).isEqualTo("5");
        assertThat(j.html().select("input[name=versi]").attr("value")).isEqualTo("1");
    }

    @Test
    void yang_bukan_admin_dan_yang_tidak_ada_ditolak() {
        assertThat(masuk("sari").buka(URL).status()).isEqualTo(403);
        assertThat(wati.buka(URL + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(wati.kirim(URL + "/" + UUID.randomUUID() + "/tarikan").status())
                .isEqualTo(404);
        assertThat(wati.buka(URL + "?halaman=999&q=xyz").status()).isIn(200, 302, 303);
    }
}
