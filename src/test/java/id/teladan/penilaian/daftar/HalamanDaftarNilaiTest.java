package id.teladan.penilaian.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.umum.Peran;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Lakukan Penilaian over HTTP: who stands on whose list, with what, and how the predikat are spread. */
class HalamanDaftarNilaiTest {
    private final UjiNilai n = new UjiNilai();
    private final UjiSiklus u = n.p.u;

    private static Element baris(Peramban.Jawaban j, Pengguna p) {
        return j.html().select("tbody tr").stream()
                .filter(e -> e.text().contains(p.nama()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(p.nama() + " tidak ada di\n" + j.teks()));
    }

    @Test
    void kepala_sekolah_melihat_guru_dengan_langkah_kekurangan_dan_siapa_yang_membetulkan() {
        Pengguna umi = u.r.orang("Umi Kalsum, S.Pd.", Peran.GURU, u.melati);
        Peramban budi = u.masuk(u.budi);
        Peramban.Jawaban j = budi.buka("/penilaian");
        assertThat(j.teks())
                .contains(
                        "Lakukan Penilaian",
                        "Cek daftar guru",
                        "1 orang menunggu penilaian Anda",
                        "1 orang belum dapat dinilai")
                .contains("Rencana kinerja yang disepakati belum ada (1 orang): Umi Kalsum, S.Pd.");
        assertThat(baris(j, u.sari).text()).contains("Siklus selesai", "Belum dinilai", "Nilai");
        assertThat(baris(j, umi).text()).contains("Belum dapat dinilai", "Rencana kinerja");
        assertThat(baris(j, umi).select(".aksi button.outline").text())
                .as("to close without a predikat")
                .contains("Cek Rincian");
        Element form = baris(j, u.sari).expectFirst("form");
        Peramban.Jawaban buka = budi.kirim(
                form.attr("action"),
                "peran",
                form.expectFirst("input[name=peran]").attr("value"));
        assertThat(buka.status()).isEqualTo(303);
        assertThat(budi.buka(buka.ke()).teks()).contains(u.sari.nama());
        assertThat(budi.buka("/penilaian?status=TERHALANG").teks())
                .contains("Umi Kalsum")
                .doesNotContain("Siklus selesai");
        assertThat(budi.buka("/penilaian?cari=tidak+ada").teks()).contains("Tidak ada yang cocok");
        assertThat(budi.buka("/penilaian?status=ENTAH").status()).isEqualTo(400);
    }

    @Test
    void tanpa_pko_semua_terhalang_dan_kepala_dinas_disebut() {
        u.jdbc.sql("ALTER TABLE penilaian.pko DISABLE TRIGGER pko_hanya_tambah").update();
        u.jdbc.sql("DELETE FROM penilaian.pko WHERE dinas_id = ?")
                .param(u.dinas.nilai())
                .update();
        u.jdbc.sql("ALTER TABLE penilaian.pko ENABLE TRIGGER pko_hanya_tambah").update();
        assertThat(u.masuk(u.budi).buka("/penilaian").teks())
                .contains("Predikat Kinerja Organisasi belum ada", "Kepala dinas menetapkannya di halaman PKO");
    }

    @Test
    void kepala_dinas_melihat_kepala_sekolah_dengan_pko_dan_pengawas_yang_ditunjuk_merekomendasikan() {
        Peramban.Jawaban tono = u.masuk(u.tono).buka("/penilaian");
        assertThat(tono.teks()).contains("Cek daftar kepala sekolah", "Predikat Kinerja Organisasi");
        assertThat(baris(tono, u.budi).text()).contains("SDN Melati 1", "PKO Baik");
        assertThat(tono.teks()).contains("Sebaran predikat Kepala sekolah", "hanya ditampilkan");

        assertThat(u.masuk(u.rina).buka("/penilaian").teks())
                .contains("Tidak ada orang yang Anda nilai", "Tim Kerja dengan SK");
        u.pengamat(u.rina, Peran.KEPALA_SEKOLAH, u.melati);
        Peramban rina = u.masuk(u.rina);
        Peramban.Jawaban j = rina.buka("/penilaian");
        assertThat(baris(j, u.budi).text()).contains("Anda sebagai Tim Kerja", "Rekomendasi");
        assertThat(j.html().select(".sebaran"))
                .as("who recommends decides on no distribution")
                .isEmpty();
        assertThat(u.masuk(u.sari).buka("/penilaian").status()).isEqualTo(403);
        assertThat(u.masuk(u.wati).buka("/penilaian").status()).isEqualTo(403);
    }

    @Test
    void sebaran_menghitung_draf_terpisah_dan_meminta_alasan_tanpa_mengubah_apa_pun() {
        n.guruBerdraf(9);
        Peramban budi = u.masuk(u.budi);
        Peramban.Jawaban j = budi.buka("/penilaian");
        Element s = j.html().expectFirst(".sebaran");
        assertThat(s.text())
                .contains("PKO Baik, pola: Baik paling banyak 70%", "0 ditetapkan, 9 draf, 1 belum dinilai")
                .contains("Menyimpang dari pola", "9 dari 9 orang");
        assertThat(s.select("svg rect.isian")).hasSize(5);
        assertThat(s.expectFirst("svg").attr("aria-label")).contains("Baik 9 orang, 100,0%");
        assertThat(s.select("tbody tr")).hasSize(5);
        String url = j.html().expectFirst("a[href^=/penilaian/sebaran]").attr("href");
        Peramban.Jawaban halaman = budi.buka(url);

        Peramban.Jawaban kosong = budi.kirimFormulir(halaman, "/penilaian/sebaran", "alasan", " ");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks()).contains("Tuliskan alasannya.");
        Peramban.Jawaban panjang = budi.kirimFormulir(halaman, "/penilaian/sebaran", "alasan", "x".repeat(1001));
        assertThat(panjang.teks()).contains("Alasan paling panjang 1000 huruf; sekarang 1001.");
        assertThat(panjang.html().expectFirst("#alasan").wholeText()).contains("xxx");
        assertThat(budi.kirimFormulir(halaman, "/penilaian/sebaran", "alasan", "Semua guru memenuhi target")
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka(url).teks())
                .contains("Alasan: Semua guru memenuhi target", "Alasan penyimpangan dari pola tersimpan");
        Peramban.Jawaban kalah = budi.kirimFormulir(halaman, "/penilaian/sebaran", "alasan", "Alasan lain");
        assertThat(kalah.status()).isEqualTo(409);
        assertThat(kalah.teks()).contains("Sudah ditulis lebih dulu", "Semua guru memenuhi target");
        assertThat(kalah.html().expectFirst("#alasan").wholeText()).contains("Alasan lain");
        assertThat(budi.buka("/penilaian?status=SIAP").teks()).contains("Siap ditetapkan 9");

        Peramban lain = u.masuk(u.tono);
        assertThat(lain.buka(url).status()).isEqualTo(404);
        assertThat(lain.buka("/penilaian/sebaran?periode=" + u.periode + "&lingkup=" + Uuid7.baru())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sekolah_tiga_orang_tidak_diukur_terhadap_persentase() {
        List<Pengguna> dua = u.guru(2);
        n.draf(u.sari, "DI_ATAS", "DI_ATAS");
        dua.forEach(g -> n.draf(g, "DI_ATAS", "DI_ATAS"));
        assertThat(u.masuk(u.budi)
                        .buka("/penilaian")
                        .html()
                        .expectFirst(".sebaran")
                        .text())
                .contains("Pola tidak diukur", "Sangat Baik")
                .doesNotContain("Menyimpang");
    }

    @Test
    void daftar_200_orang_memakai_paling_banyak_4_pernyataan_sql() {
        n.guruBerdraf(199);
        Peramban budi = u.masuk(u.budi);
        budi.buka("/penilaian");
        int sql = UjiSiklus.sql()
                .selama(() -> assertThat(
                                budi.buka("/penilaian?status=SIAP&halaman=2").teks())
                        .contains("51–100 dari 199 orang"));
        int massal = UjiSiklus.sql()
                .selama(() -> assertThat(budi.buka("/penilaian/massal?periode=" + u.periode)
                                .teks())
                        .contains("199 predikat akan ditetapkan"));
        System.out.println("pernyataan SQL daftar penilaian 200 orang: " + sql + ", pratinjau penetapan: " + massal);
        assertThat(sql).isBetween(1, 4);
        assertThat(massal).isBetween(1, 8);
    }
}
