package id.teladan.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each party of a cycle sees and does at the edges: named observers, dates that stand, requests that are overtaken. */
class BatasPihakTest {
    private final UjiSiklus u = new UjiSiklus();

    private String[] isian(SiklusId id, Pengguna p, Huruf h, Pengisi oleh) {
        List<String> hasil = new ArrayList<>();
        u.isi(u.buka(p, id), h, oleh).nilai().forEach((k, v) -> hasil.addAll(List.of(k, v)));
        return hasil.toArray(String[]::new);
    }

    @Test
    void guru_pengamat_membaca_a_dan_b_saja() {
        Pengguna pengamat = u.guru("Guru Pengamat");
        u.pengamat(pengamat, Peran.GURU, u.melati);
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.E);
        u.nilai(u.budi, id, Huruf.C);
        Peramban p = u.masuk(pengamat);
        assertThat(p.buka("/observasi/" + id + "/persiapan").status()).isEqualTo(200);
        assertThat(p.buka("/observasi/" + id + "/rubrik").status()).isEqualTo(200);
        for (String jalur : List.of(
                "/observasi/" + id + "/tindak-lanjut", "/observasi/" + id + "/refleksi", "/siklus/" + id + "/upaya")) {
            assertThat(p.buka(jalur).status()).as(jalur).isEqualTo(403);
        }
        assertThat(p.buka("/siklus/" + id + "/riwayat").isi())
                .contains("B-REKOMENDASI")
                .doesNotContain("C-TUJUAN", "C-PENJELASAN");
    }

    @Test
    void pengamat_yang_tidak_lagi_bertugas_di_sekolah_itu_bukan_pihak() {
        Pengguna pindah = u.guru("Guru Yang Pindah");
        u.pengamat(pindah, Peran.GURU, u.melati);
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        Peramban p = u.masuk(pindah);
        assertThat(p.buka("/observasi/" + id + "/rubrik").status()).isEqualTo(200);
        u.jdbc.sql("UPDATE organisasi.penugasan SET satuan_id = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(
                        u.r.satuan("SDN Melati 2").nilai(),
                        u.dinas.nilai(),
                        pindah.pegawai().nilai())
                .update();
        assertThat(p.buka("/observasi/" + id + "/rubrik").status()).isEqualTo(404);
    }

    @Test
    void alasan_pengembalian_kepada_pengamat_tidak_terbaca_yang_diamati() {
        Pengguna pengamat = u.guru("Guru Pengamat");
        u.pengamat(pengamat, Peran.GURU, u.melati);
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        String url = "/observasi/" + id + "/rubrik";
        Peramban p = u.masuk(pengamat);
        Peramban budi = u.masuk(u.budi);
        p.kirim(url + "/pengumpulan", isian(id, pengamat, Huruf.B, Pengisi.PENGAMAT));
        assertThat(budi.kirim(url + "/pengembalian", "catatan", "Terlalu keras untuk dibaca")
                        .status())
                .isEqualTo(303);
        Peramban sari = u.masuk(u.sari);
        assertThat(sari.buka("/siklus/" + id + "/riwayat").isi()).doesNotContain("Terlalu keras", "B-REKOMENDASI");
        p.kirim(url + "/pengumpulan", isian(id, pengamat, Huruf.B, Pengisi.PENGAMAT));
        budi.kirim(url + "/konfirmasi");
        assertThat(sari.buka("/siklus/" + id + "/riwayat").isi())
                .contains("B-REKOMENDASI")
                .doesNotContain("Terlalu keras");
    }

    @Test
    void mengumpulkan_a_tidak_menimpa_jadwal_dari_pihak_lain() {
        SiklusId id = u.mulai(u.sari);
        u.jadwal(id, u.sari.pegawai(), Instant.now().plus(Duration.ofDays(5)), 60, u.budi);
        Peramban sari = u.masuk(u.sari);
        String url = "/siklus/" + id + "/persiapan/pengumpulan";
        Peramban.Jawaban j = sari.kirim(url, isian(id, u.sari, Huruf.A, Pengisi.PEGAWAI));
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.html().select(".galat").text()).contains("disepakati", "halaman Jadwal Observasi");
        assertThat(u.jdbc.sql("SELECT count(*) FROM pelaksanaan.jadwal WHERE dinas_id = ? AND siklus_id = ?")
                        .params(u.dinas.nilai(), id.nilai())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void jadwal_dari_a_tercatat_dalam_riwayat() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        assertThat(u.masuk(u.sari).buka("/siklus/" + id + "/riwayat").html().text())
                .contains("Mengusulkan jadwal");
    }

    @Test
    void permintaan_yang_terbuka_selesai_saat_dokumen_ditarik() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.C);
        Peramban sari = u.masuk(u.sari);
        String url = "/siklus/" + id + "/tindak-lanjut";
        assertThat(sari.kirim(url + "/permintaan", "catatan", "Salah bulan").status())
                .isEqualTo(303);
        assertThat(sari.kirim(url + "/penarikan").status()).isEqualTo(303);
        assertThat(u.buka(u.budi, id).siklus().permintaan()).isEmpty();
        assertThat(u.jdbc.sql("SELECT putusan FROM pelaksanaan.permintaan WHERE dinas_id = ? AND siklus_id = ?")
                        .params(u.dinas.nilai(), id.nilai())
                        .query(String.class)
                        .single())
                .isEqualTo("DITARIK");
    }

    @Test
    void catatan_lain_dengan_nomor_halaman_lama_tetap_tersimpan() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.C);
        Peramban sari = u.masuk(u.sari);
        String url = "/siklus/" + id + "/upaya";
        Peramban.Jawaban h = sari.buka(url);
        String nomor = h.html().select("input[name=nomor]").attr("value");
        String hari = LocalDate.now().toString();
        for (String teks :
                List.of("Pertama", "Pertama", "Kedua, sesudah tombol kembali", "Kedua, sesudah tombol kembali")) {
            assertThat(sari.kirim(url, "nomor", nomor, "tanggal", hari, "catatan", teks)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(sari.buka(url).html().select(".kutip").eachText())
                .contains("Pertama", "Kedua, sesudah tombol kembali");
        assertThat(u.buka(u.sari, id).siklus().upaya()).isEqualTo(2);
    }

    @Test
    void selama_a_diubah_pengamat_membaca_yang_terakhir_dikumpulkan() {
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        Peramban budi = u.masuk(u.budi);
        budi.kirim("/observasi/" + id + "/rubrik", "B-REKOMENDASI", "mulai");
        Peramban sari = u.masuk(u.sari);
        sari.kirim("/siklus/" + id + "/persiapan/permintaan", "catatan", "Ganti upaya");
        budi.kirim("/observasi/" + id + "/persiapan/permintaan/penerimaan");
        sari.kirim("/siklus/" + id + "/persiapan", "A-UPAYA", "Upaya yang baru ditulis");
        assertThat(budi.buka("/observasi/" + id + "/rubrik").isi())
                .contains("A-UPAYA")
                .doesNotContain("Upaya yang baru ditulis");
    }

    @Test
    void pilihan_yang_dikirim_dua_kali_dihitung_sekali() {
        SiklusId id = u.mulai(u.sari);
        Peramban sari = u.masuk(u.sari);
        assertThat(sari.kirim("/siklus/" + id + "/persiapan", "A-TARGET", "MK-1.1", "A-TARGET", "MK-1.1")
                        .status())
                .isEqualTo(303);
        assertThat(u.buka(u.sari, id).siklus().isi(Huruf.A).pilihan("A-TARGET")).containsExactly("MK-1.1");
    }
}
