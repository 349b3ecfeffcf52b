package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Signing out ends the session here, and at the provider too. */
class KeluarLuarTest extends UjiLuar {
    private Peramban masuk() {
        String surel = surelBaru();
        guru(surel);
        return masukDengan(surel, subBaru());
    }

    @Test
    void keluar_mengakhiri_sesi_di_kedua_tempat() {
        Peramban p = masuk();
        Peramban salinan = peramban();
        salinan.kuki().putAll(p.kuki());
        var j = p.kirim("/keluar");
        assertThat(j.status()).isEqualTo(303);
        assertThat(j.ke()).startsWith(PenyediaUji.issuer() + "/endsession?");
        assertThat(isian(j.ke()))
                .containsEntry("client_id", PenyediaUji.KLIEN)
                .containsEntry("post_logout_redirect_uri", "http://localhost:" + porta + "/masuk?sesi=keluar")
                .hasEntrySatisfying("id_token_hint", t -> assertThat(t).startsWith("eyJ"));
        assertThat(PenyediaUji.ikuti(j.ke())).isEqualTo("/masuk?sesi=keluar");
        assertThat(salinan.buka("/uji/siapa").status()).isEqualTo(303);
        assertThat(jumlahToken()).as("token yang tertinggal").isZero();
    }

    private int jumlahToken() {
        return panggung.db
                .sql("SELECT count(*)::int FROM akun.sesi WHERE dicabut IS NOT NULL AND luar_token IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    @Test
    void penyedia_yang_tidak_dapat_diminta_disebut_masih_masuk() {
        Peramban p = masuk();
        panggung.db.sql("UPDATE akun.sesi SET luar_token = NULL").update();
        var j = p.kirim("/keluar");
        assertThat(j.ke()).isEqualTo("/masuk?sesi=keluar-luar");
        assertThat(p.buka(j.ke()).teks())
                .contains("Anda sudah keluar dari Teladan. Akun belajar.id Anda masih masuk di peramban ini.");
    }

    @Test
    void akun_google_punya_halaman_keluar_sendiri() {
        var google = CaraMasuk.Luar.dari(
                "accounts.google.com",
                new CaraMasuk.Klien("a", "b"),
                AturanSurel.dari("belajar.id", java.util.Set.of()),
                "belajar.id");
        MasukView v = MasukView.kosong(
                new CaraMasuk(true, google), "/", KeluarController.masihDiLuar(google), MasukView.Bawaan.TIADA);
        assertThat(v.urlKeluarLuar()).isEqualTo("https://accounts.google.com/Logout");
        assertThat(MasukView.kosong(new CaraMasuk(true, google), "/", "Anda sudah keluar.", MasukView.Bawaan.TIADA)
                        .urlKeluarLuar())
                .isNull();
    }

    @Test
    void sesi_kata_sandi_tidak_pergi_ke_penyedia() {
        assertThat(masukSebagai(panggung.guruBaru()).kirim("/keluar").ke()).isEqualTo("/masuk?sesi=keluar");
    }

    @Test
    void keluar_dua_kali_tidak_pergi_ke_penyedia_lagi() {
        Peramban p = masuk();
        String kuki = p.kukiSesi();
        p.kirim("/keluar");
        p.kuki().put(SesiFilter.KUKI, kuki);
        assertThat(p.kirim("/keluar").ke()).isEqualTo("/masuk?sesi=keluar");
    }

    @Test
    void peramban_boleh_meneruskan_formulir_keluar_hanya_ke_penyedia() {
        String asal = CaraMasuk.Luar.asal(PenyediaUji.issuer());
        assertThat(masuk().buka("/peran").kepala("Content-Security-Policy"))
                .contains("form-action 'self' " + asal + ";")
                .doesNotContain("form-action *");
    }
}
