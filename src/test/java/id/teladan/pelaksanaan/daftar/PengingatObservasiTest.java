package id.teladan.pelaksanaan.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reminding many at once: who is told what, who is left out and why, and never twice a day. */
class PengingatObservasiTest {
    private final UjiSiklus u = new UjiSiklus();

    private static List<String> akan(Peramban.Jawaban j) {
        return j.html()
                .select("section:has(caption:contains(isi pengingatnya)) tbody tr")
                .eachText();
    }

    private static List<String> tidak(Peramban.Jawaban j) {
        return j.html()
                .select("section:has(caption:contains(sebabnya)) tbody tr")
                .eachText();
    }

    private long kabar(Pengguna p, String judul) {
        return u.jdbc.sql("SELECT count(*) FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ? AND judul = ?")
                .params(u.dinas.nilai(), p.pegawai().nilai(), judul)
                .query(Long.class)
                .single();
    }

    @Test
    void yang_bukan_gilirannya_dilewati_dengan_sebabnya_dan_yang_lain_dikabari_sekali_sehari() {
        Pengguna ani = u.guru("Ani Lestari, S.Pd.");
        Pengguna ina = u.guru("Ina Rahayu, S.Pd.");
        Pengguna umi = u.r.orang("Umi Kalsum, S.Pd.", Peran.GURU, u.melati);
        u.sampai(u.sari, u.budi, Huruf.A);
        u.sampai(ina, u.budi, Huruf.B);
        Peramban budi = u.masuk(u.budi);

        Peramban.Jawaban j = budi.buka("/observasi/pengingat?periode=" + u.periode);

        assertThat(j.teks()).contains("2 orang akan diingatkan");
        assertThat(akan(j)).anyMatch(x -> x.contains("Ani") && x.contains("Mulai Diskusi Persiapan"));
        assertThat(akan(j)).anyMatch(x -> x.contains("Ina") && x.contains("Kumpulkan Dokumen Tindak Lanjut"));
        assertThat(tidak(j)).anyMatch(x -> x.contains("Sari") && x.contains("Langkah berikutnya pada Anda"));
        assertThat(tidak(j)).anyMatch(x -> x.contains("Umi") && x.contains("belum disepakati"));

        Peramban.Jawaban hasil = budi.kirimFormulir(j, "/observasi/pengingat");
        assertThat(hasil.status()).isEqualTo(200);
        assertThat(hasil.teks()).contains("2 orang diingatkan").contains("Terkirim");
        assertThat(kabar(ani, "Mulai Diskusi Persiapan")).isEqualTo(1);
        assertThat(kabar(ina, "Kumpulkan Dokumen Tindak Lanjut")).isEqualTo(1);
        assertThat(kabar(umi, "Mulai Diskusi Persiapan")).isZero();

        Peramban.Jawaban lagi = budi.kirimFormulir(j, "/observasi/pengingat");
        assertThat(lagi.teks()).contains("0 orang diingatkan").contains("Sudah diingatkan hari ini");
        assertThat(kabar(ani, "Mulai Diskusi Persiapan")).isEqualTo(1);
        assertThat(budi.buka("/observasi/pengingat").teks()).contains("Tidak ada yang perlu diingatkan");
    }

