package id.teladan.akun;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who is not let in with an account from outside, what he reads, and what nobody can force. */
class TolakLuarTest extends UjiLuar {
    private Peramban.Jawaban ditolak(Map<String, Object> klaim, String judul) {
        Peramban p = peramban();
        var j = masukLuar(p, subBaru(), klaim, "?lanjut=%2Fuji%2Fsiapa");
        assertThat(j.status()).as(j.teks()).isEqualTo(403);
        assertThat(j.html().expectFirst("h1").text()).isEqualTo(judul);
        assertThat(p.kuki()).doesNotContainKey(SesiFilter.KUKI);
        assertThat(j.html().expectFirst("main a[role=button]").attr("href"))
                .as("cara mencoba akun lain")
                .isEqualTo("/masuk/belajar-id?lanjut=%2Fuji%2Fsiapa");
        return j;
    }

    @Test
    void akun_pribadi_ditolak_dengan_halaman_yang_jelas() {
        var j = ditolak(PenyediaUji.klaim("belajarid-pribadi.json"), "Akun ini bukan akun belajar.id");
        assertThat(j.teks()).contains("contoh.guru01@gmail.com").contains("Gmail");
    }

    @Test
    void domain_yang_hanya_mirip_ditolak() {
        ditolak(PenyediaUji.klaim("belajarid-mirip.json"), "Akun ini bukan akun belajar.id");
    }

    @Test
    void domain_mirip_ditolak_juga_bila_surelnya_tercatat_pada_pegawai() {
        for (String domain : new String[] {"belajar.id.evil.com", "BELAJAR.ID", "belajar.id.", "bеlajar.id"}) {
            String surel = "sari" + subBaru() + "@" + domain;
            Map<String, Object> k = PenyediaUji.guru(surel);
            k.remove("hd");
            ditolak(k, "Akun ini bukan akun belajar.id");
        }
    }

    @Test
    void organisasi_yang_bukan_belajar_id_ditolak_walau_surelnya_benar() {
        String surel = surelBaru();
        guru(surel);
        Map<String, Object> k = PenyediaUji.guru(surel);
        k.put("hd", "evil.example");
        ditolak(k, "Akun ini bukan akun belajar.id");
    }

    @Test
    void akun_murid_ditolak() {
        var j = ditolak(PenyediaUji.guru("murid01@sd.belajar.id"), "Akun murid tidak dapat dipakai");
        assertThat(j.teks()).contains("guru, kepala sekolah, pengawas, dan dinas");
    }

    @Test
    void surel_yang_belum_terbukti_ditolak_juga_bila_tidak_disebut() {
        String surel = surelBaru();
        guru(surel);
        Map<String, Object> k = PenyediaUji.guru(surel);
        k.put("email_verified", false);
        ditolak(k, "Surel akun ini belum terbukti milik Anda");
        k.remove("email_verified");
        ditolak(k, "Surel akun ini belum terbukti milik Anda");
    }

    @Test
    void tanpa_surel_ditolak() {
        Map<String, Object> k = PenyediaUji.guru(surelBaru());
        k.remove("email");
        ditolak(k, "Surel akun ini tidak dapat dipakai");
    }

    @Test
    void surel_yang_tidak_tercatat_disebut_beserta_siapa_yang_dapat_memperbaiki() {
        String surel = surelBaru();
        var j = ditolak(PenyediaUji.guru(surel), "Surel ini belum dikenal");
        assertThat(j.teks())
                .contains(surel)
                .contains("Dapodik")
                .contains("Operator sekolah")
                .contains("admin dinas");
    }

    @Test
    void surel_pada_dua_orang_ditolak() {
        String surel = surelBaru();
        guru(surel);
        guru(surel);
        var j = ditolak(PenyediaUji.guru(surel), "Surel ini tercatat pada lebih dari satu pegawai");
        assertThat(j.teks())
                .contains("Admin dinas")
                .contains(surel)
                .contains("mungkin ada di dinas lain")
                .contains("admin dinas itulah yang mengosongkan surelnya");
    }

