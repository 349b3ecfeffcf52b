package id.teladan.dokumen.tandatangan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.dokumen.tandatangan.BsreTiruan.Balasan;
import id.teladan.dokumen.tandatangan.GagalTandaTangan.Sebab;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;

/** The two versions of the client service, in every shape in which it was seen to answer. */
class BsreTest {
    private static final String NIK = "9999012107720001";
    private static final String SANDI = "r4hasia \"Budi\" \\ é☂";
    private static final byte[] PDF = "%PDF-1.7\nCONTOH\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private final BsreTiruan tiruan = new BsreTiruan();

    private SetelanBsre setelan(SetelanBsre.Versi v, String alamat) {
        return new SetelanBsre(
                v,
                URI.create(alamat),
                "teladan",
                "kunci-aplikasi",
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                "totp");
    }

    private BsreV1 v1() {
        return new BsreV1(new KlienBsre(setelan(SetelanBsre.Versi.V1, tiruan.alamat() + "/")));
    }

    private BsreV2 v2() {
        return new BsreV2(new KlienBsre(setelan(SetelanBsre.Versi.V2, tiruan.alamat())), "totp");
    }

    private static Penanda penanda() {
        return new Penanda(NIK, SANDI.toCharArray(), false);
    }

    private static void gagal(Sebab sebab, int kode, ThrowingCallable apa) {
        assertThatThrownBy(apa).isInstanceOfSatisfying(GagalTandaTangan.class, g -> {
            assertThat(g.sebab()).isEqualTo(sebab);
            assertThat(g.kode()).isEqualTo(kode);
            assertThat(g + g.pesan()).doesNotContain("r4hasia", NIK, "kunci-aplikasi");
        });
    }

    @AfterEach
    void berhenti() {
        tiruan.berhenti();
    }

