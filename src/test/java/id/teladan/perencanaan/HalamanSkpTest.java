package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.akun.Akun;
import id.teladan.akun.Peramban;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The planning pages over HTTP: what each answers, and how many statements a list and a save cost. */
class HalamanSkpTest {
    private static final String SANDI = "melati-biru-2024";
    private static final UjiSekolah S = new UjiSekolah();
    private static final PeriodeId PERIODE = S.periodeHariIni("2024-semester");

    private static Peramban masuk(Pengguna p) {
        String nama = "uji-" + UUID.randomUUID().toString().substring(0, 12);
        Panggung.buka().bean(Akun.class).buat(p.dinas(), p.pegawai(), nama, SANDI, false);
        Peramban b = new Peramban(Panggung.buka().porta());
        assertThat(b.masuk(nama, SANDI).status()).isEqualTo(303);
        return b;
    }

    private static Pengguna guru() {
        return S.orang("Guru " + UUID.randomUUID(), Peran.GURU, S.melati);
    }

    /** Starts a plan by its page and returns its address. */
    private static String mulai(Peramban b) {
        b.buka("/");
        String ke = b.kirim("/skp", "periode", PERIODE.toString()).ke();
        return ke.replace("/data-diri", "");
    }

    private static void isiLengkap(Peramban b, String skp) {
        b.kirim(skp + "/data-diri/kesesuaian");
        b.kirim(skp + "/praktik", "praktik", "MK-1");
        b.kirim(skp + "/pengembangan", "rhk", "PK-03", "target.PK-03", "1");
        b.kirim(
                skp + "/perilaku",
                "perilaku.BP",
                "BP-1",
                "perilaku.AK",
                "AK-1",
                "perilaku.KO",
                "KO-1",
                "perilaku.HA",
                "HA-1",
                "perilaku.LO",
                "LO-1",
                "perilaku.AD",
                "AD-1",
                "perilaku.KL",
                "KL-1");
    }