    @Test
    void hanya_yang_dicentang_yang_diingatkan_dan_pesan_terlalu_panjang_tidak_hilang() {
        Pengguna ani = u.guru("Ani Lestari, S.Pd.");
        Pengguna ina = u.guru("Ina Rahayu, S.Pd.");
        Peramban budi = u.masuk(u.budi);
        String satu = "/observasi/pengingat?periode=" + u.periode + "&pilih=" + ani.pegawai();

        Peramban.Jawaban panjang = budi.kirim(
                "/observasi/pengingat",
                "periode",
                u.periode.toString(),
                "pilih",
                ani.pegawai().toString(),
                "pesan",
                "x".repeat(301));
        assertThat(panjang.status()).isEqualTo(422);
        assertThat(panjang.isi()).contains("x".repeat(301)).contains("Pesan paling panjang 300 huruf");
        assertThat(akan(budi.buka(satu))).hasSize(1);
        budi.kirim(
                "/observasi/pengingat",
                "periode",
                u.periode.toString(),
                "pilih",
                ani.pegawai().toString(),
                "pesan",
                "Mohon pekan ini");

        assertThat(kabar(ani, "Mulai Diskusi Persiapan")).isEqualTo(1);
        assertThat(kabar(ina, "Mulai Diskusi Persiapan")).isZero();
        assertThat(u.masuk(ani).buka("/kabar").teks())
                .contains("Mohon pekan ini")
                .contains("Diingatkan oleh Budi Hartono");
    }

    @Test
    void pengamat_tidak_mengirim_pengingat_dan_guru_tanpa_sk_ditolak() {
        Pengguna dewi = u.guru("Dewi Anggraini, S.Pd.");
        assertThat(u.masuk(dewi).buka("/observasi/pengingat").status()).isEqualTo(403);
        u.pengamat(dewi, Peran.GURU, u.melati);
        u.mulai(u.sari);
        Peramban b = u.masuk(dewi);

        assertThat(tidak(b.buka("/observasi/pengingat"))).anyMatch(x -> x.contains("bukan pengamat"));
        assertThat(b.kirim("/observasi/pengingat", "periode", u.periode.toString())
                        .teks())
                .contains("0 orang diingatkan");
    }

    @Test
    void mengingatkan_200_orang_memakai_paling_banyak_8_pernyataan_sql() {
        u.guru(200);
        Peramban budi = u.masuk(u.budi);
        budi.buka("/observasi");

        int pratinjau = UjiSiklus.sql()
                .selama(() ->
                        assertThat(akan(budi.buka("/observasi/pengingat"))).hasSize(201));
        int kirim = UjiSiklus.sql()
                .selama(() -> assertThat(budi.kirim("/observasi/pengingat", "periode", u.periode.toString())
                                .teks())
                        .contains("201 orang diingatkan"));
        System.out.println("pernyataan SQL pratinjau pengingat: " + pratinjau + ", kirim: " + kirim);
        assertThat(pratinjau).isBetween(1, 6);
        assertThat(kirim).isBetween(1, 8);
    }

    @Test
    void kabar_lama_tentang_siklus_yang_sama_terdahului_oleh_yang_baru() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        assertThat(belum(u.budi)).containsExactly("Sari Wulandari, S.Pd. mengumpulkan Dokumen Persiapan");

        u.kumpulkan(u.budi, id, Huruf.B);

        assertThat(belum(u.budi)).isEmpty();
        assertThat(belum(u.sari)).containsExactly("Hasil observasi Anda sudah ada");
        u.kumpulkan(u.sari, id, Huruf.C);
        assertThat(belum(u.sari)).isEmpty();
        assertThat(belum(u.budi)).containsExactly("Sari Wulandari, S.Pd. mengumpulkan Dokumen Tindak Lanjut");
    }

    @Test
    void pengingat_terdahului_begitu_pegawainya_bertindak() {
        SiklusId id = u.mulai(u.sari);
        Peramban budi = u.masuk(u.budi);
        budi.kirim("/observasi/pengingat", "periode", u.periode.toString());
        assertThat(belum(u.sari)).containsExactly("Kumpulkan Dokumen Persiapan");

        u.kumpulkan(u.sari, id, Huruf.A);

        assertThat(belum(u.sari)).isEmpty();
    }

    private List<String> belum(Pengguna p) {
        return u.jdbc.sql("""
                        SELECT judul FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ? AND dibaca_pada IS NULL
                           AND url NOT LIKE '/skp/%' AND url NOT LIKE '/periksa/%' AND url <> '/' ORDER BY kabar_id
                        """)
                .params(u.dinas.nilai(), p.pegawai().nilai())
                .query(String.class)
                .list();
    }
}