    @Test
    void versi_1_mengirim_formulir_dan_menerima_pdf_bertanda() {
        tiruan.patuh();
        LayananTandaTangan.Bertanda b = v1().tandatangani(PDF, penanda());
        assertThat(b.nomor()).isEqualTo("e0a1b2c3d4e5f607");
        assertThat(new String(b.isi(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .contains("TANDA-TANGAN");
        BsreTiruan.Diminta d = tiruan.diminta.getFirst();
        assertThat(d.cara() + " " + d.jalur()).isEqualTo("POST /api/sign/pdf");
        assertThat(d.hak())
                .isEqualTo("Basic "
                        + Base64.getEncoder()
                                .encodeToString("teladan:kunci-aplikasi".getBytes(StandardCharsets.UTF_8)));
        assertThat(d.jenis()).startsWith("multipart/form-data; boundary=");
        String isi = new String(d.isi(), StandardCharsets.UTF_8);
        assertThat(isi)
                .contains("name=\"nik\"\r\n\r\n" + NIK + "\r\n")
                .contains("name=\"passphrase\"\r\n\r\n" + SANDI + "\r\n")
                .contains("name=\"tampilan\"\r\n\r\ninvisible\r\n")
                .contains("name=\"file\"; filename=\"dokumen.pdf\"");
        assertThat(v1().periksa(b.isi())).isEqualTo(new LayananTandaTangan.Pemeriksaan(true, List.of("Budi Hartono")));
        tiruan.pada("/api/sign/verify", Balasan.json(200, "v1-tanpa-tanda-tangan.json"));
        assertThat(v1().periksa(b.isi()).sah()).isFalse();
    }

    @Test
    void versi_2_mengirim_json_dengan_passphrase_yang_lolos_apa_adanya() {
        String bertanda = Base64.getEncoder().encodeToString("%PDF-1.7\nSIGNED".getBytes(StandardCharsets.US_ASCII));
        byte[] json = ("{\"time\": 812, \"file\": [\"" + bertanda + "\"]}").getBytes(StandardCharsets.UTF_8);
        tiruan.pada("/api/v2/sign/pdf", new Balasan(200, "application/json", json, Map.of(), -1))
                .pada("/api/v2/verify/pdf", Balasan.json(200, "v2-sah.json"))
                .pada("/api/v2/sign/get/totp", new Balasan(200, "application/json", "{}".getBytes(), Map.of(), -1));
        LayananTandaTangan.Bertanda b = v2().tandatangani(PDF, penanda());
        assertThat(new String(b.isi(), StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7\nSIGNED");
        assertThat(v2().periksa(b.isi())).isEqualTo(new LayananTandaTangan.Pemeriksaan(true, List.of("Budi Hartono")));
        var isi = tools.jackson.databind.json.JsonMapper.builder()
                .build()
                .readTree(tiruan.diminta.getFirst().isi());
        assertThat(isi.path("passphrase").asString()).isEqualTo(SANDI);
        assertThat(isi.path("nik").asString()).isEqualTo(NIK);
        assertThat(Base64.getDecoder().decode(isi.path("file").path(0).asString()))
                .isEqualTo(PDF);
        assertThat(isi.path("signatureProperties").path(0).path("tampilan").asString())
                .isEqualTo("INVISIBLE");

        v2().kirimTotp(NIK);
        tiruan.diminta.clear();
        v2().tandatangani(PDF, new Penanda(NIK, "123456".toCharArray(), true));
        assertThat(tiruan.diminta.getFirst().teks())
                .contains("\"totp\":\"123456\"")
                .doesNotContain("passphrase");
        assertThat(v1().mengenalTotp()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://esign.dinas.test, true",
        "HTTPS://10.1.2.3:8443, true",
        "http://localhost:8080, true",
        "http://127.0.0.1, true",
        "'http://[::1]:80', true",
        "http://10.1.2.3, false",
        "http://localhost.dinas.test, false",
        "ftp://localhost, false",
        "esign.dinas.test, false"
    })
    void alamat_layanan_harus_https_kecuali_di_mesin_ini(String alamat, boolean boleh) {
        MockEnvironment e = new MockEnvironment()
                .withProperty("teladan.bsre.versi", "v2")
                .withProperty("teladan.bsre.alamat", alamat);
        if (boleh) {
            assertThat(TandaTanganConfig.setelan(e).alamat()).hasToString(alamat);
        } else {
            assertThatThrownBy(() -> TandaTanganConfig.setelan(e))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("https://");
        }
    }

    static Stream<Arguments> penolakan() {
        return Stream.of(
                Arguments.of(200, "v1-sandi-salah.json", Sebab.SANDI_SALAH, 2031),
                Arguments.of(400, "v1-sandi-salah.json", Sebab.SANDI_SALAH, 2031),
                Arguments.of(400, "v1-belum-terdaftar.json", Sebab.BELUM_TERDAFTAR, 2011),
                Arguments.of(400, "v1-pdf-rusak.json", Sebab.BERKAS_DITOLAK, 0),
                Arguments.of(400, "v2-sandi-salah.json", Sebab.SANDI_SALAH, 2031),
                Arguments.of(200, "v1-tanpa-tanda-tangan.json", Sebab.LAIN, 0));
    }

    @ParameterizedTest
    @MethodSource("penolakan")
    void setiap_bentuk_penolakan_dibaca_dan_tidak_satu_pun_dicoba_lagi(
            int status, String berkas, Sebab sebab, int kode) {
        tiruan.pada("/api/sign/pdf", Balasan.json(status, berkas))
                .pada("/api/v2/sign/pdf", Balasan.json(status, berkas));
        gagal(sebab, kode, () -> v1().tandatangani(PDF, penanda()));
        gagal(sebab, kode, () -> v2().tandatangani(PDF, penanda()));
        assertThat(tiruan.diminta).hasSize(2);
    }

    @Test
    void status_sertifikat_dibaca_di_kedua_versi() {
        tiruan.pada("/api/user/status/", Balasan.json(200, "status-issue.json"))
                .pada("/api/v2/user/check/status", Balasan.json(200, "status-belum.json"));
        assertThat(v1().status(NIK)).isEqualTo(KeadaanSertifikat.ISSUE);
        assertThat(tiruan.diminta.getFirst().jalur()).isEqualTo("/api/user/status/" + NIK);
        assertThat(v2().status(NIK)).isEqualTo(KeadaanSertifikat.NOT_REGISTERED);
        for (String s : new String[] {
            "EXPIRED",
            "RENEW",
            "WAITING_FOR_VERIFICATION",
            "NEW",
            "NO_CERTIFICATE",
            "SUSPEND",
            "REVOKE",
            "BARU_SAMA_SEKALI"
        }) {
            byte[] json = ("{\"status_code\": 200, \"status\": \"" + s + "\"}").getBytes(StandardCharsets.UTF_8);
            tiruan.pada("/api/user/status/", new Balasan(200, "application/json", json, Map.of(), -1));
            KeadaanSertifikat p = v1().status(NIK);
            assertThat(p.bolehMenandatangani()).as(s).isFalse();
            assertThat(p.pesan()).isNotBlank();
        }
        tiruan.pada("/api/user/status/", new Balasan(401, "text/html", "<html>".getBytes(), Map.of(), -1));
        gagal(Sebab.SAMBUNGAN_DITOLAK, 0, () -> v1().status(NIK));
    }

    @Test
    void jawaban_yang_terputus_diambil_sekali_lagi_dengan_nomornya_dan_tidak_ditandatangani_ulang() {
        tiruan.patuh()
                .pada("/api/sign/pdf", new Balasan(200, "application/pdf", PDF, Map.of("id_dokumen", "abc-1"), 3))
                .pada("/api/sign/download/abc-1", Balasan.pdf(PDF, "abc-1"));
        assertThat(v1().tandatangani(PDF, penanda()).isi()).isEqualTo(PDF);
        assertThat(tiruan.diminta)
                .extracting(BsreTiruan.Diminta::jalur)
                .containsExactly("/api/sign/pdf", "/api/sign/download/abc-1");
        tiruan.pada("/api/sign/download/abc-1", Balasan.json(200, "v1-sudah-diunduh.json"));
        gagal(Sebab.SUDAH_DIUNDUH, 4044, () -> v1().tandatangani(PDF, penanda()));
    }

    @Test
    void yang_tidak_tersambung_dicoba_lagi_dan_yang_tidak_menjawab_tidak() throws Exception {
        try (ServerSocket mati = new ServerSocket(0)) {
            int porta = mati.getLocalPort();
            mati.close();
            BsreV1 v = new BsreV1(new KlienBsre(setelan(SetelanBsre.Versi.V1, "http://127.0.0.1:" + porta)));
            gagal(Sebab.TIDAK_TERJANGKAU, 0, () -> v.tandatangani(PDF, penanda()));
        }
        try (ServerSocket diam = new ServerSocket(0)) {
            BsreV1 v =
                    new BsreV1(new KlienBsre(setelan(SetelanBsre.Versi.V1, "http://127.0.0.1:" + diam.getLocalPort())));
            gagal(Sebab.TIDAK_PASTI, 0, () -> v.tandatangani(PDF, penanda()));
        }
    }

    @Test
    void passphrase_dihapus_dari_ingatan_dan_setelan_tidak_membocorkan_kunci() {
        tiruan.patuh();
        char[] rahasia = SANDI.toCharArray();
        try (Penanda p = new Penanda(NIK, rahasia, false)) {
            v1().tandatangani(PDF, p);
            assertThat(p).hasToString("Penanda");
        }
        assertThat(rahasia).containsOnly('\0');
        KlienBsre.Isi isi =
                new Multipart().rahasia("passphrase", SANDI.toCharArray()).jadi();
        isi.hapus();
        assertThat(isi.potongan()).allSatisfy(b -> assertThat(b).containsOnly((byte) 0));
        assertThat(setelan(SetelanBsre.Versi.V1, "http://x").toString()).doesNotContain("kunci-aplikasi");
    }
}