    @Test
    void setiap_halaman_pemilik_terbuka_dan_milik_orang_lain_tidak_ada() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        Peramban lain = masuk(guru());
        for (String h : new String[] {
            "/data-diri", "/rapor", "/praktik", "/pengembangan", "/tugas", "/perilaku", "/rangkuman", "/riwayat"
        }) {
            assertThat(b.buka(skp + h).status()).as(h).isEqualTo(200);
            assertThat(lain.buka(skp + h).status()).as(h).isEqualTo(404);
        }
        assertThat(b.buka(skp).status()).isEqualTo(303);
        assertThat(b.buka(skp.replace("/skp/", "/periksa/")).status()).isEqualTo(403);
        assertThat(b.buka("/skp/bukan-id/praktik").status()).isEqualTo(404);
    }

    @Test
    void target_yang_bukan_angka_ditolak_dan_ketikannya_tetap() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        Peramban.Jawaban j = b.kirim(skp + "/pengembangan", "rhk", "PK-01", "target.PK-01", "lima");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.html().expectFirst("[id=target.PK-01]").attr("value")).isEqualTo("lima");
        assertThat(j.teks()).contains("Target kuantitas diisi dengan angka 1 sampai 99");
    }

    @Test
    void poin_yang_melebihi_batas_ditolak_dengan_jumlahnya_dan_isian_tetap() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        Peramban.Jawaban j = b.kirim(skp + "/pengembangan", "rhk", "PK-03", "target.PK-03", "9");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("324 poin melebihi batas 128");
        assertThat(j.html().expectFirst("[id=target.PK-03]").attr("value")).isEqualTo("9");
    }

    @Test
    void pilihan_yang_tidak_ada_dalam_katalog_ditolak() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        assertThat(b.kirim(skp + "/praktik", "praktik", "XX-9").status()).isEqualTo(422);
        assertThat(b.kirim(skp + "/praktik", "praktik", "MK-1", "praktik", "MK-2")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void simpan_dari_dua_tab_memperlihatkan_keduanya_dan_dapat_diteruskan() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        String versi =
                b.buka(skp + "/praktik").html().expectFirst("input[name=versi]").attr("value");
        assertThat(b.kirim(skp + "/praktik", "praktik", "MK-1", "versi", versi).status())
                .isEqualTo(303);
        Peramban.Jawaban bentrok = b.kirim(skp + "/praktik", "praktik", "MK-2", "versi", versi);
        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.teks()).contains("Keteraturan Suasana Kelas").contains("Penerapan Disiplin Positif");
        assertThat(b.kirimFormulir(bentrok, skp + "/praktik").status()).isEqualTo(303);
        assertThat(b.buka(skp + "/rangkuman").teks()).contains("Penerapan Disiplin Positif");
    }

    @Test
    void simpan_otomatis_menjawab_dengan_versi_baru_dan_halaman_tetap() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        String versi =
                b.buka(skp + "/praktik").html().expectFirst("input[name=versi]").attr("value");
        b.kepala("X-Simpan", "otomatis");
        Peramban.Jawaban j = b.kirim(skp + "/praktik", "praktik", "MK-1", "versi", versi);
        assertThat(j.status()).isEqualTo(204);
        assertThat(j.kepala("Teladan-Versi")).isNotEmpty().isNotEqualTo(versi);
    }

    @Test
    void kembali_ke_formulir_lama_setelah_diajukan_menolak_dan_memperlihatkan_ketikan() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        isiLengkap(b, skp);
        assertThat(b.kirim(skp + "/pengajuan").status()).isEqualTo(303);
        assertThat(b.kirim(skp + "/pengajuan").status()).isEqualTo(303);
        Peramban.Jawaban j = b.kirim(skp + "/praktik", "praktik", "MK-2");
        assertThat(j.status()).isEqualTo(409);
        assertThat(j.teks()).contains("Tarik kembali").contains("Penerapan Disiplin Positif");
        assertThat(b.buka(skp + "/praktik").status()).isEqualTo(303);
    }

    @Test
    void pengajuan_yang_belum_lengkap_ditolak_dengan_daftar_kekurangan() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        b.kirim(skp + "/data-diri/kesesuaian");
        Peramban.Jawaban j = b.kirim(skp + "/pengajuan");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("Pilih tepat 1 sub-indikator").contains("Akuntabel");
    }

    @Test
    void keberatan_tanpa_alasan_dan_pengembalian_tanpa_catatan_ditolak() {
        Pengguna siapa = guru();
        Peramban b = masuk(siapa);
        String skp = mulai(b);
        isiLengkap(b, skp);
        b.kirim(skp + "/pengajuan");
        Peramban budi = masuk(S.budi);
        String periksa = skp.replace("/skp/", "/periksa/");
        assertThat(budi.buka(periksa).status()).isEqualTo(200);
        assertThat(budi.kirim(periksa + "/pengembalian", "catatan", " ").status())
                .isEqualTo(422);
        assertThat(budi.kirim(skp + "/penarikan").status()).isEqualTo(403);
        assertThat(b.kirim(periksa + "/persetujuan").status()).isEqualTo(403);
        assertThat(budi.kirim(periksa + "/persetujuan").status()).isEqualTo(303);
        assertThat(budi.kirim(periksa + "/persetujuan").status()).isEqualTo(303);
        assertThat(b.kirim(skp + "/keberatan", "catatan", "").status()).isEqualTo(422);
        assertThat(b.kirim(skp + "/kesepakatan").status()).isEqualTo(303);
        assertThat(b.kirim(skp + "/keberatan", "catatan", "Terlambat").status()).isEqualTo(409);
    }

    @Test
    void guru_non_asn_tidak_ditawari_golongan_dan_tahu_bahwa_ikut_itu_anjuran() {
        Peramban b = masuk(guru());
        assertThat(b.buka("/").teks()).contains("dianjurkan, tidak diwajibkan");
        String skp = mulai(b);
        assertThat(b.buka("/").teks()).doesNotContain("tidak diwajibkan");
        Peramban.Jawaban sunting = b.buka(skp + "/data-diri?sunting=true");
        assertThat(sunting.html().select("#golongan")).isEmpty();
        assertThat(sunting.teks()).doesNotContain("Dari Dapodik");
        String versi = sunting.html().expectFirst("input[name=versi]").attr("value");
        assertThat(b.kirim(skp + "/data-diri", "golongan", "III/c", "jenjang", "", "versi", versi)
                        .status())
                .isEqualTo(422);
        assertThat(b.kirim(skp + "/data-diri", "jenjang", "Guru Ahli Muda", "versi", versi)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void pangkat_tampil_bersama_golongannya() {
        Peramban b = masuk(S.orang("Guru " + UUID.randomUUID(), Peran.GURU, S.melati, StatusKepegawaian.PNS));
        assertThat(b.buka("/").teks()).doesNotContain("tidak diwajibkan");
        String skp = mulai(b);
        Peramban.Jawaban sunting = b.buka(skp + "/data-diri?sunting=true");
        assertThat(sunting.html().select("#golongan option[value=III/c]").text())
                .isEqualTo("III/c Penata");
        String versi = sunting.html().expectFirst("input[name=versi]").attr("value");
        b.kirim(skp + "/data-diri", "golongan", "III/c", "jenjang", "", "versi", versi);
        assertThat(b.buka(skp + "/data-diri").teks()).contains("III/c Penata");
    }

    @Test
    void praktik_menandai_judul_dan_rubrik_yang_belum_pasti() {
        Peramban b = masuk(guru());
        Peramban.Jawaban j = b.buka(mulai(b) + "/praktik");
        assertThat(j.html()
                        .select("details:contains(MP-1), details:contains(Instruksi yang Adaptif)")
                        .text())
                .contains("(kemungkinan besar)", "Rubrik (rumusan usulan Teladan)");
        j.html()
                .select("details")
                .forEach(d -> assertThat(d.text().split("kemungkinan besar", -1))
                        .as("sekali untuk satu rubrik")
                        .hasSizeLessThanOrEqualTo(2));
        assertThat(j.html()
                        .select("details:contains(Keteraturan Suasana Kelas)")
                        .text())
                .doesNotContain("kemungkinan besar", "usulan Teladan");
    }

    @Test
    void data_diri_yang_diubah_di_dua_tab_tidak_tertimpa() {
        Peramban b = masuk(S.orang("Guru " + UUID.randomUUID(), Peran.GURU, S.melati, StatusKepegawaian.PNS));
        String skp = mulai(b);
        String versi = b.buka(skp + "/data-diri?sunting=true")
                .html()
                .expectFirst("input[name=versi]")
                .attr("value");
        assertThat(b.kirim(skp + "/data-diri", "golongan", "III/c", "jenjang", "", "versi", versi)
                        .status())
                .isEqualTo(303);
        Peramban.Jawaban j = b.kirim(skp + "/data-diri", "golongan", "III/d", "jenjang", "", "versi", versi);
        assertThat(j.status()).isEqualTo(409);
        assertThat(j.teks()).contains("III/c");
        assertThat(b.kirim(skp + "/data-diri", "golongan", "V/z", "jenjang", "", "versi", versi)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void data_yang_salah_dilaporkan_ke_admin_dinas_dan_jawabannya_terbaca_pegawai() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        assertThat(b.kirim(skp + "/data-diri/laporan", "laporan", " ").status()).isEqualTo(422);
        assertThat(b.kirim(skp + "/data-diri/laporan", "laporan", "Gelar saya S.Pd.")
                        .status())
                .isEqualTo(303);
        Peramban wati = masuk(S.wati);
        assertThat(wati.buka("/admin").teks()).contains("laporan data pegawai menunggu");
        Peramban.Jawaban daftar = wati.buka("/admin/laporan");
        assertThat(daftar.teks()).contains("Gelar saya S.Pd.");
        String tujuan = daftar.html()
                .expectFirst("section:contains(Gelar saya S.Pd.) form")
                .attr("action");
        assertThat(wati.kirim(tujuan, "jawaban", "").status()).isEqualTo(422);
        assertThat(wati.kirim(tujuan, "jawaban", "Sudah dibetulkan operator.").status())
                .isEqualTo(303);
        assertThat(wati.kirim(tujuan, "jawaban", "Sekali lagi").status()).isEqualTo(303);
        assertThat(b.buka(skp + "/data-diri").teks())
                .contains("Sudah dibetulkan operator.")
                .doesNotContain("Sekali lagi");
        assertThat(masuk(new UjiSekolah().wati).kirim(tujuan, "jawaban", "x").status())
                .isEqualTo(404);
    }

    @Test
    void daftar_200_orang_memakai_paling_banyak_4_pernyataan_sql() {
        UjiSekolah besar = new UjiSekolah();
        for (int i = 0; i < 200; i++) {
            besar.orang("Guru Nomor " + i, Peran.GURU, besar.melati);
        }
        besar.periodeHariIni("2024-semester");
        Peramban budi = masuk(besar.budi);
        assertThat(budi.buka("/periksa").teks()).contains("1–50 dari 201 orang");
        assertThat(budi.buka("/periksa?cari=Nomor+17").teks()).contains("Guru Nomor 17");
        int sql = sql().selama(() -> assertThat(budi.buka("/periksa").status()).isEqualTo(200));
        System.out.println("pernyataan SQL daftar 200 orang: " + sql);
        assertThat(sql).isBetween(1, 4);
    }

    @Test
    void menyimpan_satu_bagian_memakai_paling_banyak_8_pernyataan_sql() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        isiLengkap(b, skp);
        int simpan = sql().selama(() -> assertThat(
                        b.kirim(skp + "/praktik", "praktik", "MK-2").status())
                .isEqualTo(303));
        int ajukan = sql().selama(
                        () -> assertThat(b.kirim(skp + "/pengajuan").status()).isEqualTo(303));
        Peramban budi = masuk(S.budi);
        budi.buka("/periksa");
        int setujui = sql().selama(() -> assertThat(budi.kirim(skp.replace("/skp/", "/periksa/") + "/persetujuan")
                        .status())
                .isEqualTo(303));
        System.out.printf("pernyataan SQL: simpan %d, ajukan %d, setujui %d%n", simpan, ajukan, setujui);
        assertThat(simpan).isBetween(1, 8);
        assertThat(ajukan).isBetween(1, 8);
        assertThat(setujui).isBetween(1, 8);
    }

    @Test
    void tindakan_yang_lebih_jarang_juga_memakai_paling_banyak_8_pernyataan_sql() {
        Peramban b = masuk(guru());
        String skp = mulai(b);
        String versi = b.buka(skp + "/data-diri?sunting=true")
                .html()
                .expectFirst("input[name=versi]")
                .attr("value");
        int diri = sql().selama(
                        () -> b.kirim(skp + "/data-diri", "golongan", "", "jenjang", "Guru Ahli Muda", "versi", versi));
        isiLengkap(b, skp);
        int sesuai = sql().selama(() -> b.kirim(skp + "/data-diri/kesesuaian"));
        b.kirim(skp + "/pengajuan");
        Peramban budi = masuk(S.budi);
        String periksa = skp.replace("/skp/", "/periksa/");
        budi.buka(periksa);
        int ubah = sql().selama(() ->
                budi.kirim(periksa + "/penyesuaian", "bagian", "PRAKTIK", "sekarang", "MK-1", "baru", "MK-2"));
        int lagi = sql().selama(() ->
                budi.kirim(periksa + "/penyesuaian", "bagian", "PRAKTIK", "sekarang", "MK-2", "baru", "DP-2"));
        int draf = sql().selama(() -> budi.kirim(periksa + "/draf", "catatan", "Menunggu SK"));
        System.out.printf(
                "pernyataan SQL: data diri %d, kesesuaian %d, penyesuaian %d dan %d, draf pemeriksaan %d%n",
                diri, sesuai, ubah, lagi, draf);
        assertThat(List.of(diri, sesuai, ubah, lagi, draf))
                .allSatisfy(n -> assertThat(n).isBetween(1, 8));
        assertThat(b.buka(skp + "/rangkuman").status()).isEqualTo(200);
    }

    private static HitungSql sql() {
        return (HitungSql) Panggung.buka().bean(DataSource.class);
    }
}
