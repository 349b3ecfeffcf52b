package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AkunAdminTest extends UjiAkun {
    private static final AtomicInteger NOMOR = new AtomicInteger();

    private Peramban buWati() {
        String nama = "wati" + NOMOR.incrementAndGet();
        panggung.orang(panggung.kota, "Bu Wati", nama, Peran.ADMIN_DINAS, null);
        return masukSebagai(nama);
    }

    private SatuanId sekolahBaru(int orang) {
        int n = NOMOR.incrementAndGet();
        SatuanId s = panggung.satuan(panggung.kota, "SDN Cempaka " + n);
        for (int i = 0; i < orang; i++) {
            panggung.tugas(
                    panggung.kota, panggung.pegawai(panggung.kota, "Guru Cempaka " + n + "-" + i), Peran.GURU, s);
        }
        return s;
    }

    @Test
    void bu_wati_membuat_akun_lalu_orangnya_masuk_dengan_kata_sandi_awal() {
        Peramban p = buWati();
        PegawaiId orang = panggung.pegawai(panggung.kota, "Bu Melur");
        panggung.tugas(panggung.kota, orang, Peran.GURU, panggung.melati1);
        var rincian = p.buka("/admin/akun/" + orang);
        String nip = rincian.html().expectFirst("#nama_akun").attr("value");
        assertThat(nip).hasSize(18);
        var lembar = p.kirimFormulir(rincian, "/admin/akun/" + orang);
        assertThat(lembar.status()).isEqualTo(200);
        String sandi = lembar.html().select("code").text();
        assertThat(peramban().kirim("/masuk", "akun", nip, "sandi", sandi).ke()).startsWith("/kata-sandi");

        var lagi = p.kirimFormulir(rincian, "/admin/akun/" + orang);
        assertThat(lagi.status()).as("muat ulang tidak membuat kata sandi lain").isEqualTo(303);
        assertThat(peramban().kirim("/masuk", "akun", nip, "sandi", sandi).status())
                .isEqualTo(303);
    }

    @Test
    void nama_akun_yang_dipakai_orang_lain_ditolak_dan_ketikannya_tetap() {
        Peramban p = buWati();
        String dipakai = panggung.guruBaru();
        PegawaiId orang = panggung.pegawai(panggung.kota, "Bu Melur");
        var j = p.kirim("/admin/akun/" + orang, "nama_akun", dipakai);
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.html().select("#nama_akun-galat").text()).contains("sudah dipakai");
        assertThat(j.html().expectFirst("#nama_akun").attr("value")).isEqualTo(dipakai);
        assertThat(p.kirim("/admin/akun/" + orang, "nama_akun", "a b").status()).isEqualTo(422);
    }

    @Test
    void akun_untuk_seluruh_sekolah_dengan_lembar_kata_sandi_yang_tampil_sekali() {
        Peramban p = buWati();
        SatuanId sekolah = sekolahBaru(4);
        var daftar = p.buka("/admin/akun?satuan=" + sekolah);
        assertThat(daftar.html().select("tbody tr")).hasSize(4);
        assertThat(daftar.teks()).contains("4 pegawai belum punya akun");
        String jalur = "/admin/akun/satuan/" + sekolah;
        var lembar = p.kirimFormulir(daftar, jalur);
        assertThat(lembar.html().select("tbody tr")).hasSize(4);
        assertThat(lembar.html().select("code").eachText())
                .doesNotHaveDuplicates()
                .hasSize(4);
        var baris = lembar.html().expectFirst("tbody tr");
        String akun = baris.select("td[data-judul=Akun]").text();
        assertThat(peramban()
                        .kirim(
                                "/masuk",
                                "akun",
                                akun,
                                "sandi",
                                baris.select("code").text())
                        .status())
                .isEqualTo(303);
        var lagi = p.kirimFormulir(daftar, jalur);
        assertThat(lagi.status()).isEqualTo(303);
        assertThat(p.buka(lagi.ke()).teks()).contains("sudah punya akun");
    }

    @Test
    void setel_ulang_mengakhiri_sesi_dan_hanya_sekali_untuk_satu_halaman() {
        Peramban p = buWati();
        String guru = panggung.guruBaru();
        Peramban sari = masukSebagai(guru);
        assertThat(sari.buka("/uji/siapa").status()).isEqualTo(200);
        String url = "/admin/akun/" + panggung.pegawaiDari(guru);
        var rincian = p.buka(url);
        var lembar = p.kirimFormulir(rincian, url + "/kata-sandi");
        String sandi = lembar.html().select("code").text();
        assertThat(sari.buka("/uji/siapa").status()).isEqualTo(303);
        assertThat(p.kirimFormulir(rincian, url + "/kata-sandi").status()).isEqualTo(303);
        assertThat(peramban().kirim("/masuk", "akun", guru, "sandi", sandi).ke())
                .startsWith("/kata-sandi");
    }

    @Test
    void setel_ulang_membuka_kunci() {
        Peramban p = buWati();
        String guru = panggung.guruBaru();
        for (int i = 0; i < 5; i++) {
            peramban().kirim("/masuk", "akun", guru, "sandi", "salah");
        }
        String url = "/admin/akun/" + panggung.pegawaiDari(guru);
        var rincian = p.buka(url);
        assertThat(rincian.teks()).contains("Terkunci sementara");
        String sandi = p.kirimFormulir(rincian, url + "/kata-sandi")
                .html()
                .select("code")
                .text();
        assertThat(peramban().kirim("/masuk", "akun", guru, "sandi", sandi).status())
                .isEqualTo(303);
    }

    @Test
    void akun_dinonaktifkan_lalu_diaktifkan_kembali() {
        Peramban p = buWati();
        String guru = panggung.guruBaru();
        Peramban sari = masukSebagai(guru);
        String url = "/admin/akun/" + panggung.pegawaiDari(guru);
        assertThat(p.kirimFormulir(p.buka(url), url + "/keadaan").ke()).isEqualTo(url);
        assertThat(p.buka(url).teks()).contains("✕ Nonaktif");
        assertThat(sari.buka("/uji/siapa").status()).isEqualTo(303);
        p.kirimFormulir(p.buka(url), url + "/keadaan");
        masukSebagai(guru);
    }

    @Test
    void sesi_seseorang_dapat_diakhiri() {
        Peramban p = buWati();
        String guru = panggung.guruBaru();
        Peramban sari = masukSebagai(guru);
        String url = "/admin/akun/" + panggung.pegawaiDari(guru);
        p.kirimFormulir(p.buka(url), url + "/sesi");
        assertThat(p.buka(url).teks()).contains("1 sesi diakhiri.");
        assertThat(sari.buka("/uji/siapa").status()).isEqualTo(303);
    }

    @Test
    void bu_wati_tidak_dapat_mengunci_dirinya_sendiri() {
        Peramban p = buWati();
        PegawaiId wati = panggung.pegawaiDari("wati" + NOMOR.get());
        String url = "/admin/akun/" + wati;
        assertThat(p.buka(url).html().select("form[action^=" + url + "]")).isEmpty();
        assertThat(p.kirim(url + "/keadaan", "versi", "0", "aktif", "false").status())
                .isEqualTo(403);
        assertThat(p.buka("/admin/akun").status()).isEqualTo(200);
    }

    @Test
    void daftar_memuat_lima_puluh_per_halaman_dan_dapat_dicari() {
        Peramban p = buWati();
        SatuanId sekolah = sekolahBaru(55);
        var satu = p.buka("/admin/akun?satuan=" + sekolah);
        assertThat(satu.html().select("tbody tr")).hasSize(50);
        assertThat(satu.teks()).contains("1–50 dari 55 pegawai");
        var dua = p.buka(satu.html().expectFirst("a[rel=next]").attr("href"));
        assertThat(dua.html().select("tbody tr")).hasSize(5);
        assertThat(p.buka("/admin/akun?satuan=" + sekolah + "&halaman=99")
                        .html()
                        .select("tbody tr"))
                .as("lewat ujung: kembali ke awal")
                .hasSize(50);
        String nama = dua.html().expectFirst("tbody th").ownText();
        var cari = p.buka("/admin/akun?cari=" + nama.replace(" ", "+"));
        assertThat(cari.html().select("tbody th").eachText()).allMatch(t -> t.startsWith(nama));
        assertThat(p.buka("/admin/akun?cari=%25").html().select("tbody tr")).isEmpty();
        assertThat(p.buka("/admin/akun?cari=tidak-ada-begini").teks()).contains("Tidak ada pegawai");
    }

    @Test
    void orang_dan_sekolah_dinas_lain_tidak_ditemukan() {
        Peramban p = buWati();
        PegawaiId asing = panggung.orang(
                panggung.kabupaten, "Bu Lain", "lain" + NOMOR.incrementAndGet(), Peran.GURU, panggung.kenanga);
        assertThat(p.buka("/admin/akun/" + asing).status()).isEqualTo(404);
        assertThat(p.buka("/admin/akun?satuan=" + panggung.kenanga).status()).isEqualTo(404);
        for (String akhir : new String[] {"", "/kata-sandi", "/keadaan", "/sesi"}) {
            assertThat(p.kirim("/admin/akun/" + asing + akhir, "nama_akun", "apa.saja", "versi", "0")
                            .status())
                    .as(akhir)
                    .isEqualTo(404);
        }
        assertThat(p.kirim("/admin/akun/satuan/" + panggung.kenanga).status()).isEqualTo(404);
        assertThat(akunRepository
                        .menurutPegawai(panggung.kabupaten, asing)
                        .orElseThrow()
                        .versi())
                .isZero();
    }
}
