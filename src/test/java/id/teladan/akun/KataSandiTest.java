package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KataSandiTest extends UjiAkun {
    private static final String BARU = "kuda besi melati";

    @Autowired
    Akun akun;

    private String denganSandiAwal() {
        String nama = panggung.guruBaru();
        akun.buat(panggung.kota, panggung.pegawaiDari(nama), nama, Panggung.SANDI, true);
        return nama;
    }

    @Test
    void kata_sandi_awal_harus_diganti_sebelum_yang_lain() {
        String nama = denganSandiAwal();
        Peramban p = peramban();
        var masuk = p.kirim("/masuk", "akun", nama, "sandi", Panggung.SANDI, "lanjut", "/uji/siapa");
        assertThat(masuk.ke()).isEqualTo("/kata-sandi?lanjut=%2Fuji%2Fsiapa");
        assertThat(p.buka("/uji/siapa").ke()).isEqualTo("/kata-sandi?lanjut=%2Fuji%2Fsiapa");
        assertThat(p.kirim("/uji/formulir", "a", "b").ke()).isEqualTo("/kata-sandi");

        var halaman = p.buka(masuk.ke());
        assertThat(halaman.html().select("input[name=sandi_lama]")).isEmpty();
        var ganti = p.kirimFormulir(halaman, "/kata-sandi", "sandi_baru", BARU, "sandi_ulang", BARU);
        assertThat(ganti.status()).isEqualTo(303);
        assertThat(ganti.ke()).isEqualTo("/uji/siapa");
        assertThat(p.buka("/uji/siapa").status()).isEqualTo(200);
        assertThat(peramban().kirim("/masuk", "akun", nama, "sandi", BARU).ke()).isEqualTo("/");
        assertThat(peramban()
                        .kirim("/masuk", "akun", nama, "sandi", Panggung.SANDI)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void kata_sandi_awal_tidak_dapat_dipakai_lagi() {
        Peramban p = peramban();
        p.kirim("/masuk", "akun", denganSandiAwal(), "sandi", Panggung.SANDI);
        var j = p.kirim("/kata-sandi", "sandi_baru", Panggung.SANDI, "sandi_ulang", Panggung.SANDI);
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.html().select("#sandi_baru-galat").text()).contains("masih sama");
    }

    @Test
    void kata_sandi_sekarang_harus_cocok_dan_tidak_dapat_ditebak_terus() {
        Peramban p = masukSebagai(panggung.guruBaru());
        for (int i = 0; i < 5; i++) {
            var j = p.kirim("/kata-sandi", "sandi_lama", "tebakan" + i, "sandi_baru", BARU, "sandi_ulang", BARU);
            assertThat(j.status()).isEqualTo(422);
            assertThat(j.html().select("#sandi_lama-galat").text()).contains("belum cocok");
        }
        var j = p.kirim("/kata-sandi", "sandi_lama", Panggung.SANDI, "sandi_baru", BARU, "sandi_ulang", BARU);
        assertThat(j.html().select("#sandi_lama-galat").text()).contains("Terlalu banyak percobaan");
    }

    @Test
    void semua_alasan_penolakan_tampil_dan_tidak_ada_kata_sandi_di_halaman() {
        Peramban p = masukSebagai(panggung.guruBaru());
        var j = p.kirim("/kata-sandi", "sandi_lama", Panggung.SANDI, "sandi_baru", "pendek", "sandi_ulang", "lainnya");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.html().select(".galat a").eachAttr("href")).containsExactly("#sandi_baru", "#sandi_ulang");
        assertThat(j.isi())
                .doesNotContain(Panggung.SANDI)
                .doesNotContain("pendek")
                .doesNotContain("lainnya");
    }

    @Test
    void sesudah_diganti_sesi_di_perangkat_lain_berakhir() {
        String nama = panggung.guruBaru();
        Peramban telepon = masukSebagai(nama);
        Peramban komputer = masukSebagai(nama);
        assertThat(telepon.buka("/uji/siapa").status()).isEqualTo(200);
        var j = komputer.kirim("/kata-sandi", "sandi_lama", Panggung.SANDI, "sandi_baru", BARU, "sandi_ulang", BARU);
        assertThat(j.ke()).isEqualTo("/");
        assertThat(komputer.buka("/uji/siapa").status()).isEqualTo(200);
        assertThat(telepon.buka("/uji/siapa").status()).isEqualTo(303);
    }

    @Test
    void isian_yang_tertunda_menunggu_sampai_kata_sandi_diganti() {
        String nama = panggung.guruBaru();
        Peramban p = masukSebagai(nama);
        jam.maju(Duration.ofHours(9));
        akun.buat(panggung.kota, panggung.pegawaiDari(nama), nama, Panggung.SANDI, true);
        var masuk = p.kirim("/uji/formulir", "catatan", "Belum terkirim");
        var ganti = p.kirimFormulir(masuk, "/masuk", "akun", nama, "sandi", Panggung.SANDI);
        assertThat(ganti.html().expectFirst("h1").text()).isEqualTo("Ganti kata sandi");
        var isian = p.kirimFormulir(ganti, "/kata-sandi", "sandi_baru", BARU, "sandi_ulang", BARU);
        assertThat(isian.teks()).contains("Isian Anda masih ada").contains("Belum terkirim");
        assertThat(p.kirimFormulir(isian, "/uji/formulir").isi()).contains("catatan=[Belum terkirim]");
    }

    @Test
    void nama_akun_milik_orang_lain_ditolak_tanpa_membedakan_huruf_besar() {
        String nama = panggung.guruBaru();
        var lain = panggung.pegawai(panggung.kabupaten, "Pak Budi");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> akun.buat(panggung.kabupaten, lain, nama.toUpperCase(Locale.ROOT), BARU, false))
                .withMessageContaining("sudah dipakai");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> akun.buat(panggung.kabupaten, lain, "ada spasi", BARU, false));
        assertThat(akun.milik(panggung.kabupaten, lain)).isEmpty();
    }

    @Test
    void membuat_lagi_mengganti_nama_dan_kata_sandi_akun_yang_sama() {
        String nama = panggung.guruBaru();
        var orang = panggung.pegawaiDari(nama);
        akun.buat(panggung.kota, orang, nama + ".baru", BARU, false);
        assertThat(peramban()
                        .kirim("/masuk", "akun", nama + ".baru", "sandi", BARU)
                        .status())
                .isEqualTo(303);
        assertThat(peramban().kirim("/masuk", "akun", nama, "sandi", BARU).status())
                .isEqualTo(422);
    }

    @Test
    void kata_sandi_disimpan_sebagai_hash_argon2id() {
        String nama = panggung.guruBaru();
        String hash = akunRepository.menurutNama(nama).orElseThrow().sandi();
        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=7168,t=5,p=1$").doesNotContain(Panggung.SANDI);
    }
}