    @Test
    void guru_yang_tertaut_dengan_data_lama_di_dinas_lain_diberi_tahu_siapa_yang_melepasnya() {
        String surel = surelBaru();
        String sub = subBaru();
        PegawaiId lama = guru(surel);
        masukDengan(surel, sub);
        panggung.db
                .sql("UPDATE organisasi.penugasan SET sampai = ? WHERE pegawai_id = ?")
                .params(Panggung.MULAI, lama.nilai())
                .update();
        assertThat(masukDengan(surel, sub).buka("/").ke())
                .as("tanpa tempat lain, data lamanya tetap miliknya")
                .isEqualTo("/tanpa-penugasan");
        PegawaiId kini = pegawai(panggung.kabupaten, surel);
        assertThat(masukDengan(surel, sub).buka("/").ke()).isEqualTo("/tanpa-penugasan");
        panggung.tugas(panggung.kabupaten, kini, Peran.GURU, panggung.kenanga);

        Peramban p = peramban();
        var j = masukLuar(p, sub, PenyediaUji.guru(surel));
        assertThat(j.status()).isEqualTo(403);
        assertThat(p.kuki()).doesNotContainKey(SesiFilter.KUKI);
        assertThat(j.html().expectFirst("h1").text()).isEqualTo("Akun belajar.id Anda masih tertaut dengan data lama");
        assertThat(j.teks())
                .contains("data Anda di Dinas Pendidikan Kota Contoh")
                .contains("Admin Dinas Pendidikan Kota Contoh: menu Akun, Lepaskan tautan");

        String wati = "wati" + subBaru();
        panggung.orang(panggung.kota, "Bu Wati", wati, Peran.ADMIN_DINAS, null);
        Peramban admin = masukSebagai(wati);
        String url = "/admin/akun/" + lama;
        admin.kirimFormulir(admin.buka(url), url + "/tautan/pelepasan", "alasan", "Pindah dinas");
        assertThat(masukDengan(surel, sub).buka("/uji/siapa").isi()).contains("SDN Kenanga");
    }

    @Test
    void guru_yang_pindah_dinas_masuk_ke_tempatnya_bertugas_sekarang() {
        String surel = surelBaru();
        pegawai(panggung.kota, surel);
        PegawaiId kini = pegawai(panggung.kabupaten, surel);
        panggung.tugas(panggung.kabupaten, kini, Peran.GURU, panggung.kenanga);
        assertThat(masukDengan(surel, subBaru()).buka("/uji/siapa").isi()).contains("SDN Kenanga");
    }

    @Test
    void akun_nonaktif_ditolak_pada_masuk_pertama_dan_berikutnya() {
        String surel = surelBaru();
        String sub = subBaru();
        PegawaiId sari = guru(surel);
        masukDengan(surel, sub);
        nonaktifkan(sari);
        var j = masukLuar(peramban(), sub, PenyediaUji.guru(surel));
        assertThat(j.status()).isEqualTo(403);
        assertThat(j.teks()).contains("Akun Anda dinonaktifkan").contains("Admin dinas");

        String lain = surelBaru();
        PegawaiId melur = guru(lain);
        panggung.akun().buat(panggung.kota, melur, "melur" + subBaru(), Panggung.SANDI, false);
        nonaktifkan(melur);
        ditolak(PenyediaUji.guru(lain), "Akun Anda dinonaktifkan");
    }

    private void nonaktifkan(PegawaiId orang) {
        panggung.db
                .sql("UPDATE akun.akun SET aktif = false WHERE pegawai_id = ?")
                .param(orang.nilai())
                .update();
    }

    @Test
    void akun_luar_yang_lain_dengan_surel_yang_sama_tidak_mengambil_alih() {
        String surel = surelBaru();
        guru(surel);
        masukDengan(surel, subBaru());
        var j = ditolak(PenyediaUji.guru(surel), "Akun Anda tertaut dengan akun belajar.id yang lain");
        assertThat(j.teks()).contains("Lepaskan tautan");
    }

    @Test
    void nonce_aud_iss_exp_dan_iat_yang_salah_ditolak() {
        String surel = surelBaru();
        guru(surel);
        long kini = jam.instant().getEpochSecond();
        Map<String, Map<String, Object>> salah = Map.of(
                "nonce", Map.of("nonce", "milik-percobaan-lain"),
                "aud", Map.of("aud", "aplikasi-lain"),
                "azp", Map.of("azp", "aplikasi-lain"),
                "iss", Map.of("iss", "https://accounts.google.com.evil.example"),
                "exp", Map.of("exp", kini - 3600, "iat", kini - 7200),
                "iat", Map.of("iat", kini + 3600, "exp", kini + 7200));
        salah.forEach((apa, ganti) -> {
            tidakDipercaya(apa, alamat -> {
                String kembali = PenyediaUji.kembali(alamat);
                Map<String, Object> k = PenyediaUji.guru(surel);
                k.put("nonce", isian(alamat).get("nonce"));
                k.putAll(ganti);
                PenyediaUji.jawabToken(PenyediaUji.token(subBaru(), k));
                return kembali;
            });
        });
    }

