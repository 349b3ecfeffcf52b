package id.teladan.pelaksanaan.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.LangkahSiklus;
import id.teladan.pelaksanaan.Masukan;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The observer's list over HTTP. */
class HalamanObservasiTest {
    private static final UjiSiklus U = new UjiSiklus();
    private static final Pengguna ANI = U.guru("Ani Lestari, S.Pd.");
    private static final Pengguna MELUR = U.guru("Melur Handayani, S.Pd.");
    private static final Pengguna INA = U.guru("Ina Rahayu, S.Pd.");
    private static final SiklusId SIKLUS_SARI = U.sampai(U.sari, U.budi, Huruf.A);
    private static final SiklusId SIKLUS_MELUR = U.sampai(MELUR, U.budi, Huruf.C);
    private static final SiklusId SIKLUS_INA = U.mulai(INA);

    private static Element baris(Peramban.Jawaban j, String nama) {
        return j.html().select("table.daftar tbody tr").stream()
                .filter(x -> x.text().contains(nama))
                .findFirst()
                .orElseThrow(() -> new AssertionError(nama + " tidak ada"));
    }

    private static List<String> nama(Peramban.Jawaban j) {
        return j.html().select("table.daftar tbody label.pilih").eachText();
    }

    @Test
    void kepala_sekolah_melihat_langkah_jadwal_dan_status_tiap_guru_yang_menunggunya_lebih_dulu() {
        Peramban.Jawaban j = U.masuk(U.budi).buka("/observasi");

        assertThat(j.status()).isEqualTo(200);
        assertThat(j.teks()).contains("Lakukan Penilaian").contains("Cek daftar guru");
        assertThat(baris(j, "Sari").text()).contains("Nilai Observasi").contains("Diusulkan");
        assertThat(baris(j, "Sari").expectFirst("a[role=button]").attr("href"))
                .isEqualTo("/observasi/" + SIKLUS_SARI + "/rubrik");
        assertThat(baris(j, "Melur").text()).contains("Nilai Dokumen Tindak Lanjut");
        assertThat(baris(j, "Melur").expectFirst("a[role=button]").attr("href"))
                .isEqualTo("/observasi/" + SIKLUS_MELUR + "/tindak-lanjut");
        assertThat(baris(j, "Ina").text())
                .contains("Menunggu Diskusi Persiapan")
                .contains("Belum ada")
                .contains("Cek Rincian");
        assertThat(baris(j, "Ani").text()).contains("Belum mulai");
        assertThat(baris(j, "Ani").select("a")).isEmpty();
        assertThat(nama(j))
                .containsSubsequence(MELUR.nama(), ANI.nama())
                .containsSubsequence(U.sari.nama(), ANI.nama())
                .doesNotContain(U.budi.nama());
    }

    @Test
    void daftar_disaring_menurut_keadaan_dan_nama_dengan_hitungan() {
        Peramban budi = U.masuk(U.budi);

        assertThat(nama(budi.buka("/observasi?status=PERLU")))
                .contains(U.sari.nama(), MELUR.nama())
                .doesNotContain(ANI.nama());
        assertThat(nama(budi.buka("/observasi?status=BELUM")))
                .contains(U.sari.nama(), ANI.nama())
                .doesNotContain(MELUR.nama());
        assertThat(nama(budi.buka("/observasi?status=SEGERA")))
                .contains(U.sari.nama())
                .doesNotContain(INA.nama());
        assertThat(nama(budi.buka("/observasi?cari=melur"))).containsExactly(MELUR.nama());
        Peramban.Jawaban kosong = budi.buka("/observasi?status=SELESAI&cari=tidak+ada");
        assertThat(kosong.teks()).contains("Tidak ada yang cocok");
        assertThat(budi.buka("/observasi?status=ENTAH").status()).isEqualTo(400);
        assertThat(budi.buka("/observasi?halaman=99").status()).isEqualTo(200);
        assertThat(budi.buka("/observasi").html().select(".saring").text()).contains("Belum diobservasi");
    }

