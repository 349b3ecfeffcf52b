package id.teladan.dokumen.tandatangan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.dokumen.Cetakan;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.dokumen.UjiDokumen;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.dokumen.tandatangan.BsreTiruan.Balasan;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Pak Budi signs over HTTP; the service is the stub that the stage was set up with. */
class TandaTanganHalamanTest {
    private static final String NIK = "3999012107720001";
    private static final String SANDI = "kata-sandi-penanda-Zx81";

    private final UjiDokumen u = new UjiDokumen();
    private final BsreTiruan bsre = BsreTiruan.satu();
    private final Peramban budi = u.masuk(u.budi);

    @BeforeEach
    void patuh() {
        bsre.patuh();
    }

    private static String url(DokumenResmi d) {
        return "/tanda-tangan/" + d.id();
    }

    private Peramban.Jawaban tandatangani(DokumenResmi d) {
        return budi.kirim(url(d), "nik", NIK, "passphrase", SANDI);
    }

    @Test
    void pak_budi_memeriksa_sertifikatnya_menandatangani_dan_kedua_berkas_dikenal_pemeriksaan() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        byte[] asli = budi.unduh("/dokumen/" + d.id()).body();
        assertThat(budi.buka("/dokumen/orang").html().select("a[href=" + url(d) + "]"))
                .hasSize(1);
        assertThat(budi.buka(url(d)).html().select("#nik")).hasSize(1);
        Peramban.Jawaban status = budi.kirim(url(d) + "/status", "nik", NIK);
        assertThat(status.status()).isEqualTo(200);
        assertThat(status.html().expectFirst("#passphrase").attr("type")).isEqualTo("password");
        assertThat(status.html().expectFirst("#passphrase").hasAttr("value")).isFalse();