    @Test
    void token_yang_benar_dengan_ragam_yang_sah_diterima() {
        long kini = jam.instant().getEpochSecond();
        for (Map<String, Object> ganti : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("email_verified", "true"),
                Map.of("aud", List.of(PenyediaUji.KLIEN, "lain")),
                Map.of("hd", "belajar.id"),
                Map.of("iat", kini + 30))) {
            String surel = surelBaru();
            guru(surel);
            Peramban p = peramban();
            String alamat = pergi(p, "");
            String kembali = PenyediaUji.kembali(alamat);
            Map<String, Object> k = PenyediaUji.guru(surel);
            k.put("nonce", isian(alamat).get("nonce"));
            k.putAll(ganti);
            PenyediaUji.jawabToken(PenyediaUji.token(subBaru(), k));
            assertThat(p.buka(kembali).status()).as(ganti.toString()).isEqualTo(303);
        }
    }

    @Test
    void token_dari_percobaan_lain_ditolak_walau_ditandatangani_penyedia() {
        String surel = surelBaru();
        guru(surel);
        String token = PenyediaUji.token(subBaru(), PenyediaUji.guru(surel));
        tidakDipercaya("tanpa nonce", alamat -> {
            String kembali = PenyediaUji.kembali(alamat);
            PenyediaUji.jawabToken(token);
            return kembali;
        });
    }

    @Test
    void tanda_tangan_orang_lain_atau_tanpa_tanda_tangan_ditolak() throws Exception {
        String surel = surelBaru();
        guru(surel);
        RSASSASigner palsu = new RSASSASigner(new RSAKeyGenerator(2048).generate());
        for (boolean bertanda : new boolean[] {true, false}) {
            tidakDipercaya("bertanda " + bertanda, alamat -> {
                String kembali = PenyediaUji.kembali(alamat);
                Map<String, Object> k = new HashMap<>(PenyediaUji.guru(surel));
                k.put("nonce", isian(alamat).get("nonce"));
                try {
                    SignedJWT asli = SignedJWT.parse(PenyediaUji.token(subBaru(), k));
                    JWTClaimsSet isi = asli.getJWTClaimsSet();
                    SignedJWT tiruan = new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256)
                                    .keyID(asli.getHeader().getKeyID())
                                    .build(),
                            isi);
                    tiruan.sign(palsu);
                    PenyediaUji.jawabToken(bertanda ? tiruan.serialize() : new PlainJWT(isi).serialize());
                } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
                    throw new IllegalStateException(e);
                }
                return kembali;
            });
        }
    }

    /** @param disana what happens at the provider: from its address to our way back */
    private void tidakDipercaya(String apa, UnaryOperator<String> disana) {
        Peramban p = peramban();
        var j = p.buka(disana.apply(pergi(p, "")));
        assertThat(j.status()).as(apa).isEqualTo(502);
        assertThat(j.teks()).contains("Jawaban dari belajar.id tidak dapat dipercaya");
        assertThat(p.kuki()).doesNotContainKey(SesiFilter.KUKI);
    }

    @Test
    void iss_tanpa_https_diterima_bila_itulah_nama_penyedianya() {
        assertThat(CaraMasuk.Luar.alamat("accounts.google.com")).isEqualTo("https://accounts.google.com");
        assertThat(CaraMasuk.Luar.alamat("https://accounts.google.com/")).isEqualTo("https://accounts.google.com");
        assertThat(CaraMasuk.Luar.alamat("https://penyedia.example/"))
                .as("nama penyedia lain tidak diubah")
                .isEqualTo("https://penyedia.example/");
    }

    @Test
    void percobaan_yang_sudah_dipakai_tidak_berlaku_lagi_juga_bagi_salinan_kukinya() {
        String surel = surelBaru();
        String sub = subBaru();
        guru(surel);
        Peramban p = peramban();
        String kembali = PenyediaUji.masuk(pergi(p, ""), sub, PenyediaUji.guru(surel));
        Peramban salinan = peramban();
        salinan.kuki().putAll(p.kuki());
        assertThat(p.buka(kembali).status()).isEqualTo(303);
        mulaiLagi(salinan, kembali);
    }

    @Test
    void peramban_lain_tidak_dapat_menyelesaikan_percobaan_ini() {
        String surel = surelBaru();
        guru(surel);
        Peramban penyerang = peramban();
        String kembali = PenyediaUji.masuk(pergi(penyerang, ""), subBaru(), PenyediaUji.guru(surel));
        mulaiLagi(peramban(), kembali);
        Peramban korban = peramban();
        pergi(korban, "");
        mulaiLagi(korban, kembali);
    }

    @Test
    void percobaan_yang_terlalu_lama_atau_diubah_harus_dimulai_lagi() {
        Peramban p = peramban();
        String kembali = PenyediaUji.kembali(pergi(p, ""));
        Peramban diubah = peramban();
        String kuki = requireNonNull(p.kuki().get(JejakConfig.KUKI));
        diubah.kuki()
                .put(
                        JejakConfig.KUKI,
                        kuki.substring(0, 40) + (kuki.charAt(40) == 'x' ? 'y' : 'x') + kuki.substring(41));
        mulaiLagi(diubah, kembali);
        jam.maju(Duration.ofMinutes(16));
        mulaiLagi(p, kembali);
        mulaiLagi(peramban(), "/masuk/belajar-id/kembali");
    }

    private static void mulaiLagi(Peramban p, String kembali) {
        var j = p.buka(kembali);
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("Masuk belum selesai").contains("Mulailah lagi");
        assertThat(p.kuki()).doesNotContainKey(SesiFilter.KUKI);
    }

    @Test
    void yang_membatalkan_di_penyedia_kembali_ke_halaman_masuk() {
        Peramban p = peramban();
        String state = isian(pergi(p, "?lanjut=%2Fuji%2Fsiapa")).get("state");
        var j = p.buka("/masuk/belajar-id/kembali?error=access_denied&state=" + state);
        assertThat(j.ke()).isEqualTo("/masuk?sesi=batal&lanjut=%2Fuji%2Fsiapa");
        assertThat(p.buka(j.ke()).teks()).contains("dibatalkan");
    }

    @Test
    void galat_penyedia_dijawab_503_dengan_jalan_untuk_mencoba_lagi() {
        Peramban p = peramban();
        String state = isian(pergi(p, "")).get("state");
        var j = p.buka("/masuk/belajar-id/kembali?error=server_error&state=" + state);
        assertThat(j.status()).isEqualTo(503);
        assertThat(j.teks()).contains("belajar.id sedang tidak dapat dihubungi").contains("Coba lagi");
    }

    @Test
    void penyedia_yang_mati_saat_kode_ditukar_tidak_menjatuhkan_teladan() {
        Peramban p = peramban();
        String kembali = PenyediaUji.kembali(pergi(p, ""));
        PenyediaUji.jawab(500, "aduh");
        assertThat(p.buka(kembali).status()).isEqualTo(503);
        masukSebagai(panggung.guruBaru());
    }

    @Test
    void kode_buatan_sendiri_ditolak_dan_dibatasi() {
        for (int i = 0; i < Pembatas.GAGAL_PER_ALAMAT; i++) {
            Peramban p = peramban();
            String kembali = PenyediaUji.kembali(pergi(p, ""));
            PenyediaUji.jawab(400, "{\"error\":\"invalid_grant\"}");
            assertThat(p.buka(kembali).status()).isEqualTo(422);
        }
        assertThat(peramban().buka("/masuk/belajar-id").status()).isEqualTo(429);
        jam.maju(Pembatas.JEDA.plusSeconds(1));
        assertThat(peramban().buka("/masuk/belajar-id").status()).isEqualTo(303);
    }

    @Test
    void catatan_server_tidak_memuat_surel_atau_token() {
        var log = (ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("id.teladan");
        var baris = new ch.qos.logback.core.read.ListAppender<ch.qos.logback.classic.spi.ILoggingEvent>();
        baris.start();
        log.addAppender(baris);
        String surel = surelBaru();
        try {
            ditolak(PenyediaUji.guru(surel), "Surel ini belum dikenal");
        } finally {
            log.detachAppender(baris);
        }
        assertThat(baris.list).anyMatch(e -> e.getFormattedMessage().startsWith("masuk dari luar ditolak"));
        assertThat(baris.list)
                .noneMatch(e -> e.getFormattedMessage().contains(surel)
                        || e.getFormattedMessage().contains("eyJ"));
    }
}