    @Test
    void jadwal_yang_lewat_tampak_terlewat_dan_observasi_yang_selesai_tidak_lagi_jatuh_tempo() {
        UjiSiklus u = new UjiSiklus();
        SiklusId id = u.sampai(u.sari, u.budi, Huruf.A);
        u.jadwal(id, u.sari.pegawai(), Instant.now().minus(Duration.ofDays(3)), 70, u.budi);
        Peramban budi = u.masuk(u.budi);

        assertThat(baris(budi.buka("/observasi?status=TERLEWAT"), "Sari").text())
                .contains("Terlewat");
        assertThat(budi.buka("/").teks()).contains("1 jadwal terlewat").contains("1 observasi menunggu Anda");

        u.kumpulkan(u.budi, id, Huruf.B);
        u.kumpulkan(u.sari, id, Huruf.C);
        u.kumpulkan(u.sari, id, Huruf.E);
        u.nilai(u.budi, id, Huruf.C);
        assertThat(budi.buka("/observasi").teks())
                .contains("Nilai Dokumen Refleksi")
                .doesNotContain("Terlewat");
        u.nilai(u.budi, id, Huruf.E);
        assertThat(budi.buka("/observasi?status=SELESAI").teks())
                .contains("Selesai")
                .contains("Cek Rincian");
        assertThat(budi.buka("/").teks()).doesNotContain("observasi menunggu Anda");
    }

    @Test
    void guru_yang_ditunjuk_melihat_rekannya_yang_sudah_mulai_dan_guru_lain_tidak_punya_daftar() {
        Pengguna umi = U.guru("Umi Kalsum, S.Pd.");
        assertThat(U.masuk(umi).buka("/observasi").status()).isEqualTo(403);
        U.pengamat(umi, Peran.GURU, U.melati);

        Peramban.Jawaban j = U.masuk(umi).buka("/observasi");

        assertThat(baris(j, "Sari").text()).contains("Anda sebagai Pengamat").contains("Nilai Observasi");
        assertThat(baris(j, "Melur").text()).contains("Menunggu atasan");
        assertThat(nama(j)).doesNotContain(ANI.nama(), umi.nama());
    }

    @Test
    void hasil_pengamat_perlu_dikonfirmasi_kepala_sekolah_dan_permintaan_ubah_menunggu_jawaban() {
        UjiSiklus u = new UjiSiklus();
        Pengguna dewi = u.guru("Dewi Anggraini, S.Pd.");
        u.pengamat(dewi, Peran.GURU, u.melati);
        SiklusId id = u.sampai(u.sari, dewi, Huruf.B);
        Peramban budi = u.masuk(u.budi);

        assertThat(baris(budi.buka("/observasi"), "Sari").text()).contains("Perlu dikonfirmasi");
        assertThat(u.masuk(dewi).buka("/observasi").teks()).contains("Menunggu atasan");
        u.berhasil(u.budi, id, LangkahSiklus.KONFIRMASI, Huruf.B, Masukan.KOSONG);
        u.kumpulkan(u.sari, id, Huruf.C);
        u.berhasil(u.sari, id, LangkahSiklus.MINTA_UBAH, Huruf.C, Masukan.alasan("Salah tulis"));
        assertThat(baris(budi.buka("/observasi"), "Sari").text())
                .contains("Permintaan perubahan")
                .contains("Jawab");
    }

    @Test
    void pengawas_tanpa_sk_diberi_tahu_sebabnya_dan_tim_kerja_melihat_kepala_sekolah() {
        UjiSiklus u = new UjiSiklus();
        Peramban rina = u.masuk(u.rina);
        assertThat(rina.buka("/observasi").teks()).contains("Belum ada yang Anda observasi");
        u.pengamat(u.rina, Peran.KEPALA_SEKOLAH, u.melati);
        u.sampai(u.budi, u.rina, Huruf.A);

        Peramban.Jawaban j = rina.buka("/observasi");

        assertThat(j.teks()).contains("Budi Hartono").contains("SDN Melati 1").contains("Anda sebagai Tim Kerja");
        assertThat(rina.buka("/").teks()).contains("1 observasi menunggu Anda");
        assertThat(u.masuk(u.tono).buka("/observasi").teks())
                .contains("Budi Hartono")
                .contains("Nilai Observasi");
    }

