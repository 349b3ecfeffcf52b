package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.akun.Peramban;
import id.teladan.perjalanan.Panggung;
import id.teladan.web.Pengguna;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The page that fills a draft, over HTTP: where it is offered, what it answers, what it costs. */
class HalamanSalinTest {
    private static final SekolahSalin S = new SekolahSalin("2026-tahunan");
    private static final String JUDUL = "Salin rencana periode lalu";

    private static String mulai(Peramban b, String... tambahan) {
        b.buka("/");
        String[] isi = new String[2 + tambahan.length];
        isi[0] = "periode";
        isi[1] = S.kini.toString();
        System.arraycopy(tambahan, 0, isi, 2, tambahan.length);
        return b.kirim("/skp", isi).ke();
    }

    @Test
    void salin_ditawarkan_sebelum_mulai_dan_selama_draf_kosong_hanya_bila_ada_yang_dapat_disalin() {
        Peramban baru = S.masuk(S.guru());
        assertThat(baru.buka("/").teks()).contains("Mulai").doesNotContain(JUDUL);
        String kosong = mulai(baru);
        assertThat(baru.buka(kosong).teks()).doesNotContain(JUDUL);
        assertThat(baru.buka(kosong.replace("data-diri", "penyalinan")).teks())
                .contains("Belum ada yang dapat disalin");

        Peramban lama = S.masuk(S.guruBerencana());
        assertThat(lama.buka("/").teks()).contains(JUDUL);
        String halaman = mulai(lama, "salin", "true");
        assertThat(halaman).endsWith("/penyalinan");
        assertThat(lama.buka("/").teks()).contains(JUDUL);
        assertThat(lama.buka(halaman.replace("penyalinan", "data-diri")).teks()).contains(JUDUL);
        lama.kirim(halaman.replace("penyalinan", "praktik"), "praktik", "MK-2");
        assertThat(lama.buka("/").teks()).doesNotContain(JUDUL);
    }

    @Test
    void menyalin_dari_halaman_lalu_rangkuman_siap_diajukan_dengan_paling_banyak_8_pernyataan_sql() {
        Peramban b = S.masuk(S.guruBerencana());
        String halaman = mulai(b, "salin", "true");
        Peramban.Jawaban j = b.buka(halaman);
        assertThat(j.status()).isEqualTo(200);
        assertThat(j.teks()).contains("Keteraturan Suasana Kelas").contains("Wali Kelas – Kelas 4B");
        String versi = j.html().expectFirst("input[name=versi]").attr("value");
        HitungSql sql = (HitungSql) Panggung.buka().bean(DataSource.class);
        int salin = sql.selama(() -> assertThat(
                        b.kirim(halaman, "versi", versi, "sesuai", "true").ke())
                .endsWith("/rangkuman"));
        System.out.println("pernyataan SQL menyalin: " + salin);
        assertThat(salin).isBetween(1, 8);
        assertThat(b.kirim(halaman, "versi", versi, "sesuai", "true").status()).isEqualTo(303);
        String rangkuman = halaman.replace("penyalinan", "rangkuman");
        assertThat(b.buka(rangkuman).teks()).contains("Kelas 4B").doesNotContain("Yang masih kurang");
        assertThat(b.kirim(halaman.replace("penyalinan", "pengajuan")).status()).isEqualTo(303);
        assertThat(b.buka(halaman).status()).isEqualTo(303);
        assertThat(b.kirim(halaman, "versi", versi).status()).isEqualTo(409);
    }

    @Test
    void draf_yang_berubah_dijawab_409_dengan_keadaan_sekarang_dan_isian_aneh_tidak_merusak() {
        Pengguna guru = S.guruBerencana();
        Peramban b = S.masuk(guru);
        String halaman = mulai(b, "salin", "true");
        String versi = b.buka(halaman).html().expectFirst("input[name=versi]").attr("value");
        b.kirim(halaman.replace("penyalinan", "praktik"), "praktik", "DP-2");
        Peramban.Jawaban j = b.kirim(halaman, "versi", versi, "ganti", "praktik");
        assertThat(j.status()).isEqualTo(409);
        assertThat(j.teks()).contains("belum ada yang disalin").contains("Ganti Praktik Kinerja di draf saya");
        assertThat(b.kirimFormulir(j, halaman).status()).isEqualTo(303);
        assertThat(b.kirim(halaman, "ganti", "apa-saja", "versi", "x".repeat(5000))
                        .status())
                .isIn(303, 409);
        assertThat(b.kirim(halaman, "sesuai", "mungkin").status()).isEqualTo(400);
    }
}
