package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import org.junit.jupiter.api.Test;

/** The admin dinas sees which account of belajar.id belongs to whom, and can cut it off. */
class TautanTest extends UjiLuar {
    private Peramban buWati() {
        String nama = "wati" + subBaru();
        panggung.orang(panggung.kota, "Bu Wati", nama, Peran.ADMIN_DINAS, null);
        return masukSebagai(nama);
    }

    @Test
    void tautan_dilepas_dengan_alasan_lalu_akun_yang_baru_dapat_masuk() {
        String surel = surelBaru();
        PegawaiId sari = guru(surel);
        Peramban lama = masukDengan(surel, subBaru());
        Peramban wati = buWati();
        String url = "/admin/akun/" + sari;
        var rincian = wati.buka(url);
        assertThat(rincian.teks()).contains("Akun belajar.id " + surel).contains("masuk pertama kali");

        var j = wati.kirimFormulir(rincian, url + "/tautan/pelepasan", "alasan", "Akun belajar.id dibuat ulang");
        assertThat(j.ke()).isEqualTo(url);
        var sesudah = wati.buka(url);
        assertThat(sesudah.teks())
                .contains("Tautan dilepas dan semua sesi akun ini diakhiri.")
                .contains("Tautan dengan akun dari luar dilepas: " + surel)
                .contains("Alasan: Akun belajar.id dibuat ulang")
                .contains("Bu Wati")
                .contains("Belum tertaut");
        assertThat(lama.buka("/uji/siapa").status()).isEqualTo(303);
        assertThat(masukDengan(surel, subBaru()).buka("/uji/siapa").isi()).startsWith("Bu Sari");
    }

    @Test
    void tanpa_alasan_ditolak_dan_ketikannya_tetap() {
        String surel = surelBaru();
        PegawaiId sari = guru(surel);
        masukDengan(surel, subBaru());
        Peramban wati = buWati();
        String url = "/admin/akun/" + sari;
        var kosong = wati.kirimFormulir(wati.buka(url), url + "/tautan/pelepasan", "alasan", "  ");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.html().select("#alasan-galat").text()).contains("Tulis alasannya");
        String panjang = "a".repeat(501);
        var j = wati.kirimFormulir(wati.buka(url), url + "/tautan/pelepasan", "alasan", panjang);
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.html().expectFirst("#alasan").attr("value")).isEqualTo(panjang);
        assertThat(j.html().expectFirst("main details").hasAttr("open")).isTrue();
    }

    @Test
    void halaman_lama_tidak_melepas_tautan_yang_baru() {
        String surel = surelBaru();
        PegawaiId sari = guru(surel);
        masukDengan(surel, subBaru());
        Peramban wati = buWati();
        String url = "/admin/akun/" + sari;
        var lama = wati.buka(url);
        wati.kirimFormulir(lama, url + "/tautan/pelepasan", "alasan", "Dibuat ulang");
        assertThat(wati.buka(url).teks()).contains("Tautan dilepas");
        String sub = subBaru();
        masukDengan(surel, sub);
        wati.kirimFormulir(lama, url + "/tautan/pelepasan", "alasan", "Dibuat ulang");
        assertThat(wati.buka(url).teks()).contains("sudah diubah lebih dulu");
        masukDengan(surel, sub);
    }

    @Test
    void akun_tanpa_kata_sandi_dapat_diberi_kata_sandi_awal() {
        String surel = surelBaru();
        PegawaiId sari = guru(surel);
        masukDengan(surel, subBaru());
        Peramban wati = buWati();
        String url = "/admin/akun/" + sari;
        var rincian = wati.buka(url);
        assertThat(rincian.teks()).contains("Tidak ada; masuk dengan belajar.id");
        String sandi = wati.kirimFormulir(rincian, url + "/kata-sandi")
                .html()
                .select("code")
                .text();
        assertThat(peramban().kirim("/masuk", "akun", surel, "sandi", sandi).ke())
                .startsWith("/kata-sandi");
    }

    @Test
    void bu_wati_tidak_melepas_tautannya_sendiri() {
        String surel = surelBaru();
        PegawaiId wati = pegawai(panggung.kota, surel);
        panggung.tugas(panggung.kota, wati, Peran.ADMIN_DINAS, null);
        Peramban p = masukDengan(surel, subBaru());
        String url = "/admin/akun/" + wati;
        assertThat(p.buka(url).html().select("form[action$=pelepasan]")).isEmpty();
        assertThat(p.kirim(url + "/tautan/pelepasan", "versi", "1", "alasan", "coba")
                        .status())
                .isEqualTo(403);
    }
}