        assertThat(tandatangani(d).status()).isEqualTo(303);
        assertThat(budi.buka(url(d)).teks()).contains("Ditandatangani secara elektronik", "sah menurut BSrE");
        byte[] bertanda = budi.unduh("/dokumen/" + d.id()).body();
        assertThat(new String(bertanda, StandardCharsets.ISO_8859_1)).contains("%TANDA-TANGAN-CONTOH");
        assertThat(budi.unduh("/dokumen/" + d.id() + "?bentuk=asli").body()).isEqualTo(asli);
        assertThat(u.buka(d).cetakan(Cetakan.Bentuk.BERTANDA))
                .get()
                .extracting(Cetakan::sidik)
                .isEqualTo(Sidik.dari(bertanda));
        Peramban orang = new Peramban(Panggung.buka().porta());
        for (byte[] salinan : List.of(asli, bertanda)) {
            assertThat(orang.kirimBerkas("/verifikasi", "skp.pdf", salinan).teks())
                    .contains("sama persis", "Ada salinan bertanda tangan elektronik");
        }
        int sebelum = bsre.diminta.size();
        assertThat(tandatangani(d).status()).as("dua kali ditekan").isEqualTo(303);
        assertThat(bsre.diminta).as("tidak ditandatangani dua kali").hasSize(sebelum);
        assertThat(u.masuk(u.sari).buka("/dokumen").teks()).contains("Bertanda tangan elektronik");
    }

    @Test
    void yang_keliru_dijawab_422_dan_sesudah_tiga_kali_passphrase_salah_429_tanpa_bertanya_lagi() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        assertThat(budi.kirim(url(d) + "/status", "nik", "123").status()).isEqualTo(422);
        assertThat(budi.kirim(url(d), "nik", NIK, "passphrase", "").status()).isEqualTo(422);
        bsre.pada("/api/user/status/3", Balasan.json(200, "status-belum.json"));
        Peramban.Jawaban belum = budi.kirim(url(d) + "/status", "nik", NIK);
        assertThat(belum.status()).isEqualTo(422);
        assertThat(belum.teks()).contains("belum terdaftar di BSrE");
        bsre.pada("/api/sign/pdf", Balasan.json(400, "v1-pdf-rusak.json"));
        assertThat(tandatangani(d).teks()).contains("tetap berlaku tanpa tanda tangan elektronik");
        bsre.pada("/api/sign/pdf", Balasan.json(200, "v1-sandi-salah.json"));
        bsre.diminta.clear();
        for (int i = 0; i < PembatasSandi.SALAH; i++) {
            Peramban.Jawaban j = tandatangani(d);
            assertThat(j.status()).isEqualTo(422);
            assertThat(j.teks()).contains("dapat mengunci", "Kode BSrE: 2031");
            assertThat(j.isi()).doesNotContain(SANDI);
        }
        assertThat(tandatangani(d).status()).isEqualTo(429);
        assertThat(bsre.diminta).hasSize(PembatasSandi.SALAH);
        assertThat(u.buka(d).cetakan(Cetakan.Bentuk.BERTANDA)).isEmpty();
    }

    @Test
    void yang_kembali_tanpa_tanda_tangan_sah_tidak_disimpan() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        bsre.pada("/api/sign/verify", Balasan.json(200, "v1-tanpa-tanda-tangan.json"));
        Peramban.Jawaban j = tandatangani(d);
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("tidak lulus pemeriksaan");
        assertThat(u.buka(d).cetakan(Cetakan.Bentuk.BERTANDA)).isEmpty();
    }

    private void kembali(byte[] pdf) {
        bsre.pada("/api/sign/pdf", Balasan.pdf(pdf, "e0a1b2c3d4e5f608"));
    }

    @Test
    void berkas_lain_atau_sertifikat_orang_lain_tidak_disimpan() throws Exception {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        DokumenResmi lain = u.terbit(u.sari, JenisDokumen.PAK);
        kembali(BsreTiruan.bertanda(u.pembuat.untukDitandatangani(lain)));
        assertThat(tandatangani(d).teks()).contains("tidak lulus pemeriksaan");
        kembali(u.pembuat.untukDitandatangani(d));
        assertThat(tandatangani(d).teks()).as("tanpa tanda tangan").contains("tidak lulus pemeriksaan");
        String sah = new String(BsreTiruan.baca("v1-sah.json"), StandardCharsets.UTF_8);
        bsre.patuh()
                .pada(
                        "/api/sign/verify",
                        new Balasan(
                                200,
                                "application/json",
                                sah.replace("Budi Hartono", "Hendra Wirawan").getBytes(StandardCharsets.UTF_8),
                                java.util.Map.of(),
                                -1));
        Peramban.Jawaban j = tandatangani(d);
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("tidak atas nama orang yang tertera");
        assertThat(u.buka(d).cetakan(Cetakan.Bentuk.BERTANDA)).isEmpty();
    }

    @Test
    void formulir_b_ditandatangani_pengamatnya_bukan_pejabat_penilai() {
        Pengguna rina = u.r.orang("Rina Kusuma", Peran.PENGAWAS, null);
        DokumenResmi d = u.terbitFormulirB(u.sari, rina);
        assertThat(budi.buka("/dokumen/orang").html().select("a[href=" + url(d) + "]"))
                .isEmpty();
        Peramban.Jawaban j = budi.buka(url(d));
        assertThat(j.status()).isEqualTo(403);
        assertThat(j.teks()).contains("ditandatangani oleh yang tertera di dalamnya");
        assertThat(u.masuk(rina).buka(url(d)).status()).isEqualTo(200);
    }

    @Test
    void melihat_sertifikat_berkali_kali_dijawab_429_tanpa_bertanya_lagi() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        for (int i = 0; i < PembatasSandi.PERIKSA; i++) {
            assertThat(budi.kirim(url(d) + "/status", "nik", NIK).status()).isEqualTo(200);
        }
        int sebelum = bsre.diminta.size();
        Peramban.Jawaban j = budi.kirim(url(d) + "/status", "nik", NIK);
        assertThat(j.status()).isEqualTo(429);
        assertThat(j.teks()).contains("Coba lagi dalam");
        assertThat(bsre.diminta).hasSize(sebelum);
    }

    @Test
    void giliran_yang_diambil_alih_tidak_dilepas_oleh_yang_lama() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        TandaTanganRepository catatan = Panggung.buka().bean(TandaTanganRepository.class);
        UUID satu = UUID.randomUUID();
        UUID dua = UUID.randomUUID();
        Instant kini = Instant.now();
        assertThat(catatan.mulai(d, satu, kini)).isTrue();
        assertThat(catatan.mulai(d, dua, kini.plusSeconds(60))).isFalse();
        assertThat(catatan.mulai(d, dua, kini.plusSeconds(600)))
                .as("yang macet diambil alih")
                .isTrue();
        catatan.lepas(d, satu);
        assertThat(catatan.mulai(d, UUID.randomUUID(), kini.plusSeconds(601))).isFalse();
        catatan.lepas(d, dua);
        assertThat(catatan.mulai(d, UUID.randomUUID(), kini.plusSeconds(602))).isTrue();
    }

    @Test
    void hanya_pejabat_penilai_yang_tertera_dan_hanya_yang_berlaku() {
        UUID nilai = Uuid7.baru();
        DokumenResmi lama = u.terbit(u.sari, JenisDokumen.EVALUASI_KINERJA, nilai, 1);
        for (Pengguna p : List.of(u.sari, u.tono, u.wati)) {
            assertThat(u.masuk(p).buka(url(lama)).status()).as(p.nama()).isEqualTo(403);
            assertThat(u.masuk(p)
                            .kirim(url(lama), "nik", NIK, "passphrase", SANDI)
                            .status())
                    .isEqualTo(403);
        }
        u.terbit(u.sari, JenisDokumen.EVALUASI_KINERJA, nilai, 2);
        Peramban.Jawaban j = tandatangani(lama);
        assertThat(j.status()).isEqualTo(409);
        assertThat(j.teks()).contains("tidak berlaku lagi");
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.PAK);
        Panggung.buka().bean(TandaTanganRepository.class).mulai(d, UUID.randomUUID(), java.time.Instant.now());
        assertThat(tandatangani(d).status())
                .as("sedang ditandatangani di tempat lain")
                .isEqualTo(409);
    }

    @Test
    void passphrase_tidak_muncul_di_catatan_halaman_basis_data_atau_isian_sesi_yang_berakhir() {
        Logger akar = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level lama = akar.getLevel();
        ListAppender<ILoggingEvent> catatan = new ListAppender<>();
        catatan.start();
        akar.addAppender(catatan);
        Logger kita = (Logger) LoggerFactory.getLogger("id.teladan");
        kita.setLevel(Level.TRACE);
        try {
            DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
            bsre.pada("/api/sign/pdf", Balasan.json(200, "v1-sandi-salah.json"));
            assertThat(tandatangani(d).isi()).doesNotContain(SANDI);
            bsre.pada(
                    "/api/sign/pdf",
                    new Balasan(
                            500,
                            "application/json",
                            ("{\"error\": \"gagal untuk passphrase " + SANDI + "\"}").getBytes(StandardCharsets.UTF_8),
                            java.util.Map.of(),
                            -1));
            assertThat(tandatangani(d).isi())
                    .as("juga bila layanannya mengulangnya")
                    .doesNotContain(SANDI);

            Peramban habis = u.masuk(u.budi);
            MasukLangsung.akhiri(habis);
            Peramban.Jawaban j = habis.kirim(url(d), "nik", NIK, "passphrase", SANDI);
            assertThat(j.isi()).doesNotContain(SANDI);
            assertThat(j.ke()).isEqualTo("/masuk?sesi=tidak-terkirim");
            assertThat(budi.kirimMentah(url(d), "nik", NIK, "passphrase", SANDI, "_csrf", "lama")
                            .isi())
                    .doesNotContain(SANDI);
        } finally {
            kita.setLevel(null);
            akar.setLevel(lama);
            akar.detachAppender(catatan);
        }
        assertThat(catatan.list).isNotEmpty().allSatisfy(e -> {
            assertThat(e.getFormattedMessage()).doesNotContain(SANDI, NIK);
            assertThat(String.valueOf(e.getThrowableProxy())).doesNotContain(SANDI);
        });
        assertThat(u.jdbc.sql("SELECT count(*) FROM akun.titipan t WHERE t::text LIKE ?")
                        .param("%" + SANDI + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(bsre.diminta)
                .as("tetapi BSrE menerimanya")
                .anySatisfy(x -> assertThat(x.teks()).contains(SANDI));
    }
}
