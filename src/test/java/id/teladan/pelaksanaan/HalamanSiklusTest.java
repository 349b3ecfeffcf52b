package id.teladan.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The pages of the cycle over HTTP: what they answer, what they write, and how many statements they cost. */
class HalamanSiklusTest {
    private final UjiSiklus u = new UjiSiklus();

    private String[] isian(SiklusId id, id.teladan.web.Pengguna p, Huruf h, Pengisi oleh) {
        List<String> hasil = new ArrayList<>();
        u.isi(u.buka(p, id), h, oleh).nilai().forEach((k, v) -> hasil.addAll(List.of(k, v)));
        return hasil.toArray(String[]::new);
    }

    private static int pernyataan(Supplier<Peramban.Jawaban> minta, int status) {
        assertThat(minta.get().status()).as("pemanasan").isEqualTo(status);
        return UjiSiklus.sql().selama(() -> assertThat(minta.get().status()).isEqualTo(status));
    }

    @Test
    void mulai_membuka_siklus_sekali_saja() {
        Peramban b = u.masuk(u.sari);
        assertThat(b.buka("/pelaksanaan").isi()).contains("Mulai Diskusi Persiapan");
        Peramban.Jawaban satu = b.kirim("/pelaksanaan", "periode", u.periode.toString());
        Peramban.Jawaban dua = b.kirim("/pelaksanaan", "periode", u.periode.toString());
        assertThat(satu.status()).isEqualTo(303);
        assertThat(dua.ke()).isEqualTo(satu.ke());
    }

    @Test
    void tanpa_rencana_yang_disepakati_tidak_ada_siklus() {
        var baru = u.r.orang("Guru Tanpa Rencana", Peran.GURU, u.melati);
        Peramban b = u.masuk(baru);
        assertThat(b.buka("/pelaksanaan").isi()).contains("sesudah rencana kinerja Anda disepakati");
        assertThat(b.kirim("/pelaksanaan", "periode", u.periode.toString()).ke())
                .startsWith("/pelaksanaan");
    }