    @Test
    void kartu_beranda_mengatakan_giliran_pegawai() {
        UjiSiklus u = new UjiSiklus();
        Peramban sari = u.masuk(u.sari);
        assertThat(sari.buka("/").teks()).contains("Mulai Diskusi Persiapan");
        SiklusId id = u.mulai(u.sari);
        assertThat(sari.buka("/").teks()).contains("Isi Diskusi Persiapan").doesNotContain("Mulai Diskusi Persiapan");
        u.kumpulkan(u.sari, id, Huruf.A);
        assertThat(sari.buka("/").teks()).doesNotContain("Isi Diskusi").doesNotContain("Jadwal observasi");
        u.kumpulkan(u.budi, id, Huruf.B);
        assertThat(sari.buka("/").teks()).contains("Isi Diskusi Tindak Lanjut");
        u.kumpulkan(u.sari, id, Huruf.C);
        assertThat(sari.buka("/").teks())
                .as("D dahulu, walau tidak berformulir")
                .contains("Catat Upaya Tindak Lanjut", "Sesudah itu: Refleksi Tindak Lanjut");
        String upaya = "/siklus/" + id + "/upaya";
        assertThat(sari.buka("/siklus/" + id).teks()).contains("Catat Upaya Tindak Lanjut");
        assertThat(sari.kirim(upaya, "tanggal", Panggung.hari().toString(), "catatan", "Mencoba di kelas")
                        .status())
                .isEqualTo(303);
        assertThat(sari.buka("/").teks()).contains("Isi Refleksi Tindak Lanjut");
    }

    @Test
    void daftar_200_orang_memakai_paling_banyak_4_pernyataan_sql_dan_kartu_beranda_paling_banyak_3() {
        UjiSiklus u = new UjiSiklus();
        u.guru(200).stream().limit(30).forEach(u::mulai);
        u.sampai(u.sari, u.budi, Huruf.A);
        Peramban budi = u.masuk(u.budi);
        budi.buka("/observasi");

        int sql = UjiSiklus.sql()
                .selama(() -> assertThat(
                                budi.buka("/observasi?status=BELUM&halaman=2").status())
                        .isEqualTo(200));
        Observasi observasi = id.teladan.perjalanan.Panggung.buka().bean(Observasi.class);
        int kartu = UjiSiklus.sql()
                .selama(() -> assertThat(observasi.tugas(u.budi, Instant.now())).isNotEmpty());
        int guru = UjiSiklus.sql().selama(() -> observasi.tugas(u.sari, Instant.now()));
        System.out.println("pernyataan SQL daftar observasi 201 orang: " + sql + ", kartu kepala sekolah: " + kartu
                + ", guru: " + guru);
        assertThat(sql).isBetween(1, 4);
        assertThat(kartu).as("dengan rencana sendiri dan apakah sudah dinilai").isBetween(1, 6);
        assertThat(guru).isBetween(1, 3);
        assertThat(budi.buka("/observasi").teks()).contains("1–50 dari 201 orang");
    }

    @Test
    void kepala_dinas_mencari_menurut_sekolah() {
        UjiSiklus u = new UjiSiklus();
        for (int i = 1; i <= 12; i++) {
            SatuanId s = u.r.satuan("SDN Kenanga " + i);
            u.r.orang("Kepala Nomor " + i, Peran.KEPALA_SEKOLAH, s);
        }
        Peramban tono = u.masuk(u.tono);
        assertThat(nama(tono.buka("/observasi?sekolah=kenanga+7"))).containsExactly("Kepala Nomor 7");
        assertThat(tono.buka("/observasi").html().select("input[name=sekolah]")).hasSize(1);
    }
}
