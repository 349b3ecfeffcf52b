package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HanyaProduk;
import id.teladan.Teladan;
import id.teladan.UjiBasisData;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A dinas where people come in with belajar.id: from the button over the page of the provider to the home page, and out again. */
class BelajarIdTest {
    private static final MockOAuth2Server PENYEDIA = new MockOAuth2Server();
    private static @Nullable ConfigurableApplicationContext teladan;
    private static PegawaiId sari;

    @BeforeAll
    static void ketika_dinas_memasang_belajar_id() throws IOException {
        PENYEDIA.start(InetAddress.getByName("localhost"), 0);
        SpringApplication aplikasi = Teladan.aplikasi();
        aplikasi.addInitializers(new HanyaProduk());
        teladan = aplikasi.run(
                "--server.port=0",
                "--teladan.db.url=" + UjiBasisData.alamatBaru(),
                "--teladan.db.user=postgres",
                "--teladan.oidc.issuer=" + penyedia() + "/belajar",
                "--teladan.oidc.client-id=teladan");
        TataOrganisasi tata = teladan.getBean(TataOrganisasi.class);
        DinasId dinas = tata.buatDinas("99.71", "Dinas Pendidikan Kota Contoh", Zona.WIB);
        SatuanId sekolah = tata.buatSatuan(
                dinas,
                new TataOrganisasi.SatuanBaru(new Npsn("69999901"), "SDN Melati 1", Jenjang.SD, true, null, null),
                "uji",
                Instant.now());
        sari = orang(tata, dinas, "Sari Wulandari, S.Pd.", "bu.sari@guru.sd.belajar.id", Peran.GURU, sekolah);
        orang(tata, dinas, "Wati Lestari", "bu.wati@dinas.belajar.id", Peran.ADMIN_DINAS, null);
    }

    private static PegawaiId orang(
            TataOrganisasi tata, DinasId dinas, String nama, String surel, Peran peran, @Nullable SatuanId sekolah) {
        PegawaiId id = tata.buatPegawai(
                dinas,
                new TataOrganisasi.PegawaiBaru(
                        nama, null, null, StatusKepegawaian.NON_ASN, "Guru Kelas", null, null, surel),
                "uji",
                Instant.now());
        tata.mulaiTugas(
                dinas,
                new TataOrganisasi.PenugasanBaru(
                        id, peran, sekolah, sekolah != null, LocalDate.now().minusYears(1), null, null),
                "uji",
                Instant.now());
        return id;
    }

    @AfterAll
    static void bereskan() {
        if (teladan != null) {
            teladan.close();
        }
        PENYEDIA.shutdown();
    }

    private static String penyedia() {
        return "http://localhost:" + PENYEDIA.baseUrl().port();
    }

    private static Orang datang(String nama, Layar layar) {
        String porta = teladan == null ? "" : teladan.getEnvironment().getProperty("local.server.port");
        return Orang.datang(nama, layar, "http://localhost:" + porta, penyedia());
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "TELEPON_TANPA_SKRIP", "MEJA"})
    void bu_sari_masuk_dengan_belajar_id_lalu_keluar_di_kedua_tempat(Layar layar) {
        try (Orang guru = datang("sari", layar)) {
            guru.buka("/masuk").lihat("belajar-id-masuk");
            masukDiPenyedia(guru, "bu.sari@guru.sd.belajar.id");
            guru.lihat("belajar-id-beranda");
            assertThat(guru.page().url()).endsWith("/");
            assertThat(guru.page().locator("header").innerText()).contains("Sari Wulandari");

            guru.tekan(guru.page().locator("header .orang > summary"));
            guru.tekan("Keluar");
            guru.page().waitForURL("**/masuk?sesi=keluar");
            guru.melihat("Anda sudah keluar.").lihat("belajar-id-keluar");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void akun_yang_tidak_dikenal_diberi_tahu_siapa_yang_dapat_memperbaiki(Layar layar) {
        try (Orang orang = datang("tamu", layar)) {
            orang.buka("/masuk");
            masukDiPenyedia(orang, "guru.tanpa.catatan.dengan.nama.panjang@guru.smp.belajar.id");
            orang.melihat("Surel ini belum dikenal")
                    .melihat("Operator sekolah")
                    .melihat("guru.tanpa.catatan")
                    .lihat("belajar-id-tidak-dikenal");
            orang.tekan("Pakai akun belajar.id yang lain");
            assertThat(orang.page().url()).startsWith(penyedia());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void bu_wati_melihat_dan_melepas_tautan_bu_sari(Layar layar) {
        try (Orang guru = datang("sari", layar);
                Orang wati = datang("wati", layar)) {
            guru.buka("/masuk");
            masukDiPenyedia(guru, "bu.sari@guru.sd.belajar.id");
            wati.buka("/masuk");
            masukDiPenyedia(wati, "bu.wati@dinas.belajar.id");
            wati.buka("/admin/akun/" + sari).lihat("belajar-id-tautan");
            wati.tekan(wati.page().locator("main summary"));
            wati.isi("Alasan", "Akun belajar.id dibuat ulang oleh operator");
            wati.tekan("Lepaskan tautan");
            wati.melihat("Akun belajar.id dibuat ulang")
                    .melihat("Belum tertaut")
                    .lihat("belajar-id-dilepas");
        }
    }

    private static void masukDiPenyedia(Orang o, String surel) {
        o.tekan("Masuk dengan belajar.id");
        o.page().waitForURL(penyedia() + "/**");
        o.page().locator("[name=username]").fill("10" + Math.abs(surel.hashCode()));
        o.page()
                .locator("[name=claims]")
                .fill("{\"email\":\"%s\",\"email_verified\":true,\"hd\":\"%s\"}"
                        .formatted(surel, surel.substring(surel.indexOf('@') + 1)));
        o.tekan(o.page().locator("[type=submit]"));
    }
}