    @Test
    void simpan_otomatis_menjawab_sidik_dan_draf_lama_bentrok_dengan_kedua_isi() {
        SiklusId id = u.mulai(u.sari);
        Peramban b = u.masuk(u.sari);
        String url = "/siklus/" + id + "/persiapan";
        String awal = IsiDokumen.KOSONG.sidik();
        Peramban.Jawaban j = b.kirim(url, Map.of("X-Simpan", "otomatis"), "versi", awal, "A-UPAYA", "Satu");
        assertThat(j.status()).isEqualTo(204);
        assertThat(j.kepala("Teladan-Versi"))
                .isEqualTo(u.buka(u.sari, id).siklus().isi(Huruf.A).sidik());
        Peramban.Jawaban bentrok = b.kirim(url, "versi", awal, "A-UPAYA", "Dua");
        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.html().text()).contains("Satu", "Dua", "Pakai tulisan saya");
        assertThat(u.buka(u.sari, id).siklus().isi(Huruf.A).teks("A-UPAYA")).isEqualTo("Satu");
        Peramban.Jawaban pakai = b.kirimFormulir(bentrok, url);
        assertThat(pakai.status()).isEqualTo(303);
        assertThat(u.buka(u.sari, id).siklus().isi(Huruf.A).teks("A-UPAYA")).isEqualTo("Dua");
    }

    @Test
    void dikumpulkan_dua_kali_tetap_satu_dan_yang_kurang_dijawab_422_dengan_isinya() {
        SiklusId id = u.mulai(u.sari);
        Peramban b = u.masuk(u.sari);
        String url = "/siklus/" + id + "/persiapan/pengumpulan";
        Peramban.Jawaban kurang = b.kirim(url, "A-UPAYA", "Berlatih");
        assertThat(kurang.status()).isEqualTo(422);
        assertThat(kurang.html().select("textarea[name=A-UPAYA]").text()).isEqualTo("Berlatih");
        String[] isi = isian(id, u.sari, Huruf.A, Pengisi.PEGAWAI);
        assertThat(b.kirim(url, isi).status()).isEqualTo(303);
        assertThat(b.kirim(url, isi).status()).isEqualTo(303);
        assertThat(u.jdbc.sql(
                                "SELECT langkah FROM pelaksanaan.riwayat WHERE dinas_id = ? AND siklus_id = ? ORDER BY riwayat_id")
                        .params(u.dinas.nilai(), id.nilai())
                        .query(String.class)
                        .list())
                .containsExactly("KUMPULKAN", "JADWAL_DIUSULKAN");
        Peramban.Jawaban lain = b.kirim(url, "A-UPAYA", "Isi lain sesudah dikumpulkan", "A-TARGET", "MK-1.1");
        assertThat(lain.status()).isEqualTo(409);
        assertThat(lain.html().text()).contains("Isi lain sesudah dikumpulkan");
    }

    @Test
    void orang_lain_tidak_menemukan_siklus_dan_tidak_seorang_pun_mengobservasi_dirinya() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        var rekan = u.guru("Rekan Bu Sari");
        assertThat(u.masuk(rekan).buka("/siklus/" + id).status()).isEqualTo(404);
        assertThat(u.masuk(rekan).buka("/observasi/" + id + "/rubrik").status()).isEqualTo(404);
        Peramban sari = u.masuk(u.sari);
        assertThat(sari.buka("/observasi/" + id + "/rubrik").status()).isEqualTo(403);
        assertThat(sari.kirim("/observasi/" + id + "/rubrik/pengumpulan", "B-REKOMENDASI", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void draf_atasan_tidak_terbaca_pegawai_sebelum_dikumpulkan() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        Peramban budi = u.masuk(u.budi);
        assertThat(budi.kirim("/observasi/" + id + "/rubrik", "B-REKOMENDASI", "rahasia sementara")
                        .status())
                .isEqualTo(303);
        Peramban sari = u.masuk(u.sari);
        assertThat(sari.buka("/siklus/" + id + "/hasil").status()).isEqualTo(403);
        u.kumpulkan(u.budi, id, Huruf.B);
        u.kumpulkan(u.sari, id, Huruf.C);
        assertThat(budi.kirim("/observasi/" + id + "/tindak-lanjut", "C-PENJELASAN", "belum untuk dibaca")
                        .status())
                .isEqualTo(303);
        assertThat(sari.buka("/siklus/" + id + "/tindak-lanjut").isi()).doesNotContain("belum untuk dibaca");
        assertThat(sari.buka("/siklus/" + id + "/riwayat").isi()).doesNotContain("belum untuk dibaca");
    }

    @Test
    void guru_yang_ditunjuk_mengisi_dan_kepala_sekolah_mengonfirmasi() {
        var pengamat = u.guru("Guru Pengamat");
        u.pengamat(pengamat, Peran.GURU, u.melati);
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        Peramban p = u.masuk(pengamat);
        String url = "/observasi/" + id + "/rubrik";
        assertThat(p.kirim(url + "/pengumpulan", isian(id, pengamat, Huruf.B, Pengisi.PENGAMAT))
                        .status())
                .isEqualTo(303);
        assertThat(u.masuk(u.sari).buka("/siklus/" + id + "/hasil").status()).isEqualTo(403);
        Peramban budi = u.masuk(u.budi);
        assertThat(budi.kirim(url + "/pengembalian").status())
                .as("tanpa alasan")
                .isEqualTo(422);
        assertThat(budi.kirim(url + "/pengembalian", "catatan", "Lengkapi catatan fokus kedua")
                        .status())
                .isEqualTo(303);
        assertThat(p.buka(url).html().text()).contains("Lengkapi catatan fokus kedua");
        assertThat(p.kirim(url + "/pengumpulan", isian(id, pengamat, Huruf.B, Pengisi.PENGAMAT))
                        .status())
                .isEqualTo(303);
        assertThat(p.kirim(url + "/konfirmasi").status()).isEqualTo(403);
        assertThat(budi.kirim(url + "/konfirmasi").status()).isEqualTo(303);
        assertThat(u.masuk(u.sari).buka("/siklus/" + id + "/hasil").html().text())
                .contains("Guru Pengamat", "dikonfirmasi");
        assertThat(p.buka("/observasi/" + id + "/tindak-lanjut").status()).isEqualTo(403);
    }

    @Test
    void draf_yang_belum_dikumpulkan_pengamat_tidak_dapat_dikembalikan() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        var pengamat = u.guru("Guru Pengamat");
        u.pengamat(pengamat, Peran.GURU, u.melati);
        String url = "/observasi/" + id + "/rubrik";
        assertThat(u.masuk(pengamat).kirim(url, "B-REKOMENDASI", "Teruskan").status())
                .isEqualTo(303);
        Peramban.Jawaban j = u.masuk(u.budi).kirim(url + "/pengembalian", "catatan", "Lengkapi dahulu");
        assertThat(j.status()).isEqualTo(409);
        assertThat(j.teks()).doesNotContain("sudah dilakukan");
    }

    @Test
    void jadwal_yang_terlewat_dipindah_dengan_alasan_dan_observasi_tetap_dapat_diisi() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        u.jadwal(id, u.sari.pegawai(), Instant.now().minus(Duration.ofDays(1)), 60, u.budi);
        Peramban budi = u.masuk(u.budi);
        assertThat(budi.buka("/siklus/" + id + "/jadwal").html().text()).contains("Terlewat");
        assertThat(budi.buka("/observasi/" + id + "/rubrik").html().select("textarea"))
                .isNotEmpty();
        String besok = LocalDate.now().plusDays(3).toString();
        Peramban.Jawaban tanpa = budi.kirim("/siklus/" + id + "/jadwal", "tanggal", besok, "jam", "09:00");
        assertThat(tanpa.status()).isEqualTo(422);
        assertThat(tanpa.html().select("input[name=tanggal]").attr("value")).isEqualTo(besok);
        assertThat(budi.kirim("/siklus/" + id + "/jadwal", "tanggal", besok, "jam", "09:00", "alasan", "Rapat dinas")
                        .status())
                .isEqualTo(303);
        Peramban sari = u.masuk(u.sari);
        Peramban.Jawaban h = sari.buka("/siklus/" + id + "/jadwal");
        assertThat(h.html().text()).contains("Rapat dinas", "Setujui jadwal ini", "Tanggal sebelumnya");
        assertThat(sari.kirimFormulir(h, "/siklus/" + id + "/jadwal/persetujuan")
                        .status())
                .isEqualTo(303);
        assertThat(sari.buka("/siklus/" + id + "/jadwal.ics").isi())
                .contains("BEGIN:VEVENT", "STATUS:CONFIRMED")
                .doesNotContain("Sari");
    }

    @Test
    void tanggal_yang_sudah_lewat_tidak_diusulkan_dan_hari_ini_boleh() {
        SiklusId id = u.mulai(u.sari);
        Peramban sari = u.masuk(u.sari);
        String url = "/siklus/" + id + "/jadwal";
        Peramban.Jawaban j =
                sari.kirim(url, "tanggal", Panggung.hari().minusDays(1).toString(), "jam", "08:00");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("Tanggal itu sudah lewat", "Usulkan hari ini");
        IsiDokumen kemarin = u.isi(
                u.buka(u.sari, id), Huruf.A, Pengisi.PEGAWAI, Panggung.hari().minusDays(1));
        assertThat(u.langkah(u.sari, id, LangkahSiklus.KUMPULKAN, Huruf.A, new Masukan(kemarin, null, null)))
                .as("juga bersama Dokumen Persiapan")
                .isInstanceOfSatisfying(
                        HasilSiklus.Ditolak.class,
                        d -> assertThat(d.halangan().pesan()).contains("sudah lewat"));
        assertThat(sari.kirim(url, "tanggal", Panggung.hari().toString(), "jam", "23:00")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void sesudah_observasi_dikumpulkan_jadwalnya_selesai_dan_bukan_giliran_siapa_pun() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        Peramban budi = u.masuk(u.budi);
        String url = "/siklus/" + id + "/jadwal";
        Peramban.Jawaban sebelum = budi.buka(url);
        assertThat(sebelum.teks()).contains("Giliran Anda", "Setujui jadwal ini");
        u.kumpulkan(u.budi, id, Huruf.B);
        assertThat(budi.buka(url).teks())
                .contains("Selesai")
                .doesNotContain("Giliran Anda", "Setujui", "Usulkan tanggal");
        assertThat(budi.buka("/observasi/" + id).teks())
                .contains("Observasi selesai")
                .doesNotContain("Diusulkan", "Lihat atau pindahkan");
        assertThat(budi.kirimFormulir(sebelum, url + "/persetujuan").status())
                .as("dari tab lama")
                .isEqualTo(409);
    }

    @Test
    void jadwal_yang_bersamaan_diperingatkan_tanpa_menghalangi() {
        SiklusId satu = u.sampai(u.sari, u.budi, Huruf.A);
        var lain = u.guru("Guru Kelas Enam");
        SiklusId dua = u.sampai(lain, u.budi, Huruf.A);
        Peramban budi = u.masuk(u.budi);
        assertThat(budi.buka("/siklus/" + dua + "/jadwal").html().text()).contains("Pada waktu yang sama", "Sari");
        assertThat(u.masuk(lain).buka("/siklus/" + dua + "/jadwal").html().text())
                .contains("Pada waktu yang sama")
                .doesNotContain("Sari");
        u.kumpulkan(u.budi, satu, Huruf.B);
        assertThat(budi.buka("/siklus/" + dua + "/jadwal").html().text()).doesNotContain("Pada waktu yang sama");
    }

    @Test
    void catatan_upaya_ditambah_sekali_dan_ditarik_tanpa_hilang() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.C);
        Peramban b = u.masuk(u.sari);
        Peramban.Jawaban h = b.buka("/siklus/" + id + "/upaya");
        String url = "/siklus/" + id + "/upaya";
        assertThat(b.kirimFormulir(h, url, "catatan", "Mencoba di kelas").status())
                .isEqualTo(303);
        assertThat(b.kirimFormulir(h, url, "catatan", "Mencoba di kelas").status())
                .isEqualTo(303);
        assertThat(u.buka(u.sari, id).siklus().upaya()).isEqualTo(1);
        Peramban.Jawaban nanti =
                b.kirim(url, "tanggal", LocalDate.now().plusDays(9).toString(), "catatan", "Besok");
        assertThat(nanti.status()).isEqualTo(422);
        assertThat(nanti.html().select("textarea").text()).isEqualTo("Besok");
        String tarik = b.buka(url).html().select("form[action$=/penarikan]").attr("action");
        assertThat(b.kirim(tarik).status()).isEqualTo(303);
        assertThat(u.buka(u.sari, id).siklus().upaya()).isZero();
        assertThat(u.jdbc.sql("SELECT isi FROM pelaksanaan.upaya WHERE dinas_id = ? AND siklus_id = ?")
                        .params(u.dinas.nilai(), id.nilai())
                        .query(String.class)
                        .list())
                .containsExactly("Mencoba di kelas");
    }

    @Test
    void perubahan_yang_diterima_membuka_versi_baru_dan_yang_lama_tetap_terbaca() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.C);
        Peramban sari = u.masuk(u.sari);
        Peramban budi = u.masuk(u.budi);
        assertThat(sari.kirim("/siklus/" + id + "/tindak-lanjut/permintaan").status())
                .isEqualTo(422);
        assertThat(sari.kirim("/siklus/" + id + "/tindak-lanjut/permintaan", "catatan", "Salah bulan")
                        .status())
                .isEqualTo(303);
        assertThat(sari.kirim("/siklus/" + id + "/tindak-lanjut/permintaan", "catatan", "Lagi")
                        .status())
                .isEqualTo(409);
        assertThat(sari.kirim("/observasi/" + id + "/tindak-lanjut/permintaan/penerimaan")
                        .status())
                .isEqualTo(403);
        assertThat(budi.kirim("/observasi/" + id + "/tindak-lanjut/permintaan/penolakan")
                        .status())
                .isEqualTo(422);
        assertThat(budi.kirim("/observasi/" + id + "/tindak-lanjut/permintaan/penerimaan")
                        .status())
                .isEqualTo(303);
        assertThat(sari.kirim("/siklus/" + id + "/tindak-lanjut", "C-TUJUAN", "Tujuan yang baru")
                        .status())
                .isEqualTo(303);
        assertThat(sari.buka("/siklus/" + id + "/riwayat").html().text())
                .contains("Tujuan C-TUJUAN", "Salah bulan", "Menerima permintaan");
        assertThat(u.jdbc.sql(
                                "SELECT status FROM pelaksanaan.dokumen WHERE dinas_id = ? AND siklus_id = ? AND huruf = 'C' ORDER BY ke")
                        .params(u.dinas.nilai(), id.nilai())
                        .query(String.class)
                        .list())
                .containsExactly("DIGANTI", "DRAF");
    }

    @Test
    void halaman_dan_langkah_murah_dalam_pernyataan() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        Peramban budi = u.masuk(u.budi);
        Peramban sari = u.masuk(u.sari);
        String rubrik = "/observasi/" + id + "/rubrik";
        assertThat(pernyataan(() -> budi.buka(rubrik), 200)).as("rubrik").isLessThanOrEqualTo(8);
        assertThat(pernyataan(() -> budi.buka("/observasi/" + id), 200)).isLessThanOrEqualTo(8);
        assertThat(pernyataan(() -> sari.buka("/siklus/" + id), 200)).isLessThanOrEqualTo(8);
        int[] n = {0};
        assertThat(pernyataan(() -> budi.kirim(rubrik, "B-REKOMENDASI", "draf " + n[0]++), 303))
                .as("menyimpan B")
                .isLessThanOrEqualTo(8);
        String[] isi = isian(id, u.budi, Huruf.B, Pengisi.PENGAMAT);
        int n2 = UjiSiklus.sql()
                .selama(() -> assertThat(
                                budi.kirim(rubrik + "/pengumpulan", isi).status())
                        .isEqualTo(303));
        assertThat(n2).as("mengumpulkan B").isLessThanOrEqualTo(8);
        System.out.printf("mengumpulkan B: %d pernyataan%n", n2);
    }

    @Test
    void dua_orang_menulis_b_bersamaan_tidak_saling_menghapus() {
        var pengamat = u.guru("Pengamat Kedua");
        u.pengamat(pengamat, Peran.GURU, u.melati);
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        Peramban budi = u.masuk(u.budi);
        Peramban lain = u.masuk(pengamat);
        String url = "/observasi/" + id + "/rubrik";
        Peramban.Jawaban hBudi = budi.buka(url);
        Peramban.Jawaban hLain = lain.buka(url);
        String versi =
                hBudi.html().select("form[data-simpan] input[name=versi]").attr("value");
        assertThat(budi.kirim(url, "versi", versi, "B-REKOMENDASI", "Dari Pak Budi")
                        .status())
                .isEqualTo(303);
        Peramban.Jawaban bentrok = lain.kirim(
                url,
                "versi",
                hLain.html().select("form[data-simpan] input[name=versi]").attr("value"),
                "B-REKOMENDASI",
                "Dari pengamat");
        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.html().text()).contains("Dari Pak Budi", "Dari pengamat");
    }
}
